using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The plan as a council adopted it, for its inhabitants.</summary>
[Steering]
public sealed class PublicModel(ReadAdoptions read, ReadPageWords words, PageTerms terms) : PublicPage
{
    public ReadAdoptions.Public Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid? kommune, CancellationToken cancellation)
    {
        if (await read.ForEverybody(id, kommune, cancellation) is not { } found)
        {
            return NotFound();
        }

        (Found, terms.Words) = (found, await words.OfPlan(found.Text, cancellation));
        return Page();
    }
}
