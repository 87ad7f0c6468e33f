using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>Worry in one's own service: written step by step.</summary>
public static partial class WorryTexts
{
    public static Text Title => new("Uro", "Uro", "Worries");

    public static Text Lead => new(
        "Det tjenesten din er urolig for. Ingen andre tjenester ser det. Øverst står det som skal ses på først.",
        "Det tenesta di er uroleg for. Ingen andre tenester ser det. Øvst står det som skal sjåast på først.",
        "What your service is worried about. No other service sees it. On top is what should be looked at first.");

    public static Text Empty => new(
        "Ingen uro er skrevet ned. Er du urolig for et barn, finner du barnet og skriver hva du har sett.",
        "Inga uro er skriven ned. Er du uroleg for eit barn, finn du barnet og skriv kva du har sett.",
        "No worry is written down. If you are worried about a child, find the child and write what you have seen.");

    public static Text Open => new("Åpne", "Opne", "Open");

    public static Text Closed => new("Avsluttede", "Avslutta", "Closed");

    public static Text Start => new("Skriv ned uro", "Skriv ned uro", "Write down a worry");

    public static Text StartAbout(string name) => new($"Uro for {name}", $"Uro for {name}", $"Worry about {name}");

    public static Text StartPlace => new("Uro for en gruppe eller et sted", "Uro for ei gruppe eller ein stad", "Worry about a group or a place");

    public static Text FindChild => new("Finn barnet", "Finn barnet", "Find the child");

    public static Text StartLead => new(
        "Ta det steg for steg. Hold det du har sett, fra det du tror. Du kan lagre og komme tilbake.",
        "Ta det steg for steg. Hald det du har sett, frå det du trur. Du kan lagre og kome tilbake.",
        "Take it step by step. Keep what you have seen apart from what you think. You can save and come back.");

    public static Text Danger => new(
        "Er barnet i fare nå? Ring 112. Har du grunn til å tro at barnet utsettes for mishandling eller alvorlig omsorgssvikt, skal du melde straks, uten å vente på resten av skjemaet.",
        "Er barnet i fare no? Ring 112. Har du grunn til å tru at barnet blir utsett for mishandling eller alvorleg omsorgssvikt, skal du melde straks, utan å vente på resten av skjemaet.",
        "Is the child in danger now? Call 112. If you have reason to believe that the child suffers abuse or serious neglect, you must report at once, without waiting for the rest of the form.");

    public static Text ReportNow => new("Slik melder du", "Slik melder du", "How to report");

    public static Text Place => new("Gruppe eller sted", "Gruppe eller stad", "Group or place");

    public static Text PlaceHint => new("Uten navn, for eksempel «ungdomsgruppa ved kiosken».", "Utan namn, til dømes «ungdomsgruppa ved kiosken».", "Without names, for example “the young people by the kiosk”.");

    public static Text Seen => new("Hva har du sett eller hørt?", "Kva har du sett eller høyrt?", "What have you seen or heard?");

    public static Text SeenHint => new(
        "Når, hvor, hvem var der. Barnets egne ord i anførselstegn. Ikke hva du tror.", "Når, kvar, kven var der. Barnet sine eigne ord i hermeteikn. Ikkje kva du trur.", "When, where, who was there. The child’s own words in quotation marks. Not what you think.");

    public static Text Thought => new("Hva tenker du at det kan bety?", "Kva tenkjer du at det kan bety?", "What do you think it may mean?");

    public static Text ThoughtHint => new("Også andre forklaringer enn den første du tenkte på.", "Også andre forklaringar enn den første du tenkte på.", "Other explanations too than the first that came to mind.");

    public static Text Level => new("Hvor urolig er du?", "Kor uroleg er du?", "How worried are you?");

    public static Text LevelOf(WorryLevel level) => level switch
    {
        WorryLevel.Small => new("Liten uro", "Lita uro", "Small worry"),
        WorryLevel.Growing => new("Økende uro", "Aukande uro", "Growing worry"),
        WorryLevel.GreyZone => new("Gråsone", "Gråsone", "Grey zone"),
        _ => new("Stor uro", "Stor uro", "Great worry"),
    };

    public static Text LevelHint(WorryLevel level) => level switch
    {
        WorryLevel.Small => new("Noe jeg undrer meg over. Jeg kan hjelpe selv.", "Noko eg undrar meg over. Eg kan hjelpe sjølv.", "Something I wonder about. I can help myself."),
        WorryLevel.Growing => new("Det gjentar seg. Jeg er i tvil om jeg gjør nok.", "Det går att. Eg er i tvil om eg gjer nok.", "It recurs. I doubt that I do enough."),
        WorryLevel.GreyZone => new("Det jeg kan gjøre, holder ikke. Flere må hjelpe.", "Det eg kan gjere, held ikkje. Fleire må hjelpe.", "What I can do is not enough. More must help."),
        _ => new("Barnet kan være i fare. Noe må gjøres nå.", "Barnet kan vere i fare. Noko må gjerast no.", "The child may be in danger. Something must be done now."),
    };

    public static Text Numbered(int number, Text question) =>
        new($"{number}. {question[Language.Nb]}", $"{number}. {question[Language.Nn]}", $"{number}. {question[Language.En]}");

    public static Text Child => new("Har du snakket med barnet?", "Har du snakka med barnet?", "Have you talked with the child?");

    public static Text ChildSaid => new("Hva sa barnet, eller hvorfor ikke ennå?", "Kva sa barnet, eller kvifor ikkje enno?", "What did the child say, or why not yet?");

    public static Text Parents => new("Har du snakket med foreldrene?", "Har du snakka med foreldra?", "Have you talked with the parents?");

    public static Text ParentsHint => new(
        "Nesten alltid ja. Ikke når det kan sette barnet i fare, for eksempel ved mistanke om vold eller overgrep hjemme.",
        "Nesten alltid ja. Ikkje når det kan setje barnet i fare, til dømes ved mistanke om vald eller overgrep heime.",
        "Nearly always yes. Not when it may endanger the child, for example where violence or abuse at home is suspected.");

    public static Text ParentsSaid => new("Hva sa de, eller hvorfor ikke ennå?", "Kva sa dei, eller kvifor ikkje enno?", "What did they say, or why not yet?");

    public static Text TalkOf(Talk talk) => talk switch
    {
        Talk.Yes => new("Ja", "Ja", "Yes"),
        Talk.NotYet => new("Ikke ennå", "Ikkje enno", "Not yet"),
        Talk.MustNotNow => new("Nei, det kan skade barnet nå", "Nei, det kan skade barnet no", "No, it could harm the child now"),
        _ => new("Ikke aktuelt", "Ikkje aktuelt", "Not relevant"),
    };

    public static Text Tried => new("Hva har dere prøvd, og hva hjalp?", "Kva har de prøvd, og kva hjelpte?", "What have you tried, and what helped?");

    public static Text Next => new("Hva gjør du nå?", "Kva gjer du no?", "What do you do now?");

    public static Text NextOf(NextStep step) => step switch
    {
        NextStep.FollowUpHere => new("Følger opp selv i tjenesten", "Følgjer opp sjølv i tenesta", "Follow up in the service"),
        NextStep.DiscussAnonymously => new("Drøfter anonymt med andre", "Drøftar anonymt med andre", "Discuss anonymously with others"),
        NextStep.AskForHelp => new("Ber om hjelp sammen med familien", "Ber om hjelp saman med familien", "Ask for help together with the family"),
        NextStep.ReportConcern => new("Melder til barnevernet", "Melder til barnevernet", "Report to child welfare"),
        _ => new("Ikke mer nå", "Ikkje meir no", "Nothing more now"),
    };

    public static Text NextOn => new("Når ser du på det igjen?", "Når ser du på det igjen?", "When will you look at it again?");

    public static Text NextWhy => new("Mer om det du gjør nå", "Meir om det du gjer no", "More about what you do now");

    public static Text Save => new("Lagre uroen", "Lagre uroa", "Save the worry");

    public static Text WriteMore => new("Skriv mer", "Skriv meir", "Write more");

    public static Text LookAgain(DateOnly day) => new($"Ses på igjen {DateWords.Of(day, Language.Nb)}", $"Blir sett på igjen {DateWords.Of(day, Language.Nn)}", $"To be looked at again {DateWords.Of(day, Language.En)}");

    public static Text Late(DateOnly day) => new($"Skulle vært sett på {DateWords.Of(day, Language.Nb)}", $"Skulle vore sett på {DateWords.Of(day, Language.Nn)}", $"Should have been looked at {DateWords.Of(day, Language.En)}");

    public static Text LateCount(int count) => new(
        count == 1 ? "1 uro skulle vært sett på" : $"{count} uroer skulle vært sett på",
        count == 1 ? "1 uro skulle vore sett på" : $"{count} uroer skulle vore sett på",
        count == 1 ? "1 worry should have been looked at" : $"{count} worries should have been looked at");

    public static Text StartedOn(DateOnly day) => new($"Skrevet ned {DateWords.Of(day, Language.Nb)}", $"Skriven ned {DateWords.Of(day, Language.Nn)}", $"Written down {DateWords.Of(day, Language.En)}");

    public static Text OnlyHere(string service) => new(
        $"Bare {service} ser dette. Det er ikke delt med noen.", $"Berre {service} ser dette. Det er ikkje delt med nokon.", $"Only {service} sees this. It is shared with nobody.");

    public static Text NotChanged => new(
        "Det som er skrevet, endres ikke. Er noe feil, skriver du mer.", "Det som er skrive, blir ikkje endra. Er noko feil, skriv du meir.", "What is written is not changed. If something is wrong, write more.");

    public static Text Close => new("Avslutt uroen", "Avslutt uroa", "Close the worry");

    public static Text CloseWhy => new("Hvorfor er den over?", "Kvifor er ho over?", "Why is it over?");

    public static Text ClosedOn(DateOnly day) => new($"Avsluttet {DateWords.Of(day, Language.Nb)}", $"Avslutta {DateWords.Of(day, Language.Nn)}", $"Closed {DateWords.Of(day, Language.En)}");

    public static Text Move => new("Flytt til riktig barn", "Flytt til rett barn", "Move to the right child");

    public static Text MoveLead => new(
        "Uroen ble skrevet på feil barn. Etterpå viser det gale barnet ingenting av den. Flyttingen blir logget.",
        "Uroa blei skriven på feil barn. Etterpå viser det gale barnet ingenting av henne. Flyttinga blir logga.",
        "The worry was written on the wrong child. Afterwards the wrong child shows nothing of it. The move is logged.");

    public static Text MoveTo => new("Hvem gjelder den?", "Kven gjeld ho?", "Whom is it about?");

    public static Text MoveWhyHint => new("Vises ikke på barnets side.", "Blir ikkje vist på sida til barnet.", "Not shown on the child’s page.");

    public static Text MoveButton => new("Flytt uroen", "Flytt uroa", "Move the worry");

    public static Text MovedOn(DateOnly day) => new($"Flyttet hit {DateWords.Of(day, Language.Nb)}", $"Flytta hit {DateWords.Of(day, Language.Nn)}", $"Moved here {DateWords.Of(day, Language.En)}");
}
