using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.write")]
public sealed class RemoveMilestoneModel(FindMilestone find, RemoveMilestone remove) : RemovalPage
{
    Guid _milestone;
    MilestoneRow _row = null!;

    public override Text Question => PlanChangeTexts.RemoveMilestoneQuestion;

    public override Text Button => PlanChangeTexts.RemoveMilestone;

    public override Text Keep => PlanChangeTexts.KeepMilestone;

    public override string Place => PlanHead.Milestones;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid milepael)
    {
        _milestone = milepael;
        return await Find(id) && Plan.Status != PlanStatus.Revised && await Look() && _row.Milestone.DoneOn is null ? Page() : Missing();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid milepael, int versjon)
    {
        _milestone = milepael;
        if (!await Find(id))
        {
            return Missing();
        }

        return await remove.Handle(Actor, id, milepael, versjon, Today, Cancellation) switch
        {
            RemoveMilestone.Result.Refused refused => await Refuse(refused.Problem),
            RemoveMilestone.Result.Conflict => await AskAgain(),
            _ => Back(),
        };
    }

    protected override async Task<bool> Look()
    {
        if (await find.Handle(Actor, Plan.Id, _milestone, Today, Cancellation) is not { Milestone: var milestone } row)
        {
            return false;
        }

        (_row, Version) = (row, milestone.Version);
        Lines =
        [
            milestone.Title,
            T(milestone.DoneOn is { } done ? PlanWorkTexts.DoneOn(DateWords.Of(done, Lang)) : PlanWorkTexts.DueBy(DateWords.Of(milestone.DueOn, Lang))),
            row.Responsible,
        ];
        return true;
    }
}
