using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Help;

/// <summary>One measure in plain words: what it is, who it is for, and how to get it.</summary>
public sealed class MeasureModel(FindPublished published, TimeProvider time) : PublicPage
{
    public PublishedMeasure Found { get; private set; } = null!;

    public DateOnly Today => time.OsloToday();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await published.One(id, Today, time.GetUtcNow().UtcDateTime, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        return Page();
    }
}
