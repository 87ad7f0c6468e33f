using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>Whether a report is in the service's own record, and whether the one it is about may read it.</summary>
[Needs("report.write")]
public sealed class KeepModel(ReadReports read, SetAsideReport reports) : ReportPage(read)
{
    public IEnumerable<Choice> Journals => Enum.GetValues<JournalStatus>().Select(one => new Choice($"{one}", T(WorryTexts.JournalOf(one))));

    public IEnumerable<Choice> Accesses => Enum.GetValues<AccessStatus>().Select(one => new Choice($"{one}", T(WorryTexts.AccessOf(one))));

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(Of(Report));
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

        var keeping = new KeepingText(
            Values.Choice<JournalStatus>("journal") ?? JournalStatus.NotYet, Values.Date("dag"), Values.Choice<AccessStatus>("innsyn") ?? AccessStatus.Open, Values["hjemmel"]);
        return await reports.Keep(Actor, id, Values.Number("versjon") ?? 0, keeping, Today, Cancellation) switch
        {
            SetAsideReport.Result.Done => await Done($"/melding/{id}"),
            SetAsideReport.Result.Refused refused => await Unsaid(refused.Problem, refused.Field == "journaledOn" ? "dag" : "hjemmel"),
            SetAsideReport.Result.Conflict theirs => await Conflict(theirs.Stored.Version, Compared(Of(theirs.Stored))),
            _ => Missing(),
        };
    }

    IEnumerable<Difference> Compared(FormValues stored)
    {
        var both = new Comparison(stored, Values, Lang);
        return
        [
            both.Chosen("journal", WorryTexts.Journal, Journals), both.Day("dag", WorryTexts.JournaledOn), both.Chosen("innsyn", WorryTexts.Access, Accesses), both.Words("hjemmel", WorryTexts.Ground),
        ];
    }

    static FormValues Of(ConcernReport report) => new()
    {
        ["journal"] = $"{report.Keeping.Journal}",
        ["dag"] = report.Keeping.JournaledOn is { } day ? $"{day.Day}.{day.Month}.{day.Year}" : "",
        ["innsyn"] = $"{report.Keeping.Access}",
        ["hjemmel"] = report.Keeping.WithheldGround,
        ["versjon"] = $"{report.Version}",
    };
}
