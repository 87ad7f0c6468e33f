using Langbenk.Cooperation.Reports;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Prevention;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>The report as a file: for the service's own record, or to send. Its name tells nothing.</summary>
[Needs("report.read")]
public sealed class PaperModel(ReadReports read, LawBook book, Wording wording, PdfPrinter printer) : ReportPage(read)
{
    const string Name = "dokument";

    public async Task<IActionResult> OnGetAsync(Guid id, string kind)
    {
        if (kind is not ("word" or "pdf") || !await Find(id))
        {
            return Missing();
        }

        var paper = ReportPaper.Of(Whole, book, wording, ReportPaper.In(Lang));
        return kind == "word" ? PaperFiles.Word(paper, Name) : await PaperFiles.Pdf(printer, paper, Name, Cancellation) ?? this.NoPdf();
    }
}
