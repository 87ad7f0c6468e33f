using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;
using RecordReading = Langbenk.Prevention.Goals.RecordReading;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>A number that was read. Services that take part in the plan may write it.</summary>
[Needs("plan.report")]
public sealed class RecordReadingModel(ReadGoals read, RecordReading record) : FormPage
{
    public ReadGoals.Of Of { get; private set; } = null!;

    public Goal Goal { get; private set; } = null!;

    public IndicatorView Indicator { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid goal, Guid indicator)
    {
        if (!await Find(id, goal, indicator))
        {
            return Missing();
        }

        await Show(new FormValues { ["dato"] = DateWords.Of(Today, Lang) });
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

        var back = $"/planer/{id}/maal/{goal}";
        var input = new RecordReading.Input(indicator, TypedNumber.Read(Values["tall"]), Values.Date("dato"), Values["merknad"], UtcNow, Today);
        return await record.Handle(Actor, input, Cancellation) switch
        {
            RecordReading.Result.Done => await Done(back),
            RecordReading.Result.Refused refused => await Again(
                refused.Problem, refused.Problem == IndicatorProblems.BadDay ? "dato" : refused.Problem == IndicatorProblems.BadNumber || refused.Problem == IndicatorProblems.ReadingNotPercent ? "tall" : "merknad"),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id, Guid goal, Guid indicator)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { MayReport: true } of
            || of.Goals.FirstOrDefault(one => one.Goal.Id == goal) is not { } found
            || found.Indicators.FirstOrDefault(one => one.Indicator.Id == indicator) is not { } view)
        {
            return false;
        }

        (Of, Goal, Indicator) = (of, found.Goal, view);
        Touch(PlanActions.Resource, id);
        return true;
    }
}
