using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Sharing.Consents;

namespace Langbenk.Cooperation.Teams.Steps;

/// <summary>Something that was done around a team, as the service that did it, or that it was done to, knows it.</summary>
/// <param name="Whom">A person who answered, or the service or the person without an account that it was about.</param>
/// <param name="To">Those who were told of it.</param>
/// <param name="By">Who wrote it down.</param>
/// <param name="Why">In her words; empty where nobody gave any.</param>
/// <param name="Form">Of a yes: written or oral.</param>
public sealed record TeamStep(TeamStepKind Kind, DateOnly On, string Whom, string By, string Why = "", AnswerForm? Form = null, string To = "")
{
    /// <summary>The person who answered.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>Of what somebody was not told.</summary>
    public EntryKind? Entry { get; init; }
}

/// <summary>In the order in which they come on one day.</summary>
public enum TeamStepKind
{
    ConsentAsked,
    SaidYes,
    SaidNo,
    TooYoung,
    Opened,
    Invited,
    WasInvited,
    Accepted,
    Declined,
    TookIn,
    Showed,
    BatonOffered,
    BatonTaken,
    BatonNotTaken,
    LeftUntold,
    LeftUntoldDuty,
    Withdrew,
    LetOut,
    Left,
    Closed,
    Reopened,
}
