using Langbenk.Kernel;

namespace Langbenk.Texts;

/// <summary>The due day of a thing in the wheel, and the plan it is about.</summary>
public static class WheelFormTexts
{
    public static Text DueDay => new("Frist: hvilken dag i måneden?", "Frist: kva dag i månaden?", "Deadline: which day of the month?");

    public static Text DueDayHint => new(
        "Skriv for eksempel 15 for «innen 15.». La stå tomt for siste dag i måneden.",
        "Skriv til dømes 15 for «innan 15.». La stå tomt for siste dag i månaden.",
        "Write for example 15 for “by the 15th”. Leave it empty for the last day of the month.");

    public static Text Plan => new("Hvilken plan gjelder det?", "Kva plan gjeld det?", "Which plan is it about?");

    public static Text PlanHint => new(
        "Den som åpner dette i årshjulet, kommer rett til planen.",
        "Den som opnar dette i årshjulet, kjem rett til planen.",
        "Whoever opens this in the wheel comes straight to the plan.");

    public static Text PlanEvaluated(string day) => new($"Planen ble evaluert {day}.", $"Planen vart evaluert {day}.", $"The plan was evaluated on {day}.");

    public static Text SelfEvaluated(string day) => new($"Egenvurderingen ble fullført {day}.", $"Eigenvurderinga vart fullført {day}.", $"The self-evaluation was finished on {day}.");

    public static Text Counted(string day) => new($"Kompetansen er ført per {day}.", $"Kompetansen er ført per {day}.", $"The competence is recorded as of {day}.");

    public static Text SeeCount => new("Se tallene", "Sjå tala", "See the figures");

    public static Text SeeEvaluation => new("Les evalueringen", "Les evalueringa", "Read the evaluation");

    public static Text MarkWithoutMinutes => new("Marker den som gjort uten referat", "Marker ho som gjord utan referat", "Mark it as done without minutes");

    public static Text WrittenInThePlan => new(
        "Det dere lærte av planen, skrives i planen, så neste plan kan bygge på det.", "Det de lærte av planen, skriv de i planen, så neste plan kan byggje på det.",
        "What you learnt from the plan is written in the plan, so that the next plan can build on it.");

    public static Text ChooseService => new("Velg hvilken tjeneste som gjør det", "Vel kva teneste som gjer det", "Choose which service does it");

    public static Text TemplateProposes(string service) => new($"Malen foreslår {service}.", $"Malen føreslår {service}.", $"The template proposes {service}.");

    public static Text InTheWheel => new("I årshjulet", "I årshjulet", "In the yearly wheel");

    public static Text MarkThere => new(
        "Evalueringen er skrevet. Åpne den i årshjulet, og marker den som gjort.", "Evalueringa er skriven. Opne ho i årshjulet, og marker ho som gjord.",
        "The evaluation is written. Open it in the wheel, and mark it as done.");

    public static Text NoPlan => new("Ingen bestemt plan", "Ingen bestemt plan", "No particular plan");

    public static Text AdoptedPlan => new("Planen som er vedtatt og gjelder", "Planen som er vedteken og gjeld", "The plan that is adopted and in force");

    public static Text SeePlan(string title) => new($"Se planen: {title}", $"Sjå planen: {title}", $"See the plan: {title}");

    public static Text EvaluatePlan(string title) => new($"Evaluer planen: {title}", $"Evaluer planen: {title}", $"Evaluate the plan: {title}");
}
