using Langbenk.Kernel;
using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// Samtykke til å dele opplysninger: what may be told, about whom, between which services, why and until when, as those who must say
/// yes were told it. It lifts the duty of secrecy; on what ground the receiver then processes what it is told (GDPR) is another
/// question, and stands beside it. Not changed after it is asked: another consent takes its place. It is never moved to another child.
/// </summary>
public sealed class Consent : ISharingEntity
{
    public const int MaxTextLength = 2_000;
    public const int MaxInformedLength = 20_000;
    public const int MaxCodesLength = 400;
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    /// <summary>The service that asked, and keeps it in its own records.</summary>
    public required Guid ServiceId { get; init; }

    /// <summary>The child, or the adult, it is for.</summary>
    public required Guid PersonId { get; init; }

    /// <summary>The consent that this one takes the place of.</summary>
    public Guid? ReplacesId { get; init; }

    public required Purpose Purpose { get; init; }

    public required string PurposeText { get; init; }

    /// <summary>Codes of the law contract, in its order, with a space between.</summary>
    public required string Kinds { get; init; }

    /// <summary>All may tell each other; else only the service that asks tells the others.</summary>
    public required bool BothWays { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly ValidTo { get; init; }

    public required Language Language { get; init; }

    /// <summary>What those who answer were told, word by word.</summary>
    public required string InformedText { get; init; }

    /// <summary>The same in the language of those who answer, where a municipality has had it translated.</summary>
    public Translation Theirs { get; init; } = Translation.None;

    /// <summary>Behandlingsgrunnlag: on what ground those who are told may process it.</summary>
    public string ProcessingGround { get; init; } = "";

    /// <summary>The arrangement between the bodies (GDPR art. 26), where there is one.</summary>
    public string Arrangement { get; init; } = "";

    /// <summary>What the child says of it, also where the law asks only the parents; or why it was not asked. The asking service's own.</summary>
    public string ChildSaid { get; init; } = "";

    public required DateOnly AskedOn { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    /// <summary>From the form that it was asked on: sent twice it is one.</summary>
    public required Guid Mark { get; init; }

    /// <summary>The day the team that rested on it was found to stand on the wrong child: it opens nothing from then.</summary>
    public DateOnly? WrongChildOn { get; internal set; }

    public IReadOnlyList<InformationKind> KindList => KindCodes.Read(Kinds);
}

/// <summary>A service that a consent names.</summary>
public sealed class ConsentService : ISharingEntity
{
    public required Guid ConsentId { get; init; }

    public required Guid ServiceId { get; init; }
}

/// <summary>A person whose information a consent is about.</summary>
public sealed class ConsentSubject : ISharingEntity
{
    public required Guid ConsentId { get; init; }

    public required Guid PersonId { get; init; }
}
