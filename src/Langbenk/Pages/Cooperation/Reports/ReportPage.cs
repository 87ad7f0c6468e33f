using Langbenk.Cooperation.Reports;
using Langbenk.Kernel;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A page about one report of her service.</summary>
public abstract class ReportPage(ReadReports read) : FormPage
{
    public ReadReports.Whole Whole { get; private set; } = null!;

    public ConcernReport Report => Whole.Report;

    public string About => T(ReportWords.About(Report, T));

    public string Receiver => T(ReportWords.Receiver(Report));

    /// <summary>Without the problem's number: the log's reader is not to learn from it that there is a report.</summary>
    protected Task<IActionResult> Unsaid(Problem problem, string field = "skjema")
    {
        ArgumentNullException.ThrowIfNull(problem);
        return Again(new FieldError(field, T(problem.Title)));
    }

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
