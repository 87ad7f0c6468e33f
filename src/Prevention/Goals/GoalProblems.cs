using Langbenk.Kernel;
using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Goals;

/// <summary>Every refusal about goals and indicators. A number is never reused.</summary>
public static class GoalProblems
{
    public static readonly Problem BadText = new(5120, new Text(
        "Skriv målet. Det kan ha 300 tegn.", "Skriv målet. Det kan ha 300 teikn.", "Write the goal. It may have 300 characters."));

    public static readonly Problem TextTooLong = new(5121, new Text(
        "Teksten er for lang. Skriv høyst 2000 tegn.", "Teksten er for lang. Skriv høgst 2000 teikn.", "The text is too long. Write at most 2000 characters."));

    public static readonly Problem BadAges = new(5122, new Text(
        "Alderen må være fra lav til høy, mellom før fødsel og 30 år.",
        "Alderen må vere frå låg til høg, mellom før fødsel og 30 år.",
        "The ages must run from low to high, between before birth and 30."));

    public static readonly Problem BadTheme = new(5123, new Text(
        "Velg et tema fra lista.", "Vel eit tema frå lista.", "Choose a theme from the list."));

    public static readonly Problem UnknownResponsible = new(5124, new Text(
        "Den som har ansvaret, må være en kommune i planen eller en tjeneste som arbeider for en av dem.",
        "Den som har ansvaret, må vere ein kommune i planen eller ei teneste som arbeider for ein av dei.",
        "The responsible one must be a municipality of the plan or a service that works for one of them."));

    public static readonly Problem BadPosition = new(5125, new Text(
        "Skriv stillingen med høyst 120 tegn.", "Skriv stillinga med høgst 120 teikn.", "Write the post with at most 120 characters."));

    public static readonly Problem UnknownMunicipality = new(5126, new Text(
        "Kommunen er ikke med i planen.", "Kommunen er ikkje med i planen.", "The municipality does not take part in the plan."));

    public static readonly Problem BadMeasure = new(5127, new Text(
        "Skriv hva dere gjør, med høyst 200 tegn.", "Skriv kva de gjer, med høgst 200 teikn.", "Write what you do, with at most 200 characters."));

    public static readonly Problem BadReached = new(5128, new Text(
        "Skriv hvorfor målet er nådd. Datoen kan ikke være etter i dag.",
        "Skriv kvifor målet er nådd. Datoen kan ikkje vere etter i dag.",
        "Write why the goal is reached. The date cannot be after today."));

    public static readonly Problem NotYourGoal = new(5130, new Text(
        "Dette er målet til en annen kommune. Det skriver de selv, eller kommunen som leder planen.",
        "Dette er målet til ein annan kommune. Det skriv dei sjølve, eller kommunen som leier planen.",
        "This is another municipality's goal. They write it themselves, or the municipality that leads the plan does."));

    public static readonly Problem PositionOfNobody = new(5131, new Text(
        "Velg hvem stillingen hører til, eller ta bort stillingen.",
        "Vel kven stillinga høyrer til, eller ta bort stillinga.",
        "Choose whose post it is, or take the post away."));

    public static readonly Problem DeadlineBeforePlan = new(5132, new Text(
        "Fristen er før planen begynner.", "Fristen er før planen byrjar.", "The deadline is before the plan begins."));

    /// <summary>The goal's own words are a number that must not be a target: why, and what to steer by in its place.</summary>
    public static Problem SteersByCount(KnownIndicator followed)
    {
        ArgumentNullException.ThrowIfNull(followed);
        var better = IndicatorReader.BetterThan(followed);
        string Better(Language language) => string.Join(", ", better.Select(one => $"«{one.Name[language]}»"));
        return new(5133, new Text(
            $"«{followed.Name.Nb}» kan dere følge med på, men det må ikke være et mål. {followed.WhyNotTarget?.Nb} Skriv målet på nytt, for eksempel om {Better(Language.Nb)}.",
            $"«{followed.Name.Nn}» kan de følgje med på, men det må ikkje vere eit mål. {followed.WhyNotTarget?.Nn} Skriv målet på nytt, til dømes om {Better(Language.Nn)}.",
            $"You may follow “{followed.Name.En}”, but it must not be a goal. {followed.WhyNotTarget?.En} Write the goal anew, for example about {Better(Language.En)}."));
    }

    public static readonly Problem BadDeadline = new(5129, new Text(
        "Fristen må være en dato mellom 2000 og 2100.", "Fristen må vere ein dato mellom 2000 og 2100.", "The deadline must be a date between 2000 and 2100."));
}
