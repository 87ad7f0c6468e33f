using Langbenk.Cooperation.Records;

namespace Langbenk.Cooperation.Worries;

/// <summary>
/// One round of a worry, as it was written that day: what was seen apart from what is thought, what the child and the parents say,
/// what has been tried, what happens next. It is not changed afterwards; a new one is written.
/// </summary>
public sealed class WorryNote : ICooperationEntity
{
    public const int MaxTextLength = 100_000;
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required Guid WorryId { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required Guid WrittenById { get; init; }

    public required string WrittenByName { get; init; }

    /// <summary>What somebody has seen or heard, when and where.</summary>
    public required string Seen { get; init; }

    /// <summary>What she thinks that it may mean.</summary>
    public string Thought { get; init; } = "";

    public required WorryLevel Level { get; init; }

    public required Talk Child { get; init; }

    /// <summary>What the child said and how it was heard; or why not yet.</summary>
    public string ChildSaid { get; init; } = "";

    public required Talk Parents { get; init; }

    public string ParentsSaid { get; init; } = "";

    /// <summary>What the service has tried, and what came of it.</summary>
    public string Tried { get; init; } = "";

    public required NextStep Next { get; init; }

    /// <summary>The day it is looked at again.</summary>
    public DateOnly? NextOn { get; init; }

    public string NextWhy { get; init; } = "";

    /// <summary>How many must work together, by the municipality's own model; null where it has none.</summary>
    public StepLevel? Step { get; init; }

    /// <summary>Whether it is put in the service's own record, and the day: a note that is written afterwards is not.</summary>
    public JournalStatus Journal { get; set; }

    public DateOnly? JournaledOn { get; set; }

    /// <summary>The same, sent twice, is one.</summary>
    public Guid? Mark { get; init; }
}

/// <summary>How great the worry is (Eriksson og Arnkil, «Å ta opp uro»: the zones of worry). The numbers are stored.</summary>
public enum WorryLevel
{
    Small = 1,
    Growing = 2,
    GreyZone = 3,
    Great = 4,
}

/// <summary>The levels of action in BTI, «Bedre tverrfaglig innsats» (Helsedirektoratet). The numbers are stored.</summary>
public enum StepLevel
{
    Wonder = 0,
    OwnService = 1,
    TwoServices = 2,
    ManyServices = 3,
}

/// <summary>Whether it was talked about. The numbers are stored.</summary>
public enum Talk
{
    Yes = 1,
    NotYet = 2,

    /// <summary>It would be dangerous, or spoil an investigation: the reason is written.</summary>
    MustNotNow = 3,

    /// <summary>There is nobody to talk with: a place, an unborn child.</summary>
    NotRelevant = 4,
}

/// <summary>The numbers are stored.</summary>
public enum NextStep
{
    FollowUpHere = 1,
    DiscussAnonymously = 2,
    AskForHelp = 3,
    ReportConcern = 4,
    NothingMore = 5,
}
