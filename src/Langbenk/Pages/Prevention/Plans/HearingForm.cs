using Langbenk.Access;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A form about one hearing that is open or to be opened.</summary>
public abstract class HearingForm(ReadHearing read) : PlanForm
{
    public Hearing Hearing { get; private set; } = null!;

    public int Answers { get; private set; }

    protected override AccessAction Action => PlanActions.Lead;

    protected async Task<bool> Find(Guid id, Guid horing)
    {
        if (!await Find(id) || await read.Handle(Actor, id, Today, Cancellation) is not { } found
            || found.Hearings.FirstOrDefault(one => one.Id == horing) is not { } hearing)
        {
            return false;
        }

        (Hearing, Answers) = (hearing, found.Answers.Count(one => one.HearingId == horing));
        return true;
    }

    protected async Task<IActionResult> After(ChangeHearing.Result result, string field) => result switch
    {
        ChangeHearing.Result.Changed => await Done($"/planer/{Plan.Id}/horing"),
        ChangeHearing.Result.Refused refused => await Again(refused.Problem, refused.Problem == HearingProblems.Over ? "skjema" : refused.Problem == HearingProblems.ShortTime ? "kort" : field),
        ChangeHearing.Result.Conflict => await Conflict(T(PlanHearingTexts.ChangedByOther)),
        _ => Missing(),
    };
}
