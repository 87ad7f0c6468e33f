using Langbenk.Cooperation.Reports;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A report that is not sent is changed by its writer.</summary>
[Needs("report.write")]
public sealed class WriteModel(ReadReports read, WriteReport write, ReadReportBasis bases, FindReceiver receivers) : ReportFormPage(bases, receivers)
{
    public ConcernReport Report { get; private set; } = null!;

    Problem? Bar { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        // What she may read and not change is shown where it is read.
        if (Bar is not null)
        {
            return Go($"/melding/{id}");
        }

        await Show(Of(Report));
        await Fill();
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

        return await write.Handle(Actor, id, Values.Number("versjon") ?? 0, ReportForm.Read(Values, Basis.Abouts), Today, Cancellation) switch
        {
            WriteReport.Result.Done => await Done($"/melding/{id}"),
            WriteReport.Result.Refused { Faults: [{ Field: "" } only] } => await Again(new FieldError("skjema", T(only.Problem.Title))),
            WriteReport.Result.Refused refused => await Again(ReportForm.Errors(refused.Faults, T)),
            WriteReport.Result.Conflict theirs => await Conflict(theirs.Stored.Version, Compared(Of(theirs.Stored))),
            _ => Missing(),
        };
    }

    async Task<bool> Find(Guid id)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { } whole)
        {
            return false;
        }

        (Report, Bar) = (whole.Report, WriteReport.Bar(Actor, whole.Report));
        Touch("report", id);
        Touch("person", whole.About.Id);
        await Around(whole.About.Id);
        return true;
    }

    static FormValues Of(ConcernReport report)
    {
        var values = ReportForm.Of(report.Text);
        values["versjon"] = $"{report.Version}";
        return values;
    }

    IEnumerable<Difference> Compared(FormValues stored)
    {
        var both = new Comparison(stored, Values, Lang);
        return
        [
            both.Chosen("fare", ReportFormTexts.Danger, ReportForm.Dangers(T)), both.Words("fare-sagt", ReportFormTexts.DangerSaid), both.Chosen("plikt", ReportFormTexts.Duties, Duties),
            both.Words("sett", ReportFormTexts.Seen), both.Words("siden", ReportFormTexts.Since), both.Words("tanker", ReportFormTexts.Thought), both.Words("provd", ReportFormTexts.Tried),
            both.Chosen("barn", ReportFormTexts.Child, ReportForm.Voices(T)), both.Words("barn-sa", ReportFormTexts.ChildSaid), both.Chosen("mistanke", ReportFormTexts.Suspects, ReportForm.Suspicions(T)),
            both.Chosen("foreldre", ReportFormTexts.Parents, ReportForm.Told(T)), both.Words("foreldre-sa", ReportFormTexts.ParentsSaid), both.Words("familie", ReportFormTexts.Family),
            both.Words("sted", ReportFormTexts.Place), both.Words("sprak", ReportFormTexts.LanguageNeed), both.Words("annen-kommune", ReportFormTexts.OtherMunicipality),
            both.Words("stilling", ReportFormTexts.PersonTitle), both.Words("telefon", ReportFormTexts.Phone),
        ];
    }
}
