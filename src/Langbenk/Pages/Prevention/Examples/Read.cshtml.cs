using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>One published example, for anyone.</summary>
[Steering]
public sealed class ReadModel(FindExamples find, ReadPageWords words, PageTerms terms) : PublicPage
{
    public ExampleView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.One(id, Lang, cancellation) is not { } view)
        {
            return NotFound();
        }

        (View, terms.Words) = (view, await words.OfExample(view.Example, cancellation));
        return Page();
    }
}
