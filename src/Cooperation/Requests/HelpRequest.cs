namespace Langbenk.Cooperation.Requests;

/// <summary>
/// Somebody asks for help at the one door: a service with the family's yes, or a parent or a young person whom the reception itself heard.
/// It is the record of the service that wrote it; the reception reads it because it was told. What is under «the reception's own» is not
/// shown to who sent it.
/// </summary>
public sealed class HelpRequest : ICooperationEntity
{
    public const int MaxTextLength = 20_000;
    public const int MaxNameLength = 120;
    public const int MaxCodesLength = 400;

    public required Guid Id { get; init; }

    public required Guid ChildId { get; init; }

    /// <summary>The service that wrote it: the sender, or the reception itself.</summary>
    public required Guid ServiceId { get; init; }

    public required Guid ReceptionId { get; init; }

    /// <summary>The consent it was sent on; null where the family came to the reception itself.</summary>
    public Guid? ConsentId { get; init; }

    public required RequestFrom From { get; init; }

    /// <summary>How the family came to the reception itself.</summary>
    public RequestContact? Contact { get; init; }

    /// <summary>What the family wants help with, in its own words.</summary>
    public required string Wants { get; init; }

    /// <summary>The child's own words; where they are not there, why.</summary>
    public required string ChildSaid { get; init; }

    public required string ChildNotAsked { get; init; }

    public required string Tried { get; init; }

    public required RequestUrgency Urgency { get; init; }

    /// <summary>Kinds of information in it, by the law contract's codes.</summary>
    public required string Kinds { get; init; }

    public required DateOnly SentOn { get; init; }

    public required DateTime SentAt { get; init; }

    public required Guid SentById { get; init; }

    public required string SentByName { get; init; }

    /// <summary>The last day of what the reception had promised when it was sent.</summary>
    public required DateOnly DueOn { get; init; }

    /// <summary>The reception's own: who has it there.</summary>
    public Guid? AssignedToId { get; set; }

    public string AssignedToName { get; set; } = "";

    public DateOnly? AssignedOn { get; set; }

    /// <summary>The reception's own: the day that somebody who asked was answered for the first time.</summary>
    public DateOnly? AnsweredOn { get; set; }

    /// <summary>The day the sender took it back: the reception keeps what it got, and owes no answer from then on.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    /// <summary>The sender's own, and its reason too.</summary>
    public string TakenBackByName { get; private set; } = "";

    public string TakenBackWhy { get; private set; } = "";

    /// <summary>Of the form: sent twice it is one.</summary>
    public required Guid Mark { get; init; }

    public int Version { get; private set; } = 1;

    public bool IsOwn => ServiceId == ReceptionId;

    public bool IsLate(DateOnly day) => AnsweredOn is null && TakenBackOn is null && DueOn < day;

    public void TakeBack(DateOnly on, string by, string why) => (TakenBackOn, TakenBackByName, TakenBackWhy) = (on, by, why);
}

/// <summary>A person that a request is about.</summary>
public sealed class HelpRequestAbout : ICooperationEntity
{
    public required Guid RequestId { get; init; }

    public required Guid PersonId { get; init; }
}

/// <summary>A service that the sender told the reception the family is willing to be referred to.</summary>
public sealed class HelpRequestMayRefer : ICooperationEntity
{
    public required Guid RequestId { get; init; }

    public required Guid ServiceId { get; init; }
}

/// <summary>The numbers are stored.</summary>
public enum RequestFrom
{
    Service = 1,
    Parent = 2,
    YoungPerson = 3,
}

/// <summary>The numbers are stored.</summary>
public enum RequestContact
{
    Telephone = 1,
    Meeting = 2,
}

/// <summary>The numbers are stored; a higher one is more urgent.</summary>
public enum RequestUrgency
{
    CanWait = 1,
    Soon = 2,
    Urgent = 3,
}
