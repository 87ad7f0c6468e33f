using Langbenk.Hosting;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

[Needs("measure.evaluate")]
public sealed class EvaluateModel(FindMeasure find, EvaluateMeasure evaluate) : MeasureStepPage(find)
{
    protected override FormValues Stored => new() { ["dag"] = Written(Today) };

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

        return await After(await evaluate.Handle(new(Actor, id, day, Values["funn"], Values["kilde"]), Today, Cancellation), id, problem => problem == MeasureProblems.BadPastDay ? "dag" : "funn");
    }
}
