using Langbenk.Organisation.Admissions;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.NoticeAddresses;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IOrganisationData
{
    DbSet<Municipality> Municipalities { get; }

    DbSet<MunicipalityChange> MunicipalityChanges { get; }

    DbSet<Service> Services { get; }

    DbSet<ServiceOwner> ServiceOwners { get; }

    DbSet<FormerService> FormerServices { get; }

    DbSet<Team> Teams { get; }

    DbSet<TeamMember> TeamMembers { get; }

    DbSet<Account> Accounts { get; }

    DbSet<RoleHolding> RoleHoldings { get; }

    DbSet<ExternalLogin> ExternalLogins { get; }

    DbSet<AccountPasskey> AccountPasskeys { get; }

    DbSet<Admission> Admissions { get; }

    DbSet<NoticeAddress> NoticeAddresses { get; }

    DbSet<InstallationChoices> InstallationChoices { get; }

    DbSet<InstallationChange> InstallationChanges { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>What was begun and could not be stored is not stored by the next save.</summary>
    void Forget();
}
