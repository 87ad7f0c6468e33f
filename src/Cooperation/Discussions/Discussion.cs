using Langbenk.Organisation.Staff;

namespace Langbenk.Cooperation.Discussions;

/// <summary>
/// A question from one service to another about a child that nobody is to recognise. No person stands behind it, and its ids tell no
/// moment. When the text is erased, services, theme and month stay.
/// </summary>
public sealed class Discussion : ICooperationEntity
{
    public const int MaxTextLength = 20_000;

    /// <summary>How long the text stays after it is closed; and how long one that nobody writes in stays open.</summary>
    public const int MonthsKept = 12;

    public required Guid Id { get; init; }

    public required Guid AskingServiceId { get; init; }

    public required Guid AskedServiceId { get; init; }

    public required DiscussionTheme Theme { get; init; }

    public required AgeBand Age { get; init; }

    /// <summary>The day; the first of its month when the text is erased.</summary>
    public required DateOnly AskedOn { get; set; }

    public DateOnly LastOn { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public DateOnly? ErasedOn { get; set; }

    /// <summary>For an answer of the asked service.</summary>
    public bool Waits { get; set; }

    /// <summary>How many questions and answers there are.</summary>
    public int Words { get; set; }

    public int Version { get; private set; } = 1;

    /// <summary>A question when there is no step, else an answer.</summary>
    public DiscussionWord Say(Actor actor, string text, string tried, AdvisedStep? step, int confirmed, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        (LastOn, Waits) = (today, step is null);
        return new DiscussionWord
        {
            Id = Guid.NewGuid(),
            DiscussionId = Id,
            Number = ++Words,
            ServiceId = actor.Acting!.ScopeId,
            WrittenOn = today,
            WrittenByName = actor.Name,
            WrittenAs = actor.Acting.Role,
            Text = text,
            Tried = tried,
            Step = step,
            Confirmed = confirmed,
        };
    }
}

/// <summary>One question or one answer of it, as it was written. The name is shown to the writer's own service only.</summary>
public sealed class DiscussionWord : ICooperationEntity
{
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public required Guid DiscussionId { get; init; }

    /// <summary>1, 2, 3 … in its discussion: days alone give no order.</summary>
    public required int Number { get; init; }

    public required Guid ServiceId { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required string WrittenByName { get; init; }

    public required Role WrittenAs { get; init; }

    public required string Text { get; init; }

    /// <summary>What has been tried; in the first question.</summary>
    public string Tried { get; init; } = "";

    /// <summary>Of an answer; null in a question.</summary>
    public AdvisedStep? Step { get; init; }

    /// <summary>How many findings of the check she said identify nobody. What they were is not stored.</summary>
    public required int Confirmed { get; init; }
}

/// <summary>The numbers are stored.</summary>
public enum DiscussionTheme
{
    Care = 1,
    Violence = 2,
    SchoolAbsence = 3,
    MoneyAndHousing = 4,
    ParentsSubstancesAndHealth = 5,
    Behaviour = 6,
    Disability = 7,
    HonourControl = 8,
    Other = 9,
}

/// <summary>An age would tell more than a discussion needs. The numbers are stored.</summary>
public enum AgeBand
{
    Unborn = 1,
    UpTo2 = 2,
    From3To5 = 3,
    From6To9 = 4,
    From10To12 = 5,
    From13To15 = 6,
    From16To17 = 7,
    From18 = 8,
    Several = 9,
}

/// <summary>The numbers are stored.</summary>
public enum AdvisedStep
{
    FollowUpHere = 1,
    AskForHelp = 2,
    ReportConcern = 3,
    DiscussWithConsent = 4,
    Other = 5,
}
