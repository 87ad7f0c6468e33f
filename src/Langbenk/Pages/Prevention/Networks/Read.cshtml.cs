using Langbenk.Hosting;
using Langbenk.Prevention.Networks;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Networks;

/// <summary>One open network with its open gatherings, for anyone.</summary>
[Steering]
public sealed class ReadModel(FindNetworks find) : PublicPage
{
    public NetworkView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.OneOpen(id, Lang, cancellation) is not { } view)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
