using Langbenk.Law.Codes;
using Langbenk.Sharing.Consents;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>
/// Something a service writes in a team. It is the writer's service's own; another reads it only when it was told it. It is not changed
/// afterwards: who was told it was told these words. What is wrong is corrected by another that follows it; only what stands on the wrong child
/// is taken away, by two persons.
/// </summary>
public sealed class TeamEntry : ICooperationEntity
{
    public const int MaxTextLength = 100_000;
    public const int MaxNameLength = 100;
    public const int MaxCodesLength = 400;

    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid ServiceId { get; init; }

    public required EntryKind Kind { get; init; }

    /// <summary>Kinds of information in it, by the law contract's codes.</summary>
    public required string Kinds { get; set; }

    public required string Text { get; set; }

    /// <summary>The entry it corrects or adds to.</summary>
    public Guid? FollowsId { get; init; }

    /// <summary>The meeting it was written in.</summary>
    public Guid? MeetingId { get; init; }

    public required DateOnly WrittenOn { get; init; }

    public required DateTime WrittenAt { get; init; }

    public required Guid WrittenById { get; init; }

    public required string WrittenByName { get; init; }

    /// <summary>Of the form: sent twice it is one.</summary>
    public required Guid Mark { get; init; }

    /// <summary>The day its words were taken away: it stood on the wrong child.</summary>
    public DateOnly? ErasedOn { get; private set; }

    public int Version { get; private set; } = 1;

    public void Erase(DateOnly on) => (Text, Kinds, ErasedOn) = ("", "", on);

    /// <summary>The same words, by the same writer, in another team: told to nobody there, and no part of a meeting, which stays where it was.</summary>
    public TeamEntry In(Guid team, Guid mark) => new()
    {
        Id = Guid.CreateVersion7(),
        TeamId = team,
        ServiceId = ServiceId,
        Kind = Alone,
        Kinds = Kinds,
        Text = Text,
        WrittenOn = WrittenOn,
        WrittenAt = WrittenAt,
        WrittenById = WrittenById,
        WrittenByName = WrittenByName,
        Mark = mark,
    };

    /// <summary>Without its meeting, minutes are what somebody saw and heard; of how the child took part, its own words stand by themselves, and why it was not heard is the writer's.</summary>
    EntryKind Alone => Kind switch
    {
        EntryKind.Minutes => EntryKind.Observation,
        EntryKind.Held => KindCodes.Read(Kinds).Contains(InformationKind.ChildAccount) ? EntryKind.ChildsVoice : EntryKind.Observation,
        _ => Kind,
    };
}

/// <summary>A person an entry is about.</summary>
public sealed class TeamEntryAbout : ICooperationEntity
{
    public required Guid EntryId { get; init; }

    public required Guid PersonId { get; init; }
}

/// <summary>The numbers are stored.</summary>
public enum EntryKind
{
    Observation = 1,
    Assessment = 2,
    Agreement = 3,
    ChildsVoice = 4,
    Minutes = 5,
    Invitation = 6,
    Held = 7,
    Refusal = 8,

    /// <summary>A file: the words say what it is and why it is shared.</summary>
    Document = 9,
}
