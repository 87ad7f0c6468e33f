using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Reports;

/// <summary>What is wrong with what was typed in a report, field by field, all at once.</summary>
static class ReportFaults
{
    /// <param name="text">Trimmed.</param>
    public static IReadOnlyList<(string Field, Problem Problem)> Of(ReportText text, ReportBasis basis) =>
        [.. Case(text, basis), .. Talks(text), .. Sender(text, basis), .. Lengths(text)];

    static IEnumerable<(string, Problem)> Case(ReportText text, ReportBasis basis)
    {
        if (basis.Abouts.Count == 0 || text.About is not { } about || !basis.Abouts.Contains(about))
        {
            yield return (nameof(ReportText.About), basis.Abouts.Count == 0 ? ReportProblems.NotAChild : ReportProblems.NoAbout);
        }
        else if (!text.WithConsent && (text.IsUnborn || basis.Duty(about).IsBound) && !text.DutyList.Any(basis.Duty(about).Has))
        {
            yield return (nameof(ReportText.Duties), ReportProblems.NoDuty);
        }

        if (text.Danger is null || (text.Danger == Danger.Called && text.DangerSaid.Length == 0))
        {
            yield return text.Danger is null ? (nameof(ReportText.Danger), ReportProblems.NoDanger) : (nameof(ReportText.DangerSaid), ReportProblems.NotSaidWhomCalled);
        }

        if (text.Seen.Length == 0)
        {
            yield return (nameof(ReportText.Seen), ReportProblems.NothingSeen);
        }

        if (text.Since.Length == 0)
        {
            yield return (nameof(ReportText.Since), ReportProblems.NoSince);
        }
    }

    static IEnumerable<(string, Problem)> Talks(ReportText text)
    {
        if (text.Child is null)
        {
            yield return (nameof(ReportText.Child), ReportProblems.NoAnswer);
        }
        else if (text.Child != Talk.NotRelevant && text.ChildSaid.Length == 0)
        {
            yield return (nameof(ReportText.ChildSaid), text.Child == Talk.Yes ? ReportProblems.NoVoice : ReportProblems.NoVoiceWhy);
        }

        if (text.SuspectsClose is null)
        {
            yield return (nameof(ReportText.SuspectsClose), ReportProblems.NoAnswer);
        }

        if (text.Parents is null)
        {
            yield return (nameof(ReportText.Parents), ReportProblems.NoAnswer);
        }
        else if (text.SuspectsClose == true && text.Parents == ParentsTold.Later)
        {
            yield return (nameof(ReportText.Parents), ReportProblems.MustNotTell);
        }
        else if (text.ParentsSaid.Length == 0)
        {
            yield return (nameof(ReportText.ParentsSaid), text.Parents == ParentsTold.NotNow ? ReportProblems.NoWhyNotTold : ReportProblems.NoHowTold);
        }
    }

    static IEnumerable<(string, Problem)> Sender(ReportText text, ReportBasis basis)
    {
        if (basis.IsProtected && text.Place.Length > 0)
        {
            yield return (nameof(ReportText.Place), ReportProblems.AddressIsProtected);
        }

        if (text.MunicipalityId is null && text.OtherMunicipality.Length == 0)
        {
            yield return (nameof(ReportText.MunicipalityId), ReportProblems.NoMunicipality);
        }

        if (text.Title.Length == 0)
        {
            yield return (nameof(ReportText.Title), ReportProblems.NoTitle);
        }
    }

    static IEnumerable<(string, Problem)> Lengths(ReportText text)
    {
        (string Field, string Words, bool Line)[] all =
        [
            (nameof(ReportText.DangerSaid), text.DangerSaid, false), (nameof(ReportText.Seen), text.Seen, false), (nameof(ReportText.Thought), text.Thought, false),
            (nameof(ReportText.Since), text.Since, false), (nameof(ReportText.Tried), text.Tried, false),
            (nameof(ReportText.ChildSaid), text.ChildSaid, false), (nameof(ReportText.ParentsSaid), text.ParentsSaid, false), (nameof(ReportText.Family), text.Family, false), (nameof(ReportText.Place), text.Place, false),
            (nameof(ReportText.Language), text.Language, true), (nameof(ReportText.OtherMunicipality), text.OtherMunicipality, true),
            (nameof(ReportText.Title), text.Title, true), (nameof(ReportText.Phone), text.Phone, true),
        ];
        foreach (var (field, words, line) in all)
        {
            if (words.Length > (line ? ReportText.MaxLineLength : ReportText.MaxTextLength))
            {
                yield return (field, line ? ReportProblems.LineTooLong : ReportProblems.TextTooLong);
            }
            else if (NumberInText.Has(words))
            {
                yield return (field, ReportProblems.NumberInText);
            }
        }
    }
}
