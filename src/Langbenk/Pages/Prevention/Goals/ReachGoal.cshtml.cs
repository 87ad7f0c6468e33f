using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>Someone judges that a goal is reached and says why, or takes it back.</summary>
[Needs("plan.write")]
public sealed class ReachGoalModel(ReadGoals read, ChangeGoal change) : FormPage
{
    public Goal Goal { get; private set; } = null!;

    /// <summary>Asked when the form is opened. What is sent meanwhile is answered by the operation, with the reason.</summary>
    bool MayWrite { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal)
    {
        if (!await Find(id, goal) || !MayWrite)
        {
            return Missing();
        }

        await Show(Stored(Goal));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid goal)
    {
        ReadForm();
        if (!await Find(id, goal))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var takesBack = Values["tilbake"].Length > 0;
        if (!takesBack && Values.Date("dato") is null)
        {
            return await Again(new FieldError("dato", T(GoalFormTexts.NotADate)));
        }

        return await change.Reach(Actor, goal, Values.Number("versjon") ?? 0, takesBack ? null : Values.Date("dato"), Values["hvorfor"], Today, Cancellation) switch
        {
            ChangeGoal.Result.Done => await Done($"/planer/{id}/maal/{goal}"),
            ChangeGoal.Result.Conflict { Stored: var stored } => await Both(stored, takesBack),
            ChangeGoal.Result.Refused refused => await Again(refused.Problem, "hvorfor"),
            _ => Missing(),
        };
    }

    /// <summary>Whoever took it back typed nothing: what stands now is shown, to be taken back again or not.</summary>
    Task<IActionResult> Both(Goal stored, bool takesBack)
    {
        if (takesBack)
        {
            var opened = Values.Opened;
            (Goal, Values) = (stored, Stored(stored));
            Values.Opened = opened;
            return Conflict(stored.Version);
        }

        var both = new Comparison(Stored(stored), Values, Lang);
        return Conflict(stored.Version, both.Words("hvorfor", GoalFormTexts.ReachWhy), both.Day("dato", GoalFormTexts.ReachOn));
    }

    FormValues Stored(Goal goal) => new()
    {
        ["dato"] = DateWords.Of(goal.ReachedOn ?? Today, Lang),
        ["hvorfor"] = goal.ReachedWhy,
        ["versjon"] = $"{goal.Version}",
    };

    async Task<bool> Find(Guid id, Guid goal)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { HasPen: true } of || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found)
        {
            return false;
        }

        (Goal, MayWrite) = (found.Goal, of.MayWriteIn(Actor, found.Goal.MunicipalityId));
        Touch(PlanActions.Resource, id);
        return true;
    }
}
