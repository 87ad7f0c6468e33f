using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Microsoft.AspNetCore.Mvc;
using RemoveIndicator = Langbenk.Prevention.Goals.RemoveIndicator;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>Asks before an indicator is taken away, or for the reason when it has numbers.</summary>
[Needs("plan.write")]
public sealed class RemoveIndicatorModel(ReadGoals read, RemoveIndicator remove) : FormPage
{
    public Guid PlanId { get; private set; }

    public Goal Goal { get; private set; } = null!;

    public GoalIndicator Indicator { get; private set; } = null!;

    public bool HasNumbers { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal, Guid indicator)
    {
        if (!await Find(id, goal, indicator))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid goal, Guid indicator)
    {
        ReadForm();
        if (!await Find(id, goal, indicator))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await remove.Handle(Actor, indicator, Values["hvorfor"], Today, Cancellation) switch
        {
            RemoveIndicator.Result.Removed or RemoveIndicator.Result.Ended => await Done($"/planer/{id}/maal/{goal}"),
            RemoveIndicator.Result.Refused refused => await Again(refused.Problem, refused.Problem == IndicatorProblems.NoReason ? "hvorfor" : "skjema"),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid goal, Guid indicator)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { HasPen: true } of
            || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found
            || found.Indicators.FirstOrDefault(one => one.Indicator.Id == indicator) is not { } view)
        {
            return false;
        }

        (PlanId, Goal, Indicator, HasNumbers) = (id, found.Goal, view.Indicator, view.Readings.Count > 0);
        Touch(PlanActions.Resource, id);
        return true;
    }
}
