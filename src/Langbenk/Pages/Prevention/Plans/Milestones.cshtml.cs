using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class MilestonesModel(ReadPlan read, AddMilestone add, FinishMilestone finish, ReopenMilestone reopen) : FormPage
{
    Guid _id;

    public PlanOverview View { get; private set; } = null!;

    public bool MayWrite => View.Plan.Status != PlanStatus.Revised && View.MayWrite(Actor);

    public IReadOnlyList<Choice> Responsible => MilestoneChoices.Of(View.Municipalities, View.Services, T);

    public bool MayFinish(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return PlanActions.Report.MayIn(Actor, View.Plan.LeadMunicipalityId)
            || PlanActions.Report.MayIn(Actor, milestone.ResponsibleId);
    }

    public bool MayUndo(Milestone milestone) => MayFinish(milestone) && View.Plan.Status != PlanStatus.Revised
        && milestone is { DoneOn: not null } && ReopenMilestone.IsOpen(milestone, View.Municipalities.Select(one => one.Row), Today);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["ansvarlig"] = "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id) || !MayWrite)
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Date("frist") is not { } due)
        {
            return await Again(new FieldError("frist", T(PlanTexts.WriteDay)));
        }

        return await add.Handle(new(Actor, id, Values["tittel"], due, Values.Id("ansvarlig") ?? Guid.Empty, Today), Cancellation) switch
        {
            AddMilestone.Result.Added => await Done($"/planer/{id}/milepaeler"),
            AddMilestone.Result.Refused refused => await Again(refused.Problem, MilestoneChoices.FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid milepael)
    {
        Touch(PlanActions.Resource, id);
        // After a conflict the page shows the milestone as it is now, and she can answer again.
        return await finish.Handle(Actor, id, milepael, Today, Today, Cancellation) is FinishMilestone.Result.Finished or FinishMilestone.Result.Conflict
            ? Go($"/planer/{id}/milepaeler") : Missing();
    }

    public async Task<IActionResult> OnPostUndoAsync(Guid id, Guid milepael)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        switch (await reopen.Handle(Actor, id, milepael, Today, Cancellation))
        {
            case ReopenMilestone.Result.Reopened:
                return Go($"/planer/{id}/milepaeler");
            case ReopenMilestone.Result.Refused refused:
                // A milestone that is being written, in the form below, is another matter: its draft stays.
                await Show(new FormValues { ["ansvarlig"] = "" });
                return await Again(refused.Problem);
            default:
                return Missing();
        }
    }

    protected override async Task Fill() => await Find(_id);

    async Task<bool> Find(Guid id)
    {
        _id = id;
        if (await read.Handle(Actor, id, Today, null, Cancellation) is not { } view)
        {
            return false;
        }

        View = view;
        Touch(PlanActions.Resource, id);
        return true;
    }
}
