using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Organisation.Staff;

sealed class StaffMapping
    : IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<RoleHolding>, IEntityTypeConfiguration<ExternalLogin>,
        IEntityTypeConfiguration<AccountPasskey>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("account");
        account.Property(one => one.UserName).HasMaxLength(Account.MaxUserNameLength);
        account.Property(one => one.NormalizedUserName).HasMaxLength(Account.MaxUserNameLength);
        account.Property(one => one.DisplayName).HasMaxLength(Account.MaxNameLength);
        account.Property(one => one.PasswordHash).HasMaxLength(500);
        account.Property(one => one.SecurityStamp).HasMaxLength(64);
        account.Property(one => one.AuthenticatorKey).HasMaxLength(500);
        account.Property(one => one.RecoveryCodes).HasMaxLength(2000);
        account.Property(one => one.UsedCodes).HasMaxLength(400);
        account.Property(one => one.Version).IsConcurrencyToken();
        account.HasIndex(one => one.NormalizedUserName).IsUnique();
        account.HasOne<Account>().WithMany().HasForeignKey(one => one.AddedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RoleHolding> holding)
    {
        holding.ToTable("role_holding");
        holding.Property(one => one.Role).HasConversion<string>().HasMaxLength(40);
        holding.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        holding.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExternalLogin> login)
    {
        login.ToTable("external_login");
        login.HasKey(one => new { one.Issuer, one.Subject });
        login.Property(one => one.Issuer).HasMaxLength(ExternalLogin.MaxLength);
        login.Property(one => one.Subject).HasMaxLength(ExternalLogin.MaxLength);
        login.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AccountPasskey> key)
    {
        key.ToTable("account_passkey");
        key.Property(one => one.CredentialId).HasMaxLength(AccountPasskey.MaxCredentialIdLength);
        key.Property(one => one.Name).HasMaxLength(AccountPasskey.MaxNameLength);
        key.Property(one => one.Transports).HasMaxLength(200);
        key.Property(one => one.LastAskedAt).IsConcurrencyToken();
        key.HasIndex(one => one.CredentialId).IsUnique();
        key.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
