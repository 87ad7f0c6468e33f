using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>The reports of her service: those that are not sent, or those that are.</summary>
[Needs("report.read")]
public sealed class ListModel(ReadReports read) : StaffPage
{
    public IReadOnlyList<ReadReports.Row> Rows { get; private set; } = [];

    public bool Done { get; private set; }

    public async Task OnGetAsync(string? vis)
    {
        Done = vis == "sendt";
        Rows = await read.List(Actor, Done, Today, Cancellation);
        foreach (var row in Rows)
        {
            Touch("report", row.Report.Id);
            Touch("person", row.About.Id);
        }
    }
}
