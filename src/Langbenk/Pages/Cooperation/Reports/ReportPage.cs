using Langbenk.Cooperation.Reports;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A page about one report of her service.</summary>
public abstract class ReportPage(ReadReports read) : FormPage
{
    public ReadReports.Whole Whole { get; private set; } = null!;

    public ConcernReport Report => Whole.Report;

    public string About => T(ReportWords.About(Report, T));

    public string Receiver => T(ReportWords.Receiver(Report));

    protected async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        Touch("report", id);
        Touch("person", whole.About.Id);
        return true;
    }
}
