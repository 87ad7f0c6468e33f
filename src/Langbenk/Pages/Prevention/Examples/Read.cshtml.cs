using Langbenk.Hosting;
using Langbenk.Prevention.Examples;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Examples;

/// <summary>One published example, for anyone.</summary>
[Steering]
public sealed class ReadModel(FindExamples find) : PublicPage
{
    public ExampleView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.One(id, Lang, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
