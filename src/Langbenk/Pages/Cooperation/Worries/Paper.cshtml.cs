using Langbenk.Cooperation.Worries;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Pages.Cooperation.Reports;
using Langbenk.Pages.Prevention;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Worries;

/// <summary>A worry as a file for her service's own record. Its name tells nothing.</summary>
[Needs("worry.list")]
public sealed class PaperModel(ReadWorries read, Wording wording, PdfPrinter printer) : WorryPage(read)
{
    const string Name = "dokument";

    public async Task<IActionResult> OnGetAsync(Guid id, string kind)
    {
        if (kind is not ("word" or "pdf") || !await Find(id))
        {
            return Missing();
        }

        var paper = WorryPaper.Of(Whole, Actor.Acting!.Place, wording, ReportPaper.In(Lang));
        return kind == "word" ? PaperFiles.Word(paper, Name) : await PaperFiles.Pdf(printer, paper, Name, Cancellation) ?? this.NoPdf();
    }
}
