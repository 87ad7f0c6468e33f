using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The regular meeting about the young people under 16.</summary>
public static class U16Texts
{
    public static Text Title => new("U16-møter", "U16-møte", "U16 meetings");

    public static Text Lead => new(
        "Et fast møtepunkt for skole, barnevern, helse, politi og andre om dem som er under 16: hva som rører seg, og hvor det trengs rask innsats.",
        "Eit fast møtepunkt for skule, barnevern, helse, politi og andre om dei som er under 16: kva som rører seg, og kvar det trengst rask innsats.",
        "A regular meeting of school, child welfare, health, police and others about those under 16: what goes on, and where quick action is needed.");

    public static Text NoNames => new(
        "Her står bare anonyme saker og steder. En sak med navn krever at familien har samtykket, eller at loven gir et annet grunnlag for hver tjeneste som er med.",
        "Her står berre anonyme saker og stader. Ei sak med namn krev at familien har samtykt, eller at lova gir eit anna grunnlag for kvar teneste som er med.",
        "Only anonymous cases and places are here. A case with a name requires that the family has consented, or that the law gives another ground for each service that takes part.");

    public static Text Empty => new("Ingen møter ennå.", "Ingen møte enno.", "No meetings yet.");

    public static Text Make => new("Nytt møte", "Nytt møte", "New meeting");

    public static Text Again => new("Nytt møte om en uke", "Nytt møte om ei veke", "New meeting in a week");

    public static Text Day => new("Dag", "Dag", "Day");

    public static Text Services => new("Hvem er med?", "Kven er med?", "Who takes part?");

    public static Text ServicesHint => new(
        "Alle som arbeider i tjenestene, kan lese sakslista.", "Alle som arbeider i tenestene, kan lese sakslista.",
        "Everyone who works at the services can read the agenda.");

    public static Text Meeting(DateOnly day) => new($"U16-møte {DateWords.Of(day, Language.Nb)}", $"U16-møte {DateWords.Of(day, Language.Nn)}", $"U16 meeting {DateWords.Of(day, Language.En)}");

    public static Text Leads(string service) => new($"{service} leder møtet", $"{service} leier møtet", $"{service} leads the meeting");

    public static Text Items(int count) => new(
        count == 1 ? "1 punkt" : $"{count} punkter", count == 1 ? "1 punkt" : $"{count} punkt", count == 1 ? "1 item" : $"{count} items");

    public static Text Agenda => new("Saksliste", "Saksliste", "Agenda");

    public static Text NothingOnIt => new("Ingenting på lista ennå.", "Ingenting på lista enno.", "Nothing on it yet.");

    public static Text PutThereBy(string service) => new($"Satt opp av {service}", $"Sett opp av {service}", $"Put there by {service}");

    public static Text AddCase => new("Ta opp en drøfting", "Ta opp ei drøfting", "Bring up a discussion");

    public static Text AddCaseHint => new(
        "En av dine åpne drøftinger. De andre tjenestene i møtet kan lese den fra nå av.", "Ei av dei opne drøftingane dine. Dei andre tenestene i møtet kan lese ho frå no av.",
        "One of your open discussions. The other services of the meeting can read it from now on.");

    public static Text AddPlace => new("Ta opp et sted", "Ta opp ein stad", "Bring up a place");

    public static Text Conclusion => new("Konklusjon", "Konklusjon", "Conclusion");

    public static Text NoConclusion => new("Ingen konklusjon ennå", "Ingen konklusjon enno", "No conclusion yet");

    public static Text WriteConclusion => new("Skriv konklusjon", "Skriv konklusjon", "Write the conclusion");

    public static Text ConclusionHint => new("Hva skal skje, hvilken tjeneste gjør det, og når. Uten navn.", "Kva skal skje, kva teneste gjer det, og når. Utan namn.", "What is to happen, which service does it, and when. Without names.");

    public static Text Kept => new(
        "Møtet slettes 12 måneder etter dagen det ble holdt. Skal noe arkiveres, bestemmer tjenesten som leder det: spør arkivet.",
        "Møtet blir sletta 12 månader etter dagen det blei halde. Skal noko arkiverast, bestemmer tenesta som leier det: spør arkivet.",
        "The meeting is erased 12 months after the day it was held. Whether anything is to be archived is for the leading service to decide: ask the archive.");
}
