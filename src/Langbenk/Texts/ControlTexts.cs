using Langbenk.Kernel;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Texts;

/// <summary>Internal control: the overview and a duty's page.</summary>
public static class ControlTexts
{
    public static Text Title => new("Internkontroll", "Internkontroll", "Internal control");

    public static Text QualityMenu => new("Kvalitet", "Kvalitet", "Quality");

    public static Text Lead => new(
        "Her ser du om dere kan vise at dere gjør det loven krever: en rutine, noe som viser at den brukes, og avvik som blir rettet.",
        "Her ser du om de kan vise at de gjer det lova krev: ein rutine, noko som viser at han blir brukt, og avvik som blir retta.",
        "Here you see whether you can show that you do what the law requires: a routine, something that shows that it is used, and deviations that get corrected.");

    public static Text WhatTheLawAsks => new("Hva loven krever", "Kva lova krev", "What the law requires");

    public static Text LawSays => new(
        "Kommuneloven § 25-1: Kommunedirektøren har ansvar for at kommunen har internkontroll, så lover og forskrifter følges. Internkontrollen skal være systematisk og tilpasset størrelsen, oppgavene og risikoen. Dere skal beskrive oppgaver, mål og organisering, ha de rutinene som trengs, finne og følge opp avvik og fare for avvik, dokumentere så mye som trengs, og se på og forbedre rutinene.",
        "Kommunelova § 25-1: Kommunedirektøren har ansvar for at kommunen har internkontroll, så lover og forskrifter blir følgde. Internkontrollen skal vere systematisk og tilpassa storleiken, oppgåvene og risikoen. De skal beskrive oppgåver, mål og organisering, ha dei rutinane som trengst, finne og følgje opp avvik og fare for avvik, dokumentere så mykje som trengst, og sjå på og forbetre rutinane.",
        "Local Government Act § 25-1: The municipal director answers for internal control, so that acts and regulations are followed. It must be systematic and fit the size, the tasks and the risk. You describe tasks, goals and organisation, have the routines that are needed, find and follow up deviations and the risk of them, document as much as is needed, and look at the routines and improve them.");

    public static Text Summary(int all, int inOrder) => inOrder == all
        ? new($"Alle {all} plikter er i orden.", $"Alle {all} pliktene er i orden.", $"All {all} duties are in order.")
        : new(
            $"{all - inOrder} av {all} plikter mangler noe. {inOrder} er i orden.",
            $"{all - inOrder} av {all} plikter manglar noko. {inOrder} er i orden.",
            $"{all - inOrder} of {all} duties lack something. {inOrder} are in order.");

    public static Text NothingYet => new(
        "Dere følger ikke opp noen plikter her ennå. Begynn med dem som betyr mest for barna: fristene for meldinger, og at barnet blir hørt.",
        "De følgjer ikkje opp nokon plikter her enno. Byrja med dei som betyr mest for barna: fristane for meldingar, og at barnet blir høyrt.",
        "You do not follow up any duties here yet. Begin with those that matter most to the children: the deadlines for reports, and that the child is heard.");

    public static Text TakeThisFirst => new("Ta dette først", "Ta dette først", "Take this first");

    public static Text GoToDuty => new("Gå til plikten", "Gå til plikta", "Go to the duty");

    public static Text InOrder(int count) => count == 1
        ? new("1 plikt er i orden", "1 plikt er i orden", "1 duty is in order")
        : new($"{count} plikter er i orden", $"{count} plikter er i orden", $"{count} duties are in order");

    public static Text FollowMore => new("Følg opp flere plikter", "Følg opp fleire plikter", "Follow more duties");

    public static Text OwnDuty => new("Legg til en egen plikt", "Legg til ei eiga plikt", "Add a duty of your own");

    public static Text Duty => new("Plikt", "Plikt", "Duty");

    public static Text Provision => new("Hjemmel", "Heimel", "Provision");

    public static Text Status => new("Status", "Status", "Status");

    public static Text NextReview => new("Neste gjennomgang", "Neste gjennomgang", "Next review");

    public static Text LastEvidence => new("Sist dokumentert", "Sist dokumentert", "Last documented");

    public static Text Never => new("Aldri", "Aldri", "Never");

    public static Text NoneYet => new("Ingen ennå", "Ingen enno", "None yet");

    public static Text TableOf(string place) => new($"Pliktene til {place}, det viktigste først", $"Pliktene til {place}, det viktigaste først", $"The duties of {place}, the most pressing first");

    public static Text AlsoLacks => new("Mangler også", "Manglar også", "Also lacks");

    public static Text Overdue(int count) => count == 1
        ? new("1 tiltak over fristen", "1 tiltak over fristen", "1 correction past its deadline")
        : new($"{count} tiltak over fristen", $"{count} tiltak over fristen", $"{count} corrections past their deadline");

    public static Text Of(DutyStatus status) => status switch
    {
        DutyStatus.SeriousDeviation => new("Alvorlig avvik", "Alvorleg avvik", "Serious deviation"),
        DutyStatus.NoRoutine => new("Mangler rutine", "Manglar rutine", "No routine"),
        DutyStatus.OpenDeviation => new("Åpent avvik", "Ope avvik", "Open deviation"),
        DutyStatus.RoutineOld => new("Rutinen må gjennomgås", "Rutinen må gjennomgåast", "Routine due for review"),
        DutyStatus.NoEvidence => new("Ikke dokumentert siste 12 måneder", "Ikkje dokumentert siste 12 månader", "Not documented in the last 12 months"),
        DutyStatus.InOrder => new("I orden", "I orden", "In order"),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    /// <summary>What to do about it, in one sentence.</summary>
    public static Text WhatToDo(DutyStatus status) => status switch
    {
        DutyStatus.SeriousDeviation => new("Det er et alvorlig avvik som ikke er lukket. Rett det først.", "Det er eit alvorleg avvik som ikkje er lukka. Rett det først.", "A serious deviation is not closed. Correct it first."),
        DutyStatus.NoRoutine => new("Skriv ned hvem som gjør hva, og når.", "Skriv ned kven som gjer kva, og når.", "Write down who does what, and when."),
        DutyStatus.OpenDeviation => new("Det er et avvik som ikke er lukket.", "Det er eit avvik som ikkje er lukka.", "A deviation is not closed."),
        DutyStatus.RoutineOld => new("Les rutinen på nytt. Er den fortsatt riktig?", "Les rutinen på nytt. Er han framleis rett?", "Read the routine again. Is it still right?"),
        DutyStatus.NoEvidence => new("Legg inn noe som viser at rutinen brukes.", "Legg inn noko som viser at rutinen blir brukt.", "Add something that shows that the routine is used."),
        DutyStatus.InOrder => new("Ingenting mangler i dag.", "Ingenting manglar i dag.", "Nothing is missing today."),
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static Text Of(DeviationSeverity severity) => severity switch
    {
        DeviationSeverity.Low => new("Lite alvorlig", "Lite alvorleg", "Minor"),
        DeviationSeverity.Medium => new("Middels alvorlig", "Middels alvorleg", "Moderate"),
        DeviationSeverity.Serious => new("Alvorlig", "Alvorleg", "Serious"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Icon(DutyStatus status) => status switch
    {
        DutyStatus.InOrder => "check",
        DutyStatus.SeriousDeviation or DutyStatus.OpenDeviation => "warning",
        DutyStatus.RoutineOld => "clock",
        _ => "question",
    };

    public static string Style(DutyStatus status) => status switch
    {
        DutyStatus.InOrder => "state-ok",
        DutyStatus.SeriousDeviation => "state-late",
        DutyStatus.RoutineOld => "state-due",
        _ => "state-missing",
    };
}
