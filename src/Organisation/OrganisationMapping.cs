using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Organisation;

sealed class MunicipalityMapping : IEntityTypeConfiguration<Municipality>, IEntityTypeConfiguration<MunicipalityChange>
{
    public void Configure(EntityTypeBuilder<Municipality> municipality)
    {
        municipality.ToTable("municipality");
        municipality.Property(one => one.Number).HasMaxLength(4);
        municipality.Property(one => one.Name).HasMaxLength(Municipality.MaxNameLength);
        municipality.Property(one => one.SortKey).HasMaxLength(SortKey.MaxLength);
        municipality.Property(one => one.Version).IsConcurrencyToken();
        municipality.HasIndex(one => new { one.Number, one.ValidFrom }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<MunicipalityChange> change)
    {
        change.ToTable("municipality_change");
        change.HasKey(one => new { one.FromId, one.ToId, one.On });
        change.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
        change.HasOne<Municipality>().WithMany().HasForeignKey(one => one.FromId).OnDelete(DeleteBehavior.Restrict);
        change.HasOne<Municipality>().WithMany().HasForeignKey(one => one.ToId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ServiceMapping : IEntityTypeConfiguration<Service>, IEntityTypeConfiguration<ServiceOwner>, IEntityTypeConfiguration<FormerService>
{
    public void Configure(EntityTypeBuilder<Service> service)
    {
        service.ToTable("service");
        service.Property(one => one.Kind).HasConversion<string>().HasMaxLength(40);
        service.Property(one => one.Name).HasMaxLength(Service.MaxNameLength);
        service.Property(one => one.SortKey).HasMaxLength(SortKey.MaxLength);
        service.Property(one => one.ArchiveOwner).HasMaxLength(Service.MaxNameLength);
        service.Property(one => one.Phone).HasMaxLength(Service.MaxPhoneLength);
        service.Property(one => one.OnCallPhone).HasMaxLength(Service.MaxPhoneLength);
        service.Property(one => one.Version).IsConcurrencyToken();
        service.HasOne<Municipality>().WithMany().HasForeignKey(one => one.HostId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ServiceOwner> owner)
    {
        owner.ToTable("service_owner");
        owner.HasKey(one => new { one.ServiceId, one.MunicipalityId, one.Task, one.ValidFrom });
        owner.Property(one => one.Task).HasConversion<string>().HasMaxLength(40);
        owner.Property(one => one.Delegation).HasMaxLength(ServiceOwner.MaxDelegationLength);
        owner.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        owner.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<FormerService> former)
    {
        former.ToTable("former_service");
        former.HasKey(one => new { one.ServiceId, one.ValidFrom });
        former.Property(one => one.Name).HasMaxLength(Service.MaxNameLength);
        former.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        former.HasOne<Municipality>().WithMany().HasForeignKey(one => one.HostId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class TeamMapping : IEntityTypeConfiguration<Team>, IEntityTypeConfiguration<TeamMember>
{
    public void Configure(EntityTypeBuilder<Team> team)
    {
        team.ToTable("team");
        team.Property(one => one.Name).HasMaxLength(Service.MaxNameLength);
        team.Property(one => one.Version).IsConcurrencyToken();
        team.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TeamMember> member)
    {
        member.ToTable("team_member");
        member.HasOne<Team>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class InstallationChoicesMapping : IEntityTypeConfiguration<InstallationChoices>, IEntityTypeConfiguration<InstallationChange>
{
    public void Configure(EntityTypeBuilder<InstallationChange> change)
    {
        change.ToTable("installation_change");
        change.Property(one => one.ByName).HasMaxLength(Account.MaxNameLength);
        change.Property(one => one.Controller).HasMaxLength(InstallationChoices.MaxLength);
        change.Property(one => one.PrivacyOfficer).HasMaxLength(InstallationChoices.MaxLength);
        change.Property(one => one.Archive).HasMaxLength(InstallationChoices.MaxLength);
    }

    public void Configure(EntityTypeBuilder<InstallationChoices> choices)
    {
        choices.ToTable("installation_choices");
        choices.Property(one => one.Id).ValueGeneratedNever();
        choices.Property(one => one.Controller).HasMaxLength(InstallationChoices.MaxLength);
        choices.Property(one => one.PrivacyOfficer).HasMaxLength(InstallationChoices.MaxLength);
        choices.Property(one => one.Archive).HasMaxLength(InstallationChoices.MaxLength);
        choices.Property(one => one.Version).IsConcurrencyToken();
    }
}
