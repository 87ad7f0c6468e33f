using Langbenk.Hosting;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Ends what inhabitants have seen; throws away what they have not.</summary>
[Needs("measure.end")]
public sealed class EndModel(FindMeasure find, EndMeasure end, DropMeasure drop) : MeasureStepPage(find)
{
    public bool IsDraft => Found.Measure.Status == MeasureStatus.Draft;

    protected override FormValues Stored => new() { ["dag"] = Written(Today) };

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Look(id))
        {
            return Missing();
        }

        if (IsDraft)
        {
            return await drop.Handle(Actor, id, Today, Cancellation) ? await Done("/tiltak") : Missing();
        }

        if (Values.Date("dag") is not { } day)
        {
            return await Again([new FieldError("dag", T(MeasureFormTexts.BadDate))]);
        }

        return await After(await end.Handle(Actor, id, day, Today, Cancellation), id, _ => "dag");
    }
}
