using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>The goals of a plan, and what each lacks.</summary>
[Needs("plan.read")]
public sealed class ListGoalsModel(ReadGoals read, ChangeGoal change) : StaffPage
{
    public ReadGoals.Of Of { get; private set; } = null!;

    public int Whole => Of.Goals.Count(goal => goal.Gaps.Count == 0);

    public bool MayMove(GoalView goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return Of.Goals.Count > 1 && Of.MayWriteIn(Actor, goal.Goal.MunicipalityId);
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } of)
        {
            return Missing();
        }

        Of = of;
        Touch(PlanActions.Resource, id);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid? opp, Guid? ned)
    {
        Touch(PlanActions.Resource, id);
        var moved = await change.Move(Actor, opp ?? ned ?? Guid.Empty, opp is not null, Today, Cancellation);
        return moved is ChangeGoal.Result.Done ? Go($"/planer/{id}/maal") : Missing();
    }
}
