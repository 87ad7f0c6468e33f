using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Help;

/// <summary>One measure in plain words: what it is, who it is for, and how to get it.</summary>
[Steering]
public sealed class MeasureModel(FindPublished published, ReadPageWords words, PageTerms terms, TimeProvider time) : PublicPage
{
    public PublishedMeasure Found { get; private set; } = null!;

    public DateOnly Today => time.OsloToday();

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (await published.One(id, Today, now, HttpContext.RequestAborted) is not { } found)
        {
            return NotFound();
        }

        (Found, terms.Words) = (found, await words.OfMeasure(id, now, HttpContext.RequestAborted));
        return Page();
    }
}
