using Langbenk.Organisation.Staff;

namespace Langbenk.Organisation.Admissions;

/// <summary>What an administrator has asked that somebody be let in to. It opens nothing before another human has confirmed it.</summary>
public sealed class Admission
{
    public const int DaysOpen = 30;
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    public required AdmissionKind Kind { get; init; }

    /// <summary>Null for an invitation: the account comes into being when it is confirmed.</summary>
    public Guid? AccountId { get; private set; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for what gives back a way in to the roles she has.</summary>
    public Role? Role { get; init; }

    public Guid? MunicipalityId { get; init; }

    public Guid? ServiceId { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public required Guid AskedById { get; init; }

    public required string AskedByName { get; init; }

    public required DateOnly AskedOn { get; init; }

    public AdmissionState State { get; private set; }

    public Guid? EndedById { get; private set; }

    public string EndedByName { get; private set; } = "";

    public DateOnly? EndedOn { get; private set; }

    /// <summary>Why not, for the one who asked.</summary>
    public string Reason { get; private set; } = "";

    public int Version { get; private set; } = 1;

    public Guid? Scope => ServiceId ?? MunicipalityId;

    /// <summary>The last day on which somebody can confirm it.</summary>
    public DateOnly LastDay => ValidTo is { } last && last < AskedOn.AddDays(DaysOpen) ? last : AskedOn.AddDays(DaysOpen);

    public bool HasLapsed(DateOnly today) => State == AdmissionState.Asked && LastDay < today;

    public static Admission ToRole(Actor by, Account account, Role role, Guid scope, DateOnly from, DateOnly? lastDay, DateOnly today) =>
        Of(AdmissionKind.Role, by, account.UserName, account.DisplayName, account.Id, (role, scope, from, lastDay), today);

    public static Admission ToNewcomer(Actor by, string userName, string name, Role role, Guid scope, DateOnly from, DateOnly? lastDay, DateOnly today) =>
        Of(AdmissionKind.Invitation, by, userName, name, null, (role, scope, from, lastDay), today);

    /// <param name="kind">A new password, or a new second step.</param>
    public static Admission Back(AdmissionKind kind, Actor by, Account account, DateOnly today) =>
        Of(kind, by, account.UserName, account.DisplayName, account.Id, null, today);

    public void End(AdmissionState state, Actor by, DateOnly on, string reason = "")
    {
        ArgumentNullException.ThrowIfNull(by);
        (State, EndedById, EndedByName, EndedOn, Reason) = (state, by.AccountId, by.Name, on, reason);
    }

    /// <summary>The account that an invitation becomes when it is confirmed.</summary>
    public Guid BecomesAccount()
    {
        AccountId ??= Guid.CreateVersion7();
        return AccountId.Value;
    }

    static Admission Of(
        AdmissionKind kind, Actor by, string userName, string name, Guid? account, (Role Role, Guid Scope, DateOnly From, DateOnly? LastDay)? place, DateOnly today) => new()
        {
            Id = Guid.CreateVersion7(),
            Kind = kind,
            UserName = userName,
            Name = name,
            AccountId = account,
            Role = place?.Role,
            MunicipalityId = place is { } at && !at.Role.IsOfService() ? at.Scope : null,
            ServiceId = place is { } there && there.Role.IsOfService() ? there.Scope : null,
            ValidFrom = place?.From,
            ValidTo = place?.LastDay,
            AskedById = by.AccountId,
            AskedByName = by.Name,
            AskedOn = today,
        };
}

/// <summary>The numbers are stored.</summary>
public enum AdmissionKind
{
    /// <summary>A role for somebody who has an account.</summary>
    Role = 0,
    Invitation = 1,
    NewPassword = 2,
    SecondStep = 3,
}

/// <summary>The numbers are stored.</summary>
public enum AdmissionState
{
    Asked = 0,
    Confirmed = 1,
    Declined = 2,

    /// <summary>The one who asked took it back.</summary>
    Withdrawn = 3,
}
