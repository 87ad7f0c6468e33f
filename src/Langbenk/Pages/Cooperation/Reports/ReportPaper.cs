using Langbenk.Cooperation.Reports;
using Langbenk.Export.Paper;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A report as a document: what child welfare gets, with what an archive asks for. In Norwegian, whatever the writer reads in.</summary>
static class ReportPaper
{
    const string Line = "______________________________", Exempt = "offentleglova § 13";

    public static Language In(Language reader) => reader == Language.En ? Language.Nb : reader;

    public static PaperDocument Of(ReadReports.Whole whole, LawBook book, Wording wording, Language language)
    {
        var report = whole.Report;
        string T(Text text) => wording.Of(text, language);
        var title = T(report.Text.IsUnborn ? ReportSendTexts.PaperTitleUnborn : ReportSendTexts.PaperTitle);
        return new PaperDocument(title, language.Tag(), null, [.. Words(whole, T), .. Ends(whole, T)], [.. Facts(whole, book, T)]);
    }

    static IEnumerable<(string, string)> Facts(ReadReports.Whole whole, LawBook book, Translate t)
    {
        var report = whole.Report;
        var grounds = whole.Duty.GroundsOf(report.Text.DutyList).Select(one => t(Provisions.Name(book.Vocabulary, one.Provision, one.Paragraph))).Distinct();
        (Text, string)[] facts =
        [
            (ReportSendTexts.PaperTo, t(ReportWords.Receiver(report))),
            (ReportSendTexts.PaperFrom, whole.Service.Name),
            (report.Text.About == ReportAbout.Expected ? ReportSendTexts.PaperExpects : ReportSendTexts.PaperChild, Who(whole, t)),
            (ReportSendTexts.PaperSigned, string.Join(", ", new[] { report.SignedName, report.Text.Title, report.Text.Phone }.Where(one => one.Length > 0))),
            (ReportSendTexts.PaperDate, t(DateWords.Text(report.WrittenOn))),
            (ReportSendTexts.PaperGround, string.Join(", ", grounds)),
            (ReportSendTexts.PaperExempt, Exempt),
            (ReportSendTexts.PaperReference, $"{report.Id:n}"),
        ];
        return facts.Where(one => one.Item2.Length > 0).Select(one => (t(one.Item1), one.Item2));
    }

    /// <summary>Child welfare must know who it is: the whole number, where there is one.</summary>
    static string Who(ReadReports.Whole whole, Translate t)
    {
        var (report, number) = (whole.Report, whole.About.NationalNumber);
        var born = report.AboutDay is not { } day ? "" : report.Text.About == ReportAbout.Unborn
            ? t(PersonTexts.Due(day))
            : t(PersonTexts.BornOn(day));
        return string.Join(", ", new[] { ReportWords.NameOf(report, t), number is { } read ? read.Reveal() : born }.Where(one => one.Length > 0));
    }

    static IEnumerable<PaperBlock> Words(ReadReports.Whole whole, Translate t)
    {
        foreach (var (label, words) in ReportWords.Lines(whole.Report, whole.Duty, t).Where(one => !whole.IsProtected || one.Label != ReportFormTexts.Place))
        {
            yield return new Heading(1, t(label));
            yield return Paragraph.Of(words);
        }
    }

    static IEnumerable<PaperBlock> Ends(ReadReports.Whole whole, Translate t)
    {
        yield return new Heading(1, t(ReportSendTexts.PaperSignature));
        yield return Paragraph.Of($"{Line}\n{whole.Report.SignedName}, {whole.Report.Text.Title}");
        foreach (var addition in whole.Additions)
        {
            yield return new Heading(1, t(ReportSendTexts.AdditionBy(addition.WrittenOn, addition.WrittenByName)));
            yield return Paragraph.Of(addition.Text);
        }
    }
}
