using Langbenk.Kernel;
using Langbenk.Prevention.Goals;

namespace Langbenk.Texts;

/// <summary>The goals of a plan: the list, one goal, and the form.</summary>
public static class GoalTexts
{
    public static Text Title => new("Mål", "Mål", "Goals");

    public static Text Lead => new(
        "Hvert mål trenger fem ting: hva dere gjør annerledes, et tiltak, noe å måle, noen som har ansvaret, og en frist.",
        "Kvart mål treng fem ting: kva de gjer annleis, eit tiltak, noko å måle, nokon som har ansvaret, og ein frist.",
        "Each goal needs five things: what you do differently, a measure, something to count, someone responsible, and a deadline.");

    public static Text BackToGoals => new("Til målene", "Til måla", "To the goals");

    public static Text BackToGoal => new("Til målet", "Til målet", "To the goal");

    public static Text NewGoal => new("Skriv et nytt mål", "Skriv eit nytt mål", "Write a new goal");

    public static Text ChangeGoal => new("Endre målet", "Endre målet", "Change the goal");

    public static Text None => new(
        "Planen har ingen mål ennå. Tre til fem er nok. Begynn med det som betyr mest for barna.",
        "Planen har ingen mål enno. Tre til fem er nok. Byrj med det som betyr mest for barna.",
        "The plan has no goals yet. Three to five are enough. Begin with what matters most to the children.");

    public static Text NoneToRead => new("Planen har ingen mål ennå.", "Planen har ingen mål enno.", "The plan has no goals yet.");

    public static Text Summary(int whole, int all) => (whole, all) switch
    {
        (_, 1) when whole == 1 => new("Målet har alt det trenger.", "Målet har alt det treng.", "The goal has all it needs."),
        _ when whole == all => new($"Alle de {all} målene har alt de trenger.", $"Alle dei {all} måla har alt dei treng.", $"All {all} goals have what they need."),
        (0, 1) => new("Målet mangler noe.", "Målet manglar noko.", "The goal lacks something."),
        _ => new($"{whole} av {all} mål har alt de trenger.", $"{whole} av {all} mål har alt dei treng.", $"{whole} of {all} goals have all they need."),
    };

    public static Text Missing => new("Mangler", "Manglar", "Missing");

    public static Text GapOf(GoalGap gap) => gap switch
    {
        GoalGap.Change => new("hva dere gjør annerledes", "kva de gjer annleis", "what you do differently"),
        GoalGap.Measure => new("et tiltak", "eit tiltak", "a measure"),
        GoalGap.Indicator => new("noe å måle", "noko å måle", "something to count"),
        GoalGap.Effect => new("hva det skal bety for barn", "kva det skal bety for barn", "what it should mean for children"),
        GoalGap.Responsible => new("noen som har ansvaret", "nokon som har ansvaret", "someone responsible"),
        GoalGap.Deadline => new("en frist", "ein frist", "a deadline"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap)),
    };

    public static Text StatusOf(GoalStatus status) => status switch
    {
        GoalStatus.OnTrack => new("På vei", "På veg", "On its way"),
        GoalStatus.Reached => new("Nådd", "Nådd", "Reached"),
        GoalStatus.Late => new("Forsinket", "Forseinka", "Late"),
        GoalStatus.Incomplete => new("Ikke klart ennå", "Ikkje klart enno", "Not ready yet"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text WhatWeChange => new("Hva vi gjør annerledes", "Kva vi gjer annleis", "What we do differently");

    public static Text WhatItMeans => new("Hva det skal bety for barn", "Kva det skal bety for barn", "What it should mean for children");

    public static Text Measures => new("Tiltak", "Tiltak", "Measures");

    public static Text Indicators => new("Slik ser vi at det går framover", "Slik ser vi at det går framover", "How we see progress");

    public static Text Deadline => new("Frist", "Frist", "Deadline");

    public static Text Status => new("Status", "Status", "Status");

    public static Text About => new("Om målet", "Om målet", "About the goal");

    public static Text Whose => new("Gjelder", "Gjeld", "Concerns");

    public static Text AllMunicipalities => new("Alle kommunene i planen", "Alle kommunane i planen", "All municipalities of the plan");

    public static Text Levels => new("Nivå", "Nivå", "Level");

    public static Text LevelOf(GoalLevels level) => level switch
    {
        GoalLevels.Universal => new("Universelt: for alle", "Universelt: for alle", "Universal: for everyone"),
        GoalLevels.Selective => new("Selektivt: for grupper med risiko", "Selektivt: for grupper med risiko", "Selective: for groups at risk"),
        GoalLevels.Indicated => new("Indikert: for dem som alt strever", "Indikert: for dei som alt strevar", "Indicated: for those already struggling"),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static Text Ages => new("Alder", "Alder", "Age");

    public static Text AgesOf(int from, int to) => (from, to) switch
    {
        (-1, -1) => new("Før fødselen", "Før fødselen", "Before birth"),
        (-1, _) => new($"Fra svangerskapet til {to} år", $"Frå svangerskapet til {to} år", $"From pregnancy to age {to}"),
        _ when from == to => new($"{from} år", $"{from} år", $"Age {from}"),
        _ => new($"{from}–{to} år", $"{from}–{to} år", $"Ages {from}–{to}"),
    };

    public static Text Theme => new("Tema", "Tema", "Theme");

    public static Text MoveUp => new("Flytt opp", "Flytt opp", "Move up");

    public static Text MoveDown => new("Flytt ned", "Flytt ned", "Move down");

    public static Text SeeChain => new("Se hvordan alt henger sammen", "Sjå korleis alt heng saman", "See how it all fits together");

    public static Text Dated(DateOnly day) => DateWords.Text(day);

    public static Text SteersByCount(Text name) => new(
        $"Målet ser ut til å styre etter «{name.Nb}».", $"Målet ser ut til å styre etter «{name.Nn}».", $"The goal seems to steer by “{name.En}”.");

    public static Text DeadlineAfterPlan(int year) => new(
        $"Fristen er etter at planen er slutt ({year}).", $"Fristen er etter at planen er slutt ({year}).", $"The deadline is after the plan ends ({year}).");
}
