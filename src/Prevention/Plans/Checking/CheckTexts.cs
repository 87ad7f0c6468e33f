using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans.Checking;

static class CheckTexts
{
    public static Text NoGoals => new(
        "Planen har ingen mål som kan følges opp. Legg inn målene hver for seg.",
        "Planen har ingen mål som kan følgjast opp. Legg inn måla kvar for seg.",
        "The plan has no goals that can be followed up. Enter the goals one by one.");

    public static Text NoHearing => new(
        "Planen har ikke vært på høring hos tjenestene og innbyggerne.",
        "Planen har ikkje vore på høyring hos tenestene og innbyggjarane.",
        "The plan has not been out for a hearing with the services and the inhabitants.");

    public static Text PartMissing(Text part) => new(
        $"«{part.Nb}» er ikke skrevet. Loven krever denne delen.",
        $"«{part.Nn}» er ikkje skriven. Lova krev denne delen.",
        $"“{part.En}” is not written. The act demands this part.");

    public static Text NoDescription(Text part) => new(
        $"«{part.Nb}» har bare noen få tegn. Loven krever en beskrivelse.",
        $"«{part.Nn}» har berre nokre få teikn. Lova krev ei skildring.",
        $"“{part.En}” holds only a few letters. The act demands a description.");

    public static Text Short(Text part) => new(
        $"«{part.Nb}» er svært kort. Sier den nok til at tjenestene vet hva de skal gjøre?",
        $"«{part.Nn}» er svært kort. Seier han nok til at tenestene veit kva dei skal gjere?",
        $"“{part.En}” is very short. Does it say enough for the services to know what to do?");

    public static Text GapsLeft(Text part, int gaps) => new(
        $"«{part.Nb}» har {gaps} {(gaps == 1 ? "åpen plass" : "åpne plasser")} «…» som må fylles ut.",
        $"«{part.Nn}» har {gaps} {(gaps == 1 ? "open plass" : "opne plassar")} «…» som må fyllast ut.",
        $"“{part.En}” has {gaps} open {(gaps == 1 ? "place" : "places")} «…» to fill in.");

    public static Text GapsLeftAt(Text part, string place, int gaps) => new(
        $"«{part.Nb}» for {place} har {gaps} {(gaps == 1 ? "åpen plass" : "åpne plasser")} «…» som må fylles ut.",
        $"«{part.Nn}» for {place} har {gaps} {(gaps == 1 ? "open plass" : "opne plassar")} «…» som må fyllast ut.",
        $"“{part.En}” for {place} has {gaps} open {(gaps == 1 ? "place" : "places")} «…» to fill in.");

    public static Text LocalMissing(Text part, IReadOnlyList<MunicipalityFact> places) => new(
        $"{Names(places, "og")} har ikke skrevet egen tekst i «{part.Nb}».",
        $"{Names(places, "og")} har ikkje skrive eigen tekst i «{part.Nn}».",
        $"{Names(places, "and")} {(places.Count == 1 ? "has" : "have")} no text of their own in “{part.En}”.");

    public static Text LocalsMissing(IReadOnlyList<(Text Part, IReadOnlyList<MunicipalityFact> Places)> lacking) => new(
        $"Egen tekst fra en kommune mangler: {string.Join(", ", lacking.Select(one => $"«{one.Part.Nb}» ({Names(one.Places, "og")})"))}.",
        $"Eigen tekst frå ein kommune manglar: {string.Join(", ", lacking.Select(one => $"«{one.Part.Nn}» ({Names(one.Places, "og")})"))}.",
        $"A municipality's own text is missing: {string.Join(", ", lacking.Select(one => $"“{one.Part.En}” ({Names(one.Places, "and")})"))}.");

    public static Text GoalWithoutResponsible(string goal) => new(
        $"Målet «{goal}» har ingen ansvarlig.", $"Målet «{goal}» har ingen ansvarleg.", $"Nobody is responsible for the goal “{goal}”.");

    public static Text GoalWithoutDeadline(string goal) => new(
        $"Målet «{goal}» har ingen frist.", $"Målet «{goal}» har ingen frist.", $"The goal “{goal}” has no deadline.");

    public static Text GoalWithoutMeasure(string goal) => new(
        $"Målet «{goal}» har ingen tiltak.", $"Målet «{goal}» har ingen tiltak.", $"The goal “{goal}” has no measure.");

    public static Text GoalWithoutIndicator(string goal) => new(
        $"Målet «{goal}» har ikke noe som viser om det går rett vei.",
        $"Målet «{goal}» har ikkje noko som viser om det går rett veg.",
        $"The goal “{goal}” has nothing that shows whether it goes the right way.");

    public static Text LateMilestones(int count) => new(
        count == 1 ? "Én milepæl er forsinket." : $"{count} milepæler er forsinket.",
        count == 1 ? "Éin milepæl er forseinka." : $"{count} milepælar er forseinka.",
        count == 1 ? "One milestone is late." : $"{count} milestones are late.");

    public static Text NoSocietalPart(IReadOnlyList<MunicipalityFact> places) => new(
        $"{Names(places, "og")} har ikke knyttet planen til kommuneplanens samfunnsdel.",
        $"{Names(places, "og")} har ikkje knytt planen til samfunnsdelen i kommuneplanen.",
        $"{Names(places, "and")} {(places.Count == 1 ? "has" : "have")} not linked the plan to the municipal master plan.");

    public static Text NoEconomyPlan(IReadOnlyList<MunicipalityFact> places) => new(
        $"{Names(places, "og")} har ikke knyttet planen til økonomiplanen. Uten penger blir tiltakene liggende.",
        $"{Names(places, "og")} har ikkje knytt planen til økonomiplanen. Utan pengar blir tiltaka liggjande.",
        $"{Names(places, "and")} {(places.Count == 1 ? "has" : "have")} not linked the plan to the economic plan. Without money the measures are left lying.");

    static string Names(IReadOnlyList<MunicipalityFact> places, string and) => places.Count == 1
        ? places[0].Name
        : $"{string.Join(", ", places.Take(places.Count - 1).Select(one => one.Name))} {and} {places[^1].Name}";
}
