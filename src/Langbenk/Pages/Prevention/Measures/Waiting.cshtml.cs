using Langbenk.Hosting;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

[Needs("measure.waiting")]
public sealed class WaitingModel(FindMeasure find, SetWaitingTime set) : MeasureStepPage(find)
{
    protected override FormValues Stored => new() { ["uker"] = $"{Found.Measure.WaitingWeeks}", ["dag"] = Written(Today) };

    protected override bool Lets(MeasureFile file) => file.MaySetWaiting;

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Look(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Date("dag") is not { } day)
        {
            return await Again([new FieldError("dag", T(MeasureFormTexts.BadDate))]);
        }

        // What is typed and no number is refused by the operation, as a number out of range.
        int? weeks = Values.Trimmed("uker").Length == 0 ? null : Values.Number("uker") ?? -1;
        return await After(await set.Handle(new(Actor, id, weeks, day), Today, Cancellation), id, problem => problem == MeasureProblems.BadPastDay ? "dag" : "uker");
    }
}
