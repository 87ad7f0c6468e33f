using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>How a state is drawn beside its word.</summary>
static class PlanStates
{
    public static string ClassOf(PlanStatus status) => status == PlanStatus.InForce ? "state-ok" : "state-due";

    public static string IconOf(PlanStatus status) => status switch
    {
        PlanStatus.InForce => "check",
        PlanStatus.Revised => "info",
        _ => "clock",
    };

    public static string ClassOf(AdoptionStatus status) => status switch
    {
        AdoptionStatus.Adopted => "state-ok",
        AdoptionStatus.SentBack => "state-late",
        _ => "state-due",
    };

    public static string IconOf(AdoptionStatus status) => status switch
    {
        AdoptionStatus.Adopted => "check",
        AdoptionStatus.SentBack => "warning",
        _ => "clock",
    };

    public static string ClassOf(AnswerVerdict verdict) => verdict switch
    {
        AnswerVerdict.NotYet => "state-due",
        AnswerVerdict.NotTakenIn => "",
        _ => "state-ok",
    };

    public static string IconOf(AnswerVerdict verdict) => verdict switch
    {
        AnswerVerdict.NotYet => "clock",
        AnswerVerdict.NotTakenIn => "cross",
        _ => "check",
    };

    public static string ClassOf(int length, int gaps) => length == 0 ? "state-missing" : gaps > 0 ? "state-due" : "state-ok";

    public static string IconOf(int length, int gaps) => length == 0 ? "cross" : gaps > 0 ? "warning" : "check";
}
