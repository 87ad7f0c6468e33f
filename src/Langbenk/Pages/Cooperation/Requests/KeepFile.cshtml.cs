using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Cooperation.Reports;
using Langbenk.Pages.Prevention;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Requests;

/// <summary>Her service's own request, question or answer as a file for its own record. Its name tells nothing.</summary>
[Needs("request.keep")]
public sealed class KeepFileModel(ReadOwnWords read, LawBook book, Wording wording, PdfPrinter printer) : OwnWordsPage(read)
{
    const string FileName = "dokument";

    public async Task<IActionResult> OnGetAsync(string hva, Guid id, string kind)
    {
        if (kind is not ("word" or "pdf") || !await Find(hva, id))
        {
            return Missing();
        }

        var paper = OwnWordsPaper.Of(Row, book, wording, ReportPaper.In(Lang));
        return kind == "word" ? PaperFiles.Word(paper, FileName) : await PaperFiles.Pdf(printer, paper, FileName, Cancellation) ?? this.NoPdf();
    }
}
