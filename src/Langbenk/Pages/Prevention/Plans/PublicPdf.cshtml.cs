using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>
/// The plan as a council adopted it, as PDF, from the shelf: whoever asks, it is printed once. Where none can be made now, the page
/// says what to do instead.
/// </summary>
[Steering]
public sealed class PublicPdfModel(ReadAdoptions read, ReadPageWords words, PdfShelf shelf) : OpenPage
{
    public ReadAdoptions.Public Found { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune, CancellationToken cancellation)
    {
        if (await read.ForEverybody(id, kommune, cancellation) is not { } found)
        {
            return NotFound();
        }

        var paper = PlanPaper.Of(found, await words.OfPlan(found.Text, cancellation), Lang);
        if (await PaperFiles.Pdf(shelf, paper, "plan", cancellation) is { } pdf)
        {
            return pdf;
        }

        Found = found;
        return this.NoPdf();
    }
}
