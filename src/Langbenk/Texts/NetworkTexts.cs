using Langbenk.Kernel;
using Langbenk.Prevention.Networks;

namespace Langbenk.Texts;

/// <summary>The pages that show learning networks.</summary>
public static class NetworkTexts
{
    public static Text Title => new("Læringsnettverk", "Læringsnettverk", "Learning networks");

    public static Text Lead => new(
        "Kommuner som lærer sammen: hvem som er med, hva de jobber med, og hva de vil nå.",
        "Kommunar som lærer saman: kven som er med, kva dei jobbar med, og kva dei vil nå.",
        "Municipalities that learn together: who takes part, what they work on, and what they want to reach.");

    public static Text KnownNote => new(
        "Nettverkene fra statsforvalternes rapporter for 2022 er lagt inn som fakta. Det kan ha endret seg siden. Oslo, Viken og Rogaland står ikke i kilden.",
        "Nettverka frå rapportane til statsforvaltarane for 2022 er lagde inn som fakta. Det kan ha endra seg sidan. Oslo, Viken og Rogaland står ikkje i kjelda.",
        "The networks from the County Governors' reports for 2022 are entered as facts. They may have changed since. The source has none from Oslo, Viken and Rogaland.");

    public static Text WordsHint => new("Navn, kommune eller samarbeidspartner", "Namn, kommune eller samarbeidspartnar", "Name, municipality or partner");

    public static Text County => new("Fylke", "Fylke", "County");

    public static Text Find => new("Finn nettverk", "Finn nettverk", "Find networks");

    public static Text Found(int count) => new($"{count} nettverk", $"{count} nettverk", count == 1 ? "1 network" : $"{count} networks");

    public static Text Counts(int members, int projects) => new(
        $"{members} {(members == 1 ? "deltaker" : "deltakere")} · {projects} {(projects == 1 ? "prosjekt" : "prosjekter")}",
        $"{members} {(members == 1 ? "deltakar" : "deltakarar")} · {projects} prosjekt",
        $"{members} {(members == 1 ? "member" : "members")} · {projects} {(projects == 1 ? "project" : "projects")}");

    public static Text Members => new("Hvem er med?", "Kven er med?", "Who takes part?");

    public static Text Host => new("Vertskommune", "Vertskommune", "Host municipality");

    public static Text Partners => new("Samarbeider med", "Samarbeider med", "Works with");

    public static Text Projects => new("Dette jobber de med", "Dette jobbar dei med", "What they work on");

    public static Text NoProjects => new("Ingen prosjekter er skrevet inn.", "Ingen prosjekt er skrivne inn.", "No projects have been entered.");

    public static Text Theme => new("Tema", "Tema", "Theme");

    public static Text Started => new("Begynte", "Byrja", "Began");

    public static Text Goal => new("Mål", "Mål", "Goal");

    public static Text StatusHeading => new("Status", "Status", "Status");

    public static Text Status(ProjectStatus status) => status switch
    {
        ProjectStatus.Planned => new("Planlagt", "Planlagt", "Planned"),
        ProjectStatus.Running => new("I gang", "I gang", "Under way"),
        ProjectStatus.Finished => new("Avsluttet", "Avslutta", "Finished"),
        ProjectStatus.Unknown => new("Ikke oppgitt", "Ikkje oppgitt", "Not stated"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text Gatherings => new("Samlinger", "Samlingar", "Gatherings");

    public static Text NoGatherings => new("Ingen samlinger er skrevet inn.", "Ingen samlingar er skrivne inn.", "No gatherings have been entered.");

    public static Text GatheringAt(DateOnly day, string place)
    {
        var at = PlaceOf(place);
        return new($"{DateWords.Of(day, Language.Nb)}, {at.Nb}", $"{DateWords.Of(day, Language.Nn)}, {at.Nn}", $"{DateWords.Of(day, Language.En)}, {at.En}");
    }

    /// <summary>A place stands as it was written, and a meeting on a screen in the reader's language.</summary>
    public static Text PlaceOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var rest = place.Length > Gathering.Digital.Length ? place[Gathering.Digital.Length..] : "";
        return place == Gathering.Digital || place.StartsWith(Gathering.Digital + ",", StringComparison.Ordinal)
            ? new($"Digitalt{rest}", $"Digitalt{rest}", $"Online{rest}") : Text.Same(place);
    }

    public static Text Programme => new("Program", "Program", "Programme");

    public static Text Notes => new("Notater", "Notat", "Notes");

    public static Text OpenToAll => new("Åpen for alle å lese", "Open for alle å lese", "Open for everyone to read");

    public static Text ForMembers => new("Bare for dem som er med", "Berre for dei som er med", "Only for those who take part");

    public static Text Mine => new("Nettverk vi er med i", "Nettverk vi er med i", "Networks we take part in");

    public static Text NoMine => new(
        "Dere er ikke med i noe nettverk her ennå. Skriv inn det dere er med i, så kan de andre kommunene her skrive samlinger og prosjekter sammen med dere.",
        "De er ikkje med i noko nettverk her enno. Skriv inn det de er med i, så kan dei andre kommunane her skrive samlingar og prosjekt saman med dykk.",
        "You do not take part in any network here yet. Enter the one you are in, and the other municipalities here can write gatherings and projects together with you.");

    public static Text ToAll => new("Alle nettverk", "Alle nettverk", "All networks");
}
