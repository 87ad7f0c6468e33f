using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>One report: whether it is sent, what to do now, and what it says.</summary>
[Needs("report.read")]
public sealed class ReportModel(ReadReports read) : ReportPage(read)
{
    public bool MayChange => WriteReport.Bar(Actor, Report) is null;

    public bool MaySetAside => SetAsideReport.May(Actor, Report);

    public async Task<IActionResult> OnGetAsync(Guid id) => await Find(id) ? Page() : Missing();
}
