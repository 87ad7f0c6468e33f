using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The catalogue as the staff sees it.</summary>
public static class MeasureTexts
{
    public static Text Title => new("Tiltak", "Tiltak", "Measures");

    public static Text Lead => new(
        "Alt kommunen har å tilby barn, unge og familier, på ett sted. Det som er publisert, finner innbyggerne under «Finn hjelp».",
        "Alt kommunen har å tilby barn, unge og familiar, på éin stad. Det som er publisert, finn innbyggjarane under «Finn hjelp».",
        "All that the municipality offers children, young people and families, in one place. What is published, inhabitants find under “Find help”.");

    public static Text Add => new("Legg inn et tiltak", "Legg inn eit tiltak", "Add a measure");

    public static Text Gaps => new("Hull", "Hol", "Gaps");

    public static Text Core => new("Kjernebarnevern", "Kjernebarnevern", "Core child welfare");

    public static Text PublicPage => new("Slik ser innbyggerne det", "Slik ser innbyggjarane det", "As inhabitants see it");

    public static Text SeenFrom(DateOnly from) => new(
        $"Innbyggerne ser det fra {DateWords.Of(from, Language.Nb)}.",
        $"Innbyggjarane ser det frå {DateWords.Of(from, Language.Nn)}.",
        $"Inhabitants see it from {DateWords.Of(from, Language.En)}.");

    public static Text SubMenu => new("Tiltak, hull og utvikling", "Tiltak, hol og utvikling", "Measures, gaps and development");

    public static Text Filter => new("Vis bare noen", "Vis berre nokre", "Show only some");

    public static Text Show => new("Vis", "Vis", "Show");

    public static Text All => new("Alle", "Alle", "All");

    public static Text Municipality => new("Kommune", "Kommune", "Municipality");

    public static Text Level => new("Forebyggingsnivå", "Førebyggingsnivå", "Level of prevention");

    public static Text Need => new("Hva det hjelper med", "Kva det hjelper med", "What it helps with");

    public static Text Age => new("Alder", "Alder", "Age");

    public static Text NeverEvaluated => new("Aldri evaluert", "Aldri evaluert", "Never evaluated");

    public static Text Status => new("Status", "Status", "Status");

    public static Text Service => new("Tjeneste", "Teneste", "Service");

    public static Text Waiting => new("Ventetid", "Ventetid", "Waiting time");

    public static Text NoneYet => new(
        "Ingen tiltak her ennå. Begynn med det familiene oftest spør etter: helsestasjonen, åpen barnehage, foreldreveiledning.",
        "Ingen tiltak her enno. Byrj med det familiane oftast spør etter: helsestasjonen, open barnehage, foreldrerettleiing.",
        "No measures here yet. Begin with what families ask for most: the child health centre, the open kindergarten, guidance for parents.");

    public static Text NoneSuch => new(
        "Ingen tiltak passer til valgene. Det kan være et hull.", "Ingen tiltak passar til vala. Det kan vere eit hol.", "No measure fits the choices. That may be a gap.");

    public static Text Count(int count) => count == 1
        ? new("1 tiltak", "1 tiltak", "1 measure")
        : new($"{count} tiltak", $"{count} tiltak", $"{count} measures");

    public static Text Weeks(int? weeks) => weeks switch
    {
        null => new("Ikke målt", "Ikkje målt", "Not measured"),
        0 => new("Ingen ventetid", "Inga ventetid", "No waiting"),
        1 => new("1 uke", "1 veke", "1 week"),
        _ => new($"{weeks} uker", $"{weeks} veker", $"{weeks} weeks"),
    };

    public static Text MeasuredOn(DateOnly day) => new(
        $"målt {DateWords.Of(day, Language.Nb)}", $"målt {DateWords.Of(day, Language.Nn)}", $"measured {DateWords.Of(day, Language.En)}");

    public static Text OldWaiting => new("Målt for lenge siden", "Målt for lenge sidan", "Measured too long ago");

    public static Text Change => new("Endre", "Endre", "Change");

    public static Text Publish => new("Se over og publiser", "Sjå over og publiser", "Check and publish");

    public static Text SetWaiting => new("Oppdater ventetiden", "Oppdater ventetida", "Update the waiting time");

    public static Text Evaluate => new("Skriv inn en evaluering", "Skriv inn ei evaluering", "Add an evaluation");

    public static Text End => new("Avslutt tiltaket", "Avslutt tiltaket", "End the measure");

    public static Text Drop => new("Kast utkastet", "Kast utkastet", "Throw the draft away");

    public static Text DropWarning => new(
        "Et utkast som kastes, kan ikke hentes tilbake.", "Eit utkast som blir kasta, kan ikkje hentast tilbake.", "A draft that is thrown away cannot be brought back.");

    public static Text ForInhabitants => new("Det innbyggerne leser", "Det innbyggjarane les", "What inhabitants read");

    public static Text ForPlanning => new("For planleggingen", "For planlegginga", "For planning");

    public static Text Where => new("Hvor det foregår", "Kvar det går føre seg", "Where it happens");

    public static Text Multimodal => new(
        "På flere arenaer samtidig (multimodalt)", "På fleire arenaer samstundes (multimodalt)", "In several places at once (multimodal)");

    public static Text Unimodal => new("På én arena (unimodalt)", "På éin arena (unimodalt)", "In one place (unimodal)");

    public static Text Target => new("Målgruppe", "Målgruppe", "Target group");

    public static Text LegalBasis => new("Hjemmel", "Heimel", "Legal basis");

    public static Text Method => new("Metode", "Metode", "Method");

    public static Text Evidence => new("Kunnskapen bak", "Kunnskapen bak", "The evidence");

    public static Text Source(string source) => new($"Kilde: {source}", $"Kjelde: {source}", $"Source: {source}");

    public static Text Capacity => new("Plasser", "Plassar", "Places");

    public static Text YearlyCost => new("Kostnad i året", "Kostnad i året", "Cost a year");

    public static Text Kroner(int amount) => Text.Same($"{Thousands(amount)} kr");

    public static Text Validity => new("Varighet", "Varigheit", "Duration");

    public static Text ValidFromTo(DateOnly from, DateOnly? to) => to is { } last
        ? new($"{DateWords.Of(from, Language.Nb)} til {DateWords.Of(last, Language.Nb)}", $"{DateWords.Of(from, Language.Nn)} til {DateWords.Of(last, Language.Nn)}",
            $"{DateWords.Of(from, Language.En)} to {DateWords.Of(last, Language.En)}")
        : new($"Fra {DateWords.Of(from, Language.Nb)}", $"Frå {DateWords.Of(from, Language.Nn)}", $"From {DateWords.Of(from, Language.En)}");

    public static Text Evaluations => new("Evalueringer", "Evalueringar", "Evaluations");

    public static Text NotEvaluated => new("Ikke evaluert ennå.", "Ikkje evaluert enno.", "Not evaluated yet.");

    public static Text NotSaid => new("Ikke skrevet", "Ikkje skrive", "Not written");

    static string Thousands(int amount)
    {
        var digits = amount.ToString(System.Globalization.CultureInfo.InvariantCulture);
        for (var at = digits.Length - 3; at > 0; at -= 3)
        {
            digits = digits.Insert(at, "\u00A0");
        }

        return digits;
    }
}
