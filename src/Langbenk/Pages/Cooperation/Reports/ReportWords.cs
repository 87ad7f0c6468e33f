using Langbenk.Cooperation.Reports;
using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages.Cooperation.Reports;

/// <summary>A report as it is read, on the page and on paper: what was asked, and what she wrote.</summary>
static class ReportWords
{
    public static IEnumerable<(Text Label, string Words)> Lines(ConcernReport report, ReportDuty duty, Translate t)
    {
        var text = report.Text;
        (Text, string)[] all =
        [
            (ReportFormTexts.Danger, Answer(text.Danger is { } danger ? t(ReportFormTexts.DangerOf(danger)) : "", text.DangerSaid)),
            (ReportFormTexts.Duties, string.Join('\n', duty.Of(text.DutyList).Select(one => t(one.Wording.Condition.Text)).Concat(text.WithConsent ? [t(ReportFormTexts.WithConsent)] : []))),
            (ReportFormTexts.Seen, text.Seen),
            (ReportFormTexts.Since, text.Since),
            (ReportFormTexts.Thought, text.Thought),
            (ReportFormTexts.Tried, text.Tried),
            (ReportFormTexts.Child, text.IsUnborn || text.Child is not { } talk ? "" : Answer(t(ReportFormTexts.ChildOf(talk)), text.ChildSaid)),
            (ReportFormTexts.Suspects, text.SuspectsClose is { } suspects ? t(ReportFormTexts.SuspectsOf(suspects)) : ""),
            (ReportFormTexts.Parents, text.Parents is { } told ? Answer(t(ReportFormTexts.ParentsOf(told)), text.ParentsSaid) : ""),
            (ReportFormTexts.Family, text.Family),
            (ReportFormTexts.Place, text.Place),
            (ReportFormTexts.LanguageNeed, text.Language),
        ];
        return all.Where(one => one.Item2.Length > 0);
    }

    static string Answer(string chosen, string said) => said.Length == 0 ? chosen : $"{chosen}. {said}";

    public static Text Receiver(ConcernReport report) => report.ReceiverName.Length > 0
        ? Text.Same(report.ReceiverName)
        : report.Text.IsUnborn ? ReportTexts.HealthIn(report.MunicipalityName) : ReportTexts.ChildWelfareIn(report.MunicipalityName);

    public static Text About(ConcernReport report, Translate t) =>
        report.Text.About == ReportAbout.Expected ? ReportTexts.AboutUnborn(NameOf(report, t)) : ReportTexts.About(NameOf(report, t));

    public static string NameOf(ConcernReport report, Translate t) => report.AboutName.Length > 0 ? report.AboutName : t(PersonTexts.NoName(report.Text.IsUnborn));
}
