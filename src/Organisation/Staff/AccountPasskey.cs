namespace Langbenk.Organisation.Staff;

/// <summary>A key that an account signs in with, on a device or in a password manager of its owner's. Only the public half is here.</summary>
public sealed class AccountPasskey
{
    public const int Most = 10;
    public const int MaxNameLength = 60;

    /// <summary>WebAuthn's own limit.</summary>
    public const int MaxCredentialIdLength = 1023;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required byte[] CredentialId { get; init; }

    public required byte[] PublicKey { get; init; }

    /// <summary>What its owner calls it: "telefonen".</summary>
    public required string Name { get; init; }

    public required DateOnly CreatedOn { get; init; }

    /// <summary>How the browser reaches it (usb, internal, hybrid …), with ; between.</summary>
    public required string Transports { get; init; }

    /// <summary>How often it has been used, as it says itself; 0 for those that do not count.</summary>
    public long SignCount { get; set; }

    /// <summary>It asked its owner for a PIN, a finger or a face.</summary>
    public bool UserVerified { get; set; }

    public required bool BackupEligible { get; init; }

    public bool BackedUp { get; set; }

    public required byte[] AttestationObject { get; init; }

    public required byte[] ClientData { get; init; }

    /// <summary>When the question it last answered was made. Questions are answered in their order, each once.</summary>
    public DateTime? LastAskedAt { get; set; }
}
