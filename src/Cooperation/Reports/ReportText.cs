using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Reports;

/// <summary>What was typed in a report, and what is wrong with it, field by field.</summary>
public sealed record ReportText
{
    public const int MaxTextLength = 100_000;
    public const int MaxLineLength = 200;

    public ReportAbout? About { get; init; }

    public Danger? Danger { get; init; }

    public string DangerSaid { get; init; } = "";

    /// <summary>The rules of the law book that she has reason to believe are met, with commas between.</summary>
    public string Duties { get; init; } = "";

    /// <summary>No duty stands, but who decides has said yes.</summary>
    public bool WithConsent { get; init; }

    public string Seen { get; init; } = "";

    public string Thought { get; init; } = "";

    public string Since { get; init; } = "";

    public string Tried { get; init; } = "";

    public Talk? Child { get; init; }

    public string ChildSaid { get; init; } = "";

    /// <summary>Violence, sexual abuse, forced marriage, abduction by somebody close to the child: then nobody at home is told.</summary>
    public bool? SuspectsClose { get; init; }

    public ParentsTold? Parents { get; init; }

    public string ParentsSaid { get; init; } = "";

    /// <summary>Parents, siblings, who lives with the child, how to reach them.</summary>
    public string Family { get; init; } = "";

    /// <summary>Where the child lives or stays; empty when the address is protected.</summary>
    public string Place { get; init; } = "";

    public string Language { get; init; } = "";

    public Guid? MunicipalityId { get; init; }

    /// <summary>A municipality that is not here.</summary>
    public string OtherMunicipality { get; init; } = "";

    public string Title { get; init; } = "";

    public string Phone { get; init; } = "";

    public bool IsUnborn => About is ReportAbout.Unborn or ReportAbout.Expected;

    public IReadOnlyList<string> DutyList => Duties.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public ReportText Trimmed() => this with
    {
        DangerSaid = DangerSaid.Trim(),
        Seen = Seen.Trim(),
        Thought = Thought.Trim(),
        Since = Since.Trim(),
        Tried = Tried.Trim(),
        Child = IsUnborn ? Talk.NotRelevant : Child,
        ChildSaid = IsUnborn ? "" : ChildSaid.Trim(),
        ParentsSaid = ParentsSaid.Trim(),
        Family = Family.Trim(),
        Place = Place.Trim(),
        Language = Language.Trim(),
        OtherMunicipality = MunicipalityId is null ? OtherMunicipality.Trim() : "",
        Title = Title.Trim(),
        Phone = Phone.Trim(),
    };

    public IEnumerable<(string Field, Problem Problem)> Faults(ReportBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        return [.. CaseFaults(basis), .. TalkFaults(), .. SenderFaults(basis), .. LengthFaults()];
    }

    IEnumerable<(string, Problem)> CaseFaults(ReportBasis basis)
    {
        if (basis.Abouts.Count == 0 || About is not { } about || !basis.Abouts.Contains(about))
        {
            yield return (nameof(About), basis.Abouts.Count == 0 ? ReportProblems.NotAChild : ReportProblems.NoAbout);
        }
        else if (!WithConsent && basis.Duty(about).IsBound && !DutyList.Any(basis.Duty(about).Has))
        {
            yield return (nameof(Duties), ReportProblems.NoDuty);
        }

        if (Danger is null || (Danger == Reports.Danger.Called && DangerSaid.Length == 0))
        {
            yield return Danger is null ? (nameof(Danger), ReportProblems.NoDanger) : (nameof(DangerSaid), ReportProblems.NotSaidWhomCalled);
        }

        if (Seen.Length == 0)
        {
            yield return (nameof(Seen), ReportProblems.NothingSeen);
        }

        if (Since.Length == 0)
        {
            yield return (nameof(Since), ReportProblems.NoSince);
        }
    }

    IEnumerable<(string, Problem)> TalkFaults()
    {
        if (Child is null)
        {
            yield return (nameof(Child), ReportProblems.NoAnswer);
        }
        else if (Child != Talk.NotRelevant && ChildSaid.Length == 0)
        {
            yield return (nameof(ChildSaid), Child == Talk.Yes ? ReportProblems.NoVoice : ReportProblems.NoVoiceWhy);
        }

        if (SuspectsClose is null)
        {
            yield return (nameof(SuspectsClose), ReportProblems.NoAnswer);
        }

        if (Parents is null)
        {
            yield return (nameof(Parents), ReportProblems.NoAnswer);
        }
        else if (SuspectsClose == true && Parents == ParentsTold.Later)
        {
            yield return (nameof(Parents), ReportProblems.MustNotTell);
        }
        else if (ParentsSaid.Length == 0)
        {
            yield return (nameof(ParentsSaid), Parents == ParentsTold.NotNow ? ReportProblems.NoWhyNotTold : ReportProblems.NoHowTold);
        }
    }

    IEnumerable<(string, Problem)> SenderFaults(ReportBasis basis)
    {
        if (basis.IsProtected && Place.Length > 0)
        {
            yield return (nameof(Place), ReportProblems.AddressIsProtected);
        }

        if (MunicipalityId is null && OtherMunicipality.Length == 0)
        {
            yield return (nameof(MunicipalityId), ReportProblems.NoMunicipality);
        }

        if (Title.Length == 0)
        {
            yield return (nameof(Title), ReportProblems.NoTitle);
        }
    }

    IEnumerable<(string, Problem)> LengthFaults()
    {
        (string Field, string Words, bool Line)[] all =
        [
            (nameof(DangerSaid), DangerSaid, false), (nameof(Seen), Seen, false), (nameof(Thought), Thought, false), (nameof(Since), Since, false), (nameof(Tried), Tried, false),
            (nameof(ChildSaid), ChildSaid, false), (nameof(ParentsSaid), ParentsSaid, false), (nameof(Family), Family, false), (nameof(Place), Place, false),
            (nameof(Language), Language, true), (nameof(OtherMunicipality), OtherMunicipality, true), (nameof(Title), Title, true), (nameof(Phone), Phone, true),
        ];
        foreach (var (field, words, line) in all)
        {
            if (words.Length > (line ? MaxLineLength : MaxTextLength))
            {
                yield return (field, line ? ReportProblems.LineTooLong : ReportProblems.TextTooLong);
            }
            else if (NumberInText.Has(words))
            {
                yield return (field, ReportProblems.NumberInText);
            }
        }
    }

    /// <summary>What is written by one in one day about the same is the same.</summary>
    public Guid Mark(Guid about, Guid by, Guid service, DateOnly today) => ContentMark.Of(about, by, service, today.DayNumber, ToString());
}
