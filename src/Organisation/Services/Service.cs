namespace Langbenk.Organisation.Services;

/// <summary>
/// A service around children. It is employed by its host; an inter-municipal one has several owners, each with a dated
/// delegation (kommuneloven kap. 20). Not every service is the municipality's: a state Nav office or a hospital trust has no host here.
/// </summary>
public sealed class Service
{
    public const int MaxNameLength = 120;
    public const int MaxPhoneLength = 30;
    public const int MaxAnswerDays = 60;

    public required Guid Id { get; init; }

    public required ServiceKind Kind { get; init; }

    public required string Name { get; set; }

    public string SortKey { get; set; } = "";

    /// <summary>Owned by somebody private: a private school or kindergarten, a general practitioner of her own. It is no public body to the law.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The municipality that employs; null for a service outside the municipalities.</summary>
    public Guid? HostId { get; set; }

    /// <summary>Whose archive its records belong to; the host's when nothing else is agreed.</summary>
    public string ArchiveOwner { get; set; } = "";

    /// <summary>Where it is called in office hours; "" when nobody has written it down.</summary>
    public string Phone { get; set; } = "";

    /// <summary>Where somebody answers at any hour, for a service that has one (a child welfare emergency unit).</summary>
    public string OnCallPhone { get; set; } = "";

    /// <summary>
    /// Within how many days it answers a request for help, where it is the one door of the municipalities it works for; null for the others.
    /// </summary>
    public int? AnswerDays { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public int Version { get; private set; } = 1;

    /// <summary>Whether it is there that day, or is to come: it can still be chosen.</summary>
    public bool HasEnded(DateOnly day) => ValidTo < day;

    /// <summary>Nothing, or what can be dialled.</summary>
    public static bool IsPhone(string text) => text.Length <= MaxPhoneLength && text.All(letter => char.IsAsciiDigit(letter) || letter is ' ' or '+') && (text.Length == 0 || text.Count(char.IsAsciiDigit) >= 3);
}

/// <summary>What a service was called and who hosted it, until a day: what was true stays when it changes.</summary>
public sealed class FormerService
{
    public required Guid ServiceId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly ValidTo { get; init; }

    public required string Name { get; init; }

    public Guid? HostId { get; init; }
}

/// <summary>A municipality that a service works for, in one task, from one day to another, by a delegation.</summary>
public sealed class ServiceOwner
{
    public const int MaxDelegationLength = 200;

    public required Guid ServiceId { get; init; }

    public required Guid MunicipalityId { get; init; }

    public required ServiceTask Task { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The council's decision to delegate: case number and date, in the municipality's own words.</summary>
    public string Delegation { get; set; } = "";
}

public enum ServiceTask
{
    Ordinary,
    ChildWelfare,
    EmergencyDuty,
    EducationalPsychological,
}
