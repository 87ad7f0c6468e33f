using Langbenk.Law.Codes;

namespace Langbenk.Law.Sharing;

/// <summary>
/// A request that has been read and found whole: hard facts with their defaults, judged facts as yes, no or unknown.
/// Everything in it is trusted by the engine; <c>DecideReader</c> is the only way in from outside.
/// </summary>
public sealed class SharingRequest
{
    public string? Id { get; init; }

    public required DateOnly AsOf { get; init; }

    public required Handling Action { get; init; }

    public required Actor Sender { get; init; }

    public required Actor Receiver { get; init; }

    public required Person[] Persons { get; init; }

    /// <summary>Indexes into <see cref="Persons"/>.</summary>
    public required int[] About { get; init; }

    public required InformationKind[] Kinds { get; init; }

    public required Identifiability Identifiability { get; init; }

    public Origin Origin { get; init; }

    public DateOnly? ReceivedOn { get; init; }

    public bool KnownToReceiver { get; init; }

    public bool PubliclyKnown { get; init; }

    public required Purpose Purpose { get; init; }

    public uint Circumstances { get; init; }

    /// <summary>Bit n is set when assessment n is answered yes (no, in <see cref="No"/>).</summary>
    public ulong Yes { get; init; }

    public ulong No { get; init; }

    public Order? Order { get; init; }

    public string[] ReliesOn { get; init; } = [];

    public bool Has(Circumstance circumstance) => (Circumstances & (1u << (int)circumstance)) != 0;
}

public sealed record Actor
{
    public required ActorType Type { get; init; }

    /// <summary>Index into the request's persons, or −1.</summary>
    public int Person { get; init; } = -1;

    public bool HealthPersonnel { get; init; }

    public Ownership Ownership { get; init; }

    public ActorRole Role { get; init; }

    public Relation Relation { get; init; }

    public bool OtherMunicipality { get; init; }

    public bool HasTaskInCase { get; init; } = true;

    public bool Party { get; init; }

    public ReporterStatus ReporterStatus { get; init; }

    public bool IsPublicBody => Type.IsService() && Ownership == Ownership.Public;
}

public sealed record Person
{
    public required string Id { get; init; }

    public required PersonRole Role { get; init; }

    /// <summary>Age in years at asOf; always there for a child and a sibling.</summary>
    public int? Age { get; init; }

    public Tri Understands { get; init; } = Tri.Unknown;

    public Tri Heard { get; init; } = Tri.Unknown;

    public AddressProtection AddressProtection { get; init; } = AddressProtection.Unknown;

    public Consent? Consent { get; init; }

    public bool IsMinor => Role is PersonRole.Child or PersonRole.Sibling && Age < 18;
}

public sealed record Consent
{
    public required ConsentStatus Status { get; init; }

    public ConsentForm? Form { get; init; }

    public Tri Informed { get; init; } = Tri.Unknown;

    public Tri Voluntary { get; init; } = Tri.Unknown;

    public Tri CoversReceiver { get; init; } = Tri.Unknown;

    public Tri CoversInformation { get; init; } = Tri.Unknown;

    public Tri CoversPurpose { get; init; } = Tri.Unknown;

    public DateOnly? GivenOn { get; init; }

    public DateOnly? ValidUntil { get; init; }

    public DateOnly? WithdrawnOn { get; init; }

    /// <summary>Refused, taken back, or not answered when asked: silence is no.</summary>
    public bool IsNo => Status is ConsentStatus.Refused or ConsentStatus.Withdrawn or ConsentStatus.Silent;
}

public sealed record Order(OrderBy By, CaseType CaseType);
