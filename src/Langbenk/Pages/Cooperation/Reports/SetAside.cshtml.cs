using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A report that is not to be sent is set aside, with the reason.</summary>
[Needs("report.write")]
public sealed class SetAsideModel(ReadReports read, SetAsideReport setAside) : ReportPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        if (!SetAsideReport.May(Actor, Report))
        {
            return Go($"/melding/{id}");
        }

        await Show(new FormValues { ["versjon"] = $"{Report.Version}" });
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

        return await setAside.Handle(Actor, id, Values.Number("versjon") ?? 0, Values["hvorfor"], Today, Cancellation) switch
        {
            SetAsideReport.Result.Done => await Done($"/melding/{id}"),
            SetAsideReport.Result.Refused refused => await Unsaid(refused.Problem, refused.Field == "why" ? "hvorfor" : "skjema"),
            SetAsideReport.Result.Conflict theirs => await Meanwhile(theirs.Stored.Version),
            _ => Missing(),
        };
    }

    Task<IActionResult> Meanwhile(int version)
    {
        Values["versjon"] = $"{version}";
        return Conflict(T(ConflictTexts.ChangedMeanwhile));
    }
}
