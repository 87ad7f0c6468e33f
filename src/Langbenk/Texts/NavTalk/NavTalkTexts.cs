using Langbenk.Kernel;

namespace Langbenk.Texts.NavTalk;

/// <summary>When a parent comes to Nav: the children's situation, and a text for Nav's own system.</summary>
public static class NavTalkTexts
{
    public static Text Title => new("Nav møter en forelder", "Nav møter ein forelder", "Nav meets a parent");

    public static Text Lead => new(
        "Spør hvordan barna har det. Du får en tekst til ditt eget fagsystem. Her lagres ingenting, og ingen navn skal inn.",
        "Spør korleis barna har det. Du får ein tekst til ditt eige fagsystem. Her blir ingenting lagra, og ingen namn skal inn.",
        "Ask how the children are. You get a text for your own system. Nothing is stored here, and no names go in.");

    public static Text Hat => new("Hvilken hatt har du på?", "Kva hatt har du på?", "Which hat are you wearing?");

    public static Text HatHint => new(
        "Et Nav-kontor er to organer med hver sin taushetsplikt. Velg den du handler for nå.", "Eit Nav-kontor er to organ med kvar si teieplikt. Vel den du handlar for no.",
        "A Nav office is two bodies, each with its own duty of confidentiality. Choose the one you act for now.");

    public static Text Of(NavHat hat) => hat == NavHat.Municipal
        ? new("Kommunal: sosiale tjenester", "Kommunal: sosiale tenester", "Municipal: social services") : new("Statlig: arbeid og ytelser", "Statleg: arbeid og ytingar", "State: work and benefits");

    public static Text Confidential(NavHat hat) => hat == NavHat.Municipal
        ? new("Taushetsplikt: stl § 44. Meldeplikt: stl § 45.", "Teieplikt: stl § 44. Meldeplikt: stl § 45.", "Confidentiality: stl § 44. Duty to report: stl § 45.")
        : new("Taushetsplikt: navl § 7. Meldeplikt: bvl § 13-2.", "Teieplikt: navl § 7. Meldeplikt: bvl § 13-2.", "Confidentiality: navl § 7. Duty to report: bvl § 13-2.");

    public static Text Language => new("Språk i teksten", "Språk i teksten", "Language of the text");

    public static Text Begin => new("Gå videre", "Gå vidare", "Go on");

    public static Text ChooseHat => new("Velg hvilken hatt du har på.", "Vel kva hatt du har på.", "Choose which hat you are wearing.");

    public static Text Ask => new("Spør om", "Spør om", "Ask");

    public static Text Offer => new("Du kan tilby", "Du kan tilby", "You may offer");

    public static Text Duty => new("Meldeplikten", "Meldeplikta", "The duty to report");

    public static Text DutyAlways => new(
        "Har du grunn til å tro at et barn utsettes for mishandling, overgrep eller alvorlig omsorgssvikt, skal du melde straks, uansett samtykke.",
        "Har du grunn til å tru at eit barn blir utsett for mishandling, overgrep eller alvorleg omsorgssvikt, skal du melde straks, uavhengig av samtykke.",
        "If you have reason to believe that a child suffers abuse or serious neglect, you must report at once, consent or not.");

    public static Text State(string state) => state switch
    {
        Fine => new("Snakket om: går bra", "Snakka om: går bra", "Talked about: fine"),
        Need => new("Snakket om: trenger noe", "Snakka om: treng noko", "Talked about: something is needed"),
        _ => new("Ikke snakket om", "Ikkje snakka om", "Not talked about"),
    };

    public const string Not = "nei";
    public const string Fine = "bra";
    public const string Need = "behov";

    public static Text Make => new("Lag teksten", "Lag teksten", "Make the text");

    public static Text Copy => new("Tekst til Navs fagsystem", "Tekst til fagsystemet i Nav", "Text for Nav’s own system");

    public static Text CopyHint => new(
        "Merk teksten, kopier den, og skriv til det foreldrene og barna sa. Du kan også skrive ut siden.",
        "Merk teksten, kopier han, og skriv til det foreldra og barna sa. Du kan også skrive ut sida.",
        "Select the text, copy it, and add what the parents and children said. You can also print the page.");

    public static Text Heading(NavHat hat, DateOnly day) => new(
        $"Barnas situasjon. Samtale {DateWords.Of(day, Kernel.Language.Nb)}. {Of(hat).Nb}.", $"Situasjonen til barna. Samtale {DateWords.Of(day, Kernel.Language.Nn)}. {Of(hat).Nn}.",
        $"The children’s situation. Talk {DateWords.Of(day, Kernel.Language.En)}. {Of(hat).En}.");

    public static Text Offered => new("Kan tilbys:", "Kan tilbydast:", "May be offered:");

    public static Text Said => new("Foreldrene og barna sa:", "Foreldra og barna sa:", "The parents and children said:");

    public static Text Next => new("Avtalt videre, hvem og når:", "Avtalt vidare, kven og når:", "Agreed next, who and when:");

    public static Text Sharing(NavHat hat) => hat == NavHat.Municipal
        ? new("Opplysningene er taushetsbelagte (stl § 44). Deling med skole, barnehage, helse eller andre: samtykke, eller et annet grunnlag i loven.",
            "Opplysningane er omfatta av teieplikt (stl § 44). Deling med skule, barnehage, helse eller andre: samtykke, eller eit anna grunnlag i lova.",
            "The information is confidential (stl § 44). Sharing with school, kindergarten, health or others: consent, or another ground in the law.")
        : new("Opplysningene er taushetsbelagte (navl § 7). Deling med skole, barnehage, helse eller andre: samtykke, eller et annet grunnlag i loven.",
            "Opplysningane er omfatta av teieplikt (navl § 7). Deling med skule, barnehage, helse eller andre: samtykke, eller eit anna grunnlag i lova.",
            "The information is confidential (navl § 7). Sharing with school, kindergarten, health or others: consent, or another ground in the law.");

    public static Text Assessed => new(
        "Meldeplikten er vurdert:", "Meldeplikta er vurdert:", "The duty to report has been considered:");

    public static Text More => new("Trenger familien mer enn Nav?", "Treng familien meir enn Nav?", "Does the family need more than Nav?");

    public static Text MoreAtWork => new(
        "Spør foreldrene om samtykke. Sier de ja, kan du be om hjelp i kommunens mottak eller åpne et lag rundt barnet. Da lagres det i Langbenk.",
        "Spør foreldra om samtykke. Seier dei ja, kan du be om hjelp i mottaket til kommunen eller opne eit lag rundt barnet. Då blir det lagra i Langbenk.",
        "Ask the parents for consent. If they say yes, you can ask the municipality’s reception for help or open a team around the child. Then it is stored in Langbenk.");

    public static Text FindChild => new("Finn eller registrer barnet", "Finn eller registrer barnet", "Find or register the child");

    public static Text MoreOpen => new(
        "Spør foreldrene om samtykke før du tar kontakt med andre.", "Spør foreldra om samtykke før du tek kontakt med andre.", "Ask the parents for consent before you contact others.");
}
