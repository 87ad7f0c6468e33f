using Langbenk.Hosting;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>The municipalities that have adopted words, or the words of one. Open to everyone.</summary>
public sealed class PublicTermsModel(ReadAdoptedTerms read, SiteMode mode) : PublicPage
{
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    public Municipality? Municipality { get; private set; }

    public IReadOnlyList<ReadAdoptedTerms.Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? number)
    {
        if (!mode.Steering)
        {
            return NotFound();
        }

        if (number is null)
        {
            Municipalities = await read.Municipalities(HttpContext.RequestAborted);
            return Page();
        }

        if (await read.OfNumber(number, HttpContext.RequestAborted) is not { } of)
        {
            return NotFound();
        }

        (Municipality, Rows) = of;
        return Page();
    }
}
