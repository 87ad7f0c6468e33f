using Langbenk.Kernel;
using Langbenk.Prevention.Search;

namespace Langbenk.Texts;

public static class SearchTexts
{
    public static Text Title => new("Søk", "Søk", "Search");

    public static Text Everywhere => new("Søk i hele Langbenk", "Søk i heile Langbenk", "Search all of Langbenk");

    public static Text Words => new("Hva leter du etter?", "Kva leitar du etter?", "What are you looking for?");

    public static Text Find => new("Søk", "Søk", "Search");

    public static Text WorkLead => new(
        "Finn planer, mål, tiltak, avtaler, årshjul, organ, plikter, felles ord, eksempler, nettverk og regler. Vi leter også i det som står i planer, avtaler og referater. Du ser bare det du har tilgang til.",
        "Finn planar, mål, tiltak, avtalar, årshjul, organ, plikter, felles ord, døme, nettverk og reglar. Vi leitar òg i det som står i planar, avtalar og referat. Du ser berre det du har tilgang til.",
        "Find plans, goals, measures, agreements, the yearly wheel, bodies, duties, common words, examples, networks and rules. We also look in what plans, agreements and minutes say. You see only what you have access to.");

    public static Text WorkHint => new(
        "Skriv et navn, et ord eller en paragraf: «foreldreveiledning», «avtale Nav», «§ 15-1».",
        "Skriv eit namn, eit ord eller ein paragraf: «foreldrerettleiing», «avtale Nav», «§ 15-1».",
        "Write a name, a word or a section: “foreldreveiledning”, “avtale Nav”, “§ 15-1”.");

    public static Text OpenLead => new(
        "Finn hjelp for barn og familier, vedtatte planer, eksempler, nettverk, ord kommunene er enige om, og regler.",
        "Finn hjelp for barn og familiar, vedtekne planar, døme, nettverk, ord kommunane er samde om, og reglar.",
        "Find help for children and families, adopted plans, examples, networks, words the municipalities have agreed on, and rules.");

    public static Text OpenHint => new(
        "Skriv det du lurer på, eller en paragraf: «krangling hjemme», «taushetsplikt», «§ 15-1». Ikke skriv navn på mennesker.",
        "Skriv det du lurer på, eller ein paragraf: «krangling heime», «teieplikt», «§ 15-1». Ikkje skriv namn på menneske.",
        "Write what you wonder about, or a section: “arguments at home”, “confidentiality”, “§ 15-1”. Do not write anybody's name.");

    public static Text LawLead => new("Finn regler i regelboka.", "Finn reglar i regelboka.", "Find rules in the rulebook.");

    public static Text LawHint => new(
        "Skriv et ord eller en paragraf: «taushetsplikt», «§ 15-1».", "Skriv eit ord eller ein paragraf: «teieplikt», «§ 15-1».",
        "Write a word or a section: “confidentiality”, “§ 15-1”.");

    public static Text Found(int count) => count switch
    {
        0 => new("Vi fant ingenting med disse ordene", "Vi fann ingenting med desse orda", "We found nothing with these words"),
        1 => new("Ett treff", "Eitt treff", "One result"),
        _ => new($"{count} treff", $"{count} treff", $"{count} results"),
    };

    public static Text NothingTyped => new("Skriv noe å lete etter", "Skriv noko å leite etter", "Write something to look for");

    public static Text TryOther => new(
        "Prøv et annet ord for det samme, eller bare begynnelsen av ordet.", "Prøv eit anna ord for det same, eller berre starten av ordet.",
        "Try another word for the same, or only its beginning.");

    public static Text TryFewer => new(
        "Skriv færre ord. Alle ordene må finnes.", "Skriv færre ord. Alle orda må finnast.", "Write fewer words. All of them must be found.");

    public static Text TryRulebook => new("Se gjennom regelboka", "Sjå gjennom regelboka", "Look through the rulebook");

    public static Text AndMore(int count) => new($"{count} til. Se alle", $"{count} til. Sjå alle", $"{count} more. See all");

    public static Text Shortcut => new(
        "Tasten / fører til søkefeltet, på alle sider", "Tasten / fører til søkjefeltet, på alle sider", "The key / leads to the search field, on all pages");

    public static Text Of(FoundKind kind) => kind switch
    {
        FoundKind.Plan => new("Planer", "Planar", "Plans"),
        FoundKind.Goal => new("Mål", "Mål", "Goals"),
        FoundKind.Measure => new("Tiltak", "Tiltak", "Measures"),
        FoundKind.Agreement => new("Avtaler", "Avtalar", "Agreements"),
        FoundKind.Activity => new("Årshjul", "Årshjul", "Yearly wheel"),
        FoundKind.Body => new("Organ", "Organ", "Bodies"),
        FoundKind.Duty => new("Plikter", "Plikter", "Duties"),
        FoundKind.Term => new("Felles ord", "Felles ord", "Common words"),
        FoundKind.Example => new("Eksempler", "Døme", "Examples"),
        _ => new("Nettverk", "Nettverk", "Networks"),
    };
}
