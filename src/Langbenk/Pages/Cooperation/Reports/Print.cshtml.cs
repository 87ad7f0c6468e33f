using Langbenk.Cooperation.Reports;
using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>The report as it comes on paper.</summary>
[Needs("report.read")]
public sealed class PrintModel(ReadReports read, LawBook book, Wording wording) : ReportPage(read)
{
    const int UnderTitle = 1;

    public PaperDocument Paper { get; private set; } = null!;

    public Language Written => ReportPaper.In(Lang);

    public HtmlString Body => new(HtmlWriter.Write(Paper.Blocks, UnderTitle));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        Paper = ReportPaper.Of(Whole, book, wording, Written);
        return Page();
    }
}
