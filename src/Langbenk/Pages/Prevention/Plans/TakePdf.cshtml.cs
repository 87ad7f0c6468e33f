using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The whole plan as it stands now, as PDF; where none can be made, how to print the page.</summary>
[Needs("plan.read")]
public sealed class TakePdfModel(ReadWholePlan read, ReadPageWords words, PdfPrinter printer) : StaffPage
{
    public Guid Id { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, null, Today, Cancellation) is not { } text)
        {
            return Missing();
        }

        Id = id;
        Touch(PlanActions.Resource, id);
        var paper = PlanPaper.Of(text, await words.OfPlan(text, Cancellation), Lang, []);
        return await PaperFiles.Pdf(printer, paper, "plan", Cancellation) ?? this.NoPdf();
    }
}
