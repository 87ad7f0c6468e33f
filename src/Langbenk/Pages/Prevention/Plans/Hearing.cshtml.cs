using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class HearingModel(ReadHearing read, FindPlan find) : StaffPage
{
    FindPlan.Found _plan = null!;

    public ReadHearing.Found Found { get; private set; } = null!;

    bool IsAlive => Found.Plan.Status != PlanStatus.Revised;

    public bool MayOpen => IsAlive && _plan.MayLead(Actor) && Found.Hearings.All(one => !one.IsAheadOn(Today));

    public bool MayMove(Hearing hearing) => IsAlive && _plan.MayLead(Actor) && hearing.IsAheadOn(Today);

    public bool MayAnswer => IsAlive && PlanActions.Answer.MayBegin(Actor);

    public bool MayComment => IsAlive && _plan.MayWrite(Actor);

    public Text StateOf(Hearing hearing)
    {
        ArgumentNullException.ThrowIfNull(hearing);
        return hearing.WithdrawnOn is not null ? PlanHearingTexts.IsWithdrawn : hearing.IsOpenOn(Today) ? PlanHearingTexts.IsOpen : hearing.OpensOn > Today ? PlanHearingTexts.NotBegun : PlanHearingTexts.IsClosed;
    }

    public string TitleOf(string key) => PlanTemplate.Find(key) is { } part ? T(part.Title) : T(PlanWriteTexts.OwnPart);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, PlanActions.Read, Today, Cancellation) is not { } plan
            || await read.Handle(Actor, id, Today, Cancellation) is not { } found)
        {
            return Missing();
        }

        (_plan, Found) = (plan, found);
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
