using Langbenk.Cooperation.Worries;
using Langbenk.Kernel;

namespace Langbenk.Cooperation.Reports;

/// <summary>What was typed in a report.</summary>
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

    /// <summary>What is written by one in one day about the same is the same.</summary>
    public Guid Mark(Guid about, Guid by, Guid service, DateOnly today) => ContentMark.Of(about, by, service, today.DayNumber, ToString());
}
