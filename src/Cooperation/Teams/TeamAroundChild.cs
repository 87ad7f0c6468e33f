using Langbenk.Law.Codes;
using Langbenk.Sharing.Weighing;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// Laget rundt barnet: services that work together on one child, by consent to a purpose. What each writes in it is its own; the others
/// see what they were told, and of each other those they were told of.
/// </summary>
public sealed class TeamAroundChild : ICooperationEntity
{
    public const int MaxTextLength = 2_000;
    public const int MaxNameLength = 120;

    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The service that opened it.</summary>
    public required Guid ServiceId { get; init; }

    /// <summary>The consent it rests on now; a new one takes its place when it is renewed.</summary>
    public required Guid ConsentId { get; set; }

    public required WayOfWorking Way { get; init; }

    /// <summary>The municipality's own word, where the way is its own.</summary>
    public string WayName { get; init; } = "";

    /// <summary>The municipality's own way that it was opened in, and what the one who holds the thread was called in it then.</summary>
    public Guid? OwnWayId { get; set; }

    public string HolderWord { get; set; } = "";

    /// <summary>What the family said yes to, in the words of the consent it was opened on.</summary>
    public required string Purpose { get; set; }

    public required DateOnly OpenedOn { get; init; }

    public required Guid OpenedById { get; init; }

    /// <summary>Whose turn it is: the service that holds the thread. It passes on only when the receiver accepts.</summary>
    public required Guid HolderServiceId { get; set; }

    public required string HolderName { get; set; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The day it ended because it stood on the wrong child. Nothing more is done in it; each service sees it until it has nothing left there.</summary>
    public DateOnly? WrongChildOn { get; private set; }

    public required Guid Mark { get; init; }

    public int Version { get; private set; } = 1;

    public void EndOnWrongChild(DateOnly on) => (Purpose, ClosedOn, WrongChildOn) = ("", ClosedOn ?? on, on);

    /// <summary>A consent to something else is no renewal: the others would read a purpose that nobody told them.</summary>
    public bool IsFor(string purpose) => string.Equals(Words(Purpose), Words(purpose), StringComparison.OrdinalIgnoreCase);

    static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    /// <summary>To tell something in it: on the consent that it rests on, and no other.</summary>
    public Matter Matter(IReadOnlyList<Guid> about, IReadOnlyList<InformationKind> kinds) => new(ChildId, about, kinds, Langbenk.Law.Codes.Purpose.Coordination, ConsentId);
}

/// <summary>That it was ended, and what it led to as the service that ended it sees it: that service's own. Ended once more, it has one more.</summary>
public sealed class TeamClosing : ICooperationEntity
{
    public required Guid Id { get; init; }

    public required Guid TeamId { get; init; }

    public required Guid ServiceId { get; init; }

    public required DateOnly ClosedOn { get; init; }

    public required string ClosedByName { get; init; }

    public required string Evaluation { get; set; }

    public DateOnly? ReopenedOn { get; set; }

    public Guid? ReopenedByServiceId { get; set; }

    public string ReopenedByName { get; set; } = "";
}

/// <summary>
/// How services work together around a child: practice, not law. Where it is a national measure (Statistics Norway, category 6) the code
/// goes along, so that nobody counts it again. The numbers are stored.
/// </summary>
public enum WayOfWorking
{
    ResponsibilityGroup = 1,
    CooperationMeeting = 2,
    HomeVisit = 3,
    InterdisciplinaryTeam = 4,
    NetworkMeeting = 5,
    FamilyGroupConference = 6,
    DialogueProcess = 7,
    YouthLos = 8,
    FamilyGuide = 9,
    WelfareLab = 10,
    Own = 11,

    /// <summary>A case with a name in the regular meeting about those under 16.</summary>
    U16 = 12,
}

public static class WaysOfWorking
{
    /// <summary>The measure's code in Statistics Norway's child welfare statistics; null where it is no such measure.</summary>
    public static string? MeasureCode(this WayOfWorking way) => way switch
    {
        WayOfWorking.FamilyGroupConference => "6.1",
        WayOfWorking.NetworkMeeting => "6.2",
        WayOfWorking.ResponsibilityGroup => "6.4",
        _ => null,
    };
}
