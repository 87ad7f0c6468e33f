using Langbenk.Law.Codes;

namespace Langbenk.Sharing.Outsiders;

/// <summary>
/// Somebody who has no account and takes part all the same: a doctor, a hospital's contact, an aunt the family asked for. Known by the name and
/// the role that a consent says, to the service that asked for that consent, and to those it tells. Not one of the persons: nothing is kept
/// about it but this.
/// </summary>
public sealed class Outsider : ISharingEntity
{
    public const int MaxNameLength = 100;
    public const int MaxRoleLength = 120;

    public required Guid Id { get; init; }

    /// <summary>The service that asked for the consent where it was named first.</summary>
    public required Guid ServiceId { get; init; }

    /// <summary>The child, or the adult, it was named for.</summary>
    public required Guid PersonId { get; init; }

    public required string Name { get; init; }

    /// <summary>Role and body, in the words of the consent.</summary>
    public required string Role { get; init; }

    /// <summary>As the law asks who receives.</summary>
    public required ActorType Kind { get; init; }

    /// <summary>The name as it is compared: a no that was said about somebody holds however the name is spelt.</summary>
    public required string NameKey { get; init; }

    public string Title => $"{Name}, {Role}";
}

/// <summary>That a consent names somebody without an account.</summary>
public sealed class ConsentOutsider : ISharingEntity
{
    public required Guid ConsentId { get; init; }

    public required Guid OutsiderId { get; init; }
}
