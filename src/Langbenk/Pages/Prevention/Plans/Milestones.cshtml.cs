using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Milestones;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class MilestonesModel(ReadPlan read, AddMilestone add, FinishMilestone finish) : FormPage
{
    Guid _id;

    public PlanOverview View { get; private set; } = null!;

    public bool MayWrite => View.Plan.Status != PlanStatus.Revised && View.MayWrite(Actor);

    public IReadOnlyList<Choice> Responsible =>
    [
        new Choice("", T(PlanWorkTexts.Choose)),
        .. View.Municipalities.Select(one => new Choice(one.Row.MunicipalityId.ToString(), one.Name)),
        .. View.Services.Select(one => new Choice(one.Id.ToString(), one.Name)),
    ];

    public bool MayFinish(Milestone milestone)
    {
        ArgumentNullException.ThrowIfNull(milestone);
        return PlanActions.Report.MayIn(Actor, View.Plan.LeadMunicipalityId)
            || (milestone.MunicipalityId ?? milestone.ServiceId) is { } place && PlanActions.Report.MayIn(Actor, place);
    }

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
            AddMilestone.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem.Number)),
            _ => Missing(),
        };
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id, Guid milepael)
    {
        Touch(PlanActions.Resource, id);
        return await finish.Handle(Actor, id, milepael, Today, Today, Cancellation) is FinishMilestone.Result.Finished ? Go($"/planer/{id}/milepaeler") : Missing();
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

    static string FieldOf(int problem) => problem == MilestoneProblems.BadTitle.Number ? "tittel"
        : problem == MilestoneProblems.BadDay.Number ? "frist" : "ansvarlig";
}
