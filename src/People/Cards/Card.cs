namespace Langbenk.People.Cards;

/// <summary>
/// What one service knows of a person and uses to reach and understand her: its own record, which no other service sees. That
/// there is a card is as secret as that the service has to do with her.
/// </summary>
public sealed class Card : IPeopleEntity
{
    public const int MaxTextLength = 1000;
    public const int MaxLineLength = 200;

    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid ServiceId { get; init; }

    /// <summary>Why the service needed her, chosen when she was registered there.</summary>
    public required Purpose Purpose { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public required Guid OpenedById { get; init; }

    /// <summary>The language she reads and speaks best, in her own or in Norwegian words; "" when nobody has asked.</summary>
    public string LanguageName { get; set; } = "";

    public bool InterpreterNeeded { get; set; }

    /// <summary>What to think of in language, culture and faith (bvl § 1-8; barnekonvensjonen art. 30).</summary>
    public string Culture { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Email { get; set; } = "";

    public string Street { get; set; } = "";

    public string PostalCode { get; set; } = "";

    public string Place { get; set; } = "";

    /// <summary>Where the child goes to kindergarten or school, as the service knows it: it tells where the child is.</summary>
    public string Whereabouts { get; set; } = "";

    public int Version { get; private set; } = 1;
}

/// <summary>The numbers are stored.</summary>
public enum Purpose
{
    /// <summary>The family has asked the service for help.</summary>
    AskedForHelp = 1,

    /// <summary>Somebody in the service is worried.</summary>
    Worry = 2,

    /// <summary>The service already follows her up: a pupil, a patient, a recipient.</summary>
    FollowedUp = 3,

    /// <summary>Family of somebody the service follows up.</summary>
    FamilyOfSomebody = 4,
}
