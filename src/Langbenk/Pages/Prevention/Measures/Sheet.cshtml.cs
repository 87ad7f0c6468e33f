using Langbenk.Hosting;
using Langbenk.Prevention.Measures;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>The catalogue as a spreadsheet, with the same choices as on its page.</summary>
[Needs("measure.read")]
public sealed class SheetModel(ListCatalogue list, FindPublished published) : StaffPage
{
    public async Task<IActionResult> OnGetAsync([FromQuery] MeasureFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var places = await published.Places(Today, UtcNow, Cancellation);
        var rows = await list.Handle(Actor, places.FirstOrDefault(place => place.Number == filter.Kommune)?.Id, Today, Cancellation);
        return PaperFiles.Excel(T(MeasureTexts.Title), Lang, new MeasureSheets(Lang).Of([.. rows.Where(row => filter.Lets(row.Measure))]), "tiltak");
    }
}
