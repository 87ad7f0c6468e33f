using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>What is wrong or new in a report that is sent.</summary>
[Needs("report.write")]
public sealed class AddModel(ReadReports read, AddToReport add) : ReportPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues());
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

        return await add.Handle(Actor, id, Values["tillegg"], Today, UtcNow, Cancellation) switch
        {
            AddToReport.Result.Done => await Done($"/melding/{id}"),
            AddToReport.Result.Refused { Problem: var problem } => await Unsaid(problem, problem == ReportProblems.IsNotSent || problem == ReportProblems.IsSetAside ? "skjema" : "tillegg"),
            AddToReport.Result.Conflict => await Conflict(T(ConflictTexts.ChangedMeanwhile)),
            _ => Missing(),
        };
    }
}
