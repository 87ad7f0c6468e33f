using Langbenk.Hosting;
using Langbenk.Pages.Help;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>One measure for those who plan: what inhabitants read, and what they do not need to.</summary>
[Needs("measure.read")]
public sealed class ShowModel(FindMeasure find, ReadPageWords words, PageTerms terms) : StaffPage
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

        (Found, terms.Words) = (file, await words.OfMeasure(id, UtcNow, Cancellation));
        Touch(MeasureActions.Resource, id);
        return Page();
    }
}
