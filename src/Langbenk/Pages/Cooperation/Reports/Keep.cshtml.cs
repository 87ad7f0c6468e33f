using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>Whether a report is in the service's own record, and whether the one it is about may read it.</summary>
[Needs("report.write")]
public sealed class KeepModel(ReadReports read, SetAsideReport reports) : ReportPage(read)
{
    public IEnumerable<Choice> Journals => KeepingForm.Journals(T);

    public IEnumerable<Choice> Accesses => KeepingForm.Accesses(T);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(KeepingForm.Of(Report.Keeping, Report.Version));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await reports.Keep(Actor, id, Values.Number("versjon") ?? 0, KeepingForm.Read(Values), Today, Cancellation) switch
        {
            SetAsideReport.Result.Done => await Done($"/melding/{id}"),
            SetAsideReport.Result.Refused refused => await Unsaid(refused.Problem, KeepingForm.FieldOf(refused.Field)),
            SetAsideReport.Result.Conflict theirs => await Conflict(theirs.Stored.Version, KeepingForm.Compared(KeepingForm.Of(theirs.Stored.Keeping, theirs.Stored.Version), Values, Lang, T)),
            _ => Missing(),
        };
    }
}
