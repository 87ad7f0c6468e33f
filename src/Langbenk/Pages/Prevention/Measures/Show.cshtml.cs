using Langbenk.Hosting;
using Langbenk.Pages.Help;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>One measure for those who plan: what inhabitants read, and what they do not need to.</summary>
[Needs("measure.read")]
public sealed class ShowModel(FindMeasure find) : StaffPage
{
    public MeasureFile Found { get; private set; } = null!;

    public Measure Measure => Found.Measure;

    public PlainMeasure Plain => new(new PublishedMeasure(Measure, Found.ServiceName, Found.Kind, Found.Places), Today);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, Today, Cancellation) is not { } file)
        {
            return Missing();
        }

        Found = file;
        Touch(MeasureActions.Resource, id);
        return Page();
    }
}
