using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Terms;

/// <summary>The municipalities that have adopted words, or the words of one. Open to everyone.</summary>
[Steering]
public sealed class PublicTermsModel(ReadAdoptedTerms read, TimeProvider time) : PublicPage
{
    public IReadOnlyList<Municipality> Municipalities { get; private set; } = [];

    public Municipality? Municipality { get; private set; }

    public IReadOnlyList<ReadAdoptedTerms.Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? number)
    {
        var today = time.OsloToday();
        if (number is null)
        {
            Municipalities = await read.Municipalities(today, HttpContext.RequestAborted);
            return Page();
        }

        if (await read.OfNumber(number, today, HttpContext.RequestAborted) is not { } of)
        {
            return NotFound();
        }

        if (of.Municipality.Number != number)
        {
            return LocalRedirect($"{Request.PathBase}/begreper/{of.Municipality.Number}");
        }

        (Municipality, Rows) = of;
        return Page();
    }
}
