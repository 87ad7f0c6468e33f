namespace Langbenk.Organisation.Staff;

/// <summary>Someone who can sign in. What she may do there is in her <see cref="RoleHolding"/>s.</summary>
public sealed class Account
{
    public const int MaxNameLength = 100;
    public const int MaxUserNameLength = 100;
    public const int MostUsedCodes = 10;

    public required Guid Id { get; init; }

    public required string UserName { get; set; }

    public string NormalizedUserName { get; set; } = "";

    public required string DisplayName { get; set; }

    public string? PasswordHash { get; set; }

    /// <summary>Changes whenever what she signs in with does: older sessions end.</summary>
    public string SecurityStamp { get; set; } = Guid.NewGuid().ToString("n");

    /// <summary>The secret of her authenticator app, sealed with the keys outside the database.</summary>
    public string? AuthenticatorKey { get; set; }

    public bool TwoFactorEnabled { get; set; }

    /// <summary>Hashes with ; between; each is used once.</summary>
    public string RecoveryCodes { get; set; } = "";

    /// <summary>The codes of the app that were shown in the last minutes, hashed, with when: none is taken again.</summary>
    public string UsedCodes { get; set; } = "";

    public int AccessFailedCount { get; set; }

    public DateTime? LockoutEnd { get; set; }

    /// <summary>Made by the demonstration, signs in without a password there and nowhere else.</summary>
    public bool Demo { get; init; }

    public DateOnly? ClosedOn { get; set; }

    /// <summary>The administrator who asked for it; null when it was made on the server.</summary>
    public Guid? AddedById { get; init; }

    /// <summary>Null for what is older than that it was written down.</summary>
    public DateOnly? AddedOn { get; init; }

    public int Version { get; private set; } = 1;
}

/// <summary>A role of one account at one municipality or one service, from one day to another.</summary>
public sealed class RoleHolding
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    public Guid? MunicipalityId { get; init; }

    public Guid? ServiceId { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }
}

/// <summary>That a person at another provider (ID-porten, Ansattporten, Entra) is this account.</summary>
public sealed class ExternalLogin
{
    public const int MaxLength = 200;

    public required string Issuer { get; init; }

    public required string Subject { get; init; }

    public required Guid AccountId { get; init; }
}
