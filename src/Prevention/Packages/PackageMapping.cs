using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Packages;

sealed class ReceivedMapping : IEntityTypeConfiguration<ImportedPackage>, IEntityTypeConfiguration<ImportedTerm>,
    IEntityTypeConfiguration<TrustedPublisher>, IEntityTypeConfiguration<WaitingPackage>
{
    public void Configure(EntityTypeBuilder<ImportedPackage> package)
    {
        package.ToTable("imported_package");
        package.Property(one => one.Fingerprint).HasMaxLength(KeyFingerprint.Length);
        package.Property(one => one.MunicipalityNumber).HasMaxLength(4);
        package.Property(one => one.MunicipalityName).HasMaxLength(Municipality.MaxNameLength);
        package.Property(one => one.Digest).HasMaxLength(KeyFingerprint.Length);
        package.Property(one => one.Status).HasConversion<string>().HasMaxLength(10);
        package.Property(one => one.Version).IsConcurrencyToken();
        package.HasIndex(one => new { one.Fingerprint, one.MunicipalityNumber, one.Edition }).IsUnique();
        package.HasOne<Account>().WithMany().HasForeignKey(one => one.ImportedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportedTerm> term)
    {
        term.ToTable("imported_term");
        term.Property(one => one.Word).HasMaxLength(ImportedTerm.MaxWordLength);
        term.Property(one => one.SortKey).HasMaxLength(Kernel.SortKey.MaxLength);
        term.Property(one => one.Definition).HasMaxLength(ImportedTerm.MaxDefinitionLength);
        term.Property(one => one.Source).HasMaxLength(ImportedTerm.MaxSourceLength);
        term.HasIndex(one => one.SortKey);
        term.HasOne<ImportedPackage>().WithMany().HasForeignKey(one => one.PackageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TrustedPublisher> publisher)
    {
        publisher.ToTable("trusted_publisher");
        publisher.HasKey(one => new { one.Fingerprint, one.MunicipalityNumber });
        publisher.Property(one => one.Fingerprint).HasMaxLength(KeyFingerprint.Length);
        publisher.Property(one => one.MunicipalityNumber).HasMaxLength(4);
        publisher.Property(one => one.MunicipalityName).HasMaxLength(Municipality.MaxNameLength);
        publisher.Property(one => one.Version).IsConcurrencyToken();
        publisher.HasOne<Account>().WithMany().HasForeignKey(one => one.TrustedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WaitingPackage> package)
    {
        package.ToTable("waiting_package");
        package.Property(one => one.Fingerprint).HasMaxLength(KeyFingerprint.Length);
        package.Property(one => one.MunicipalityNumber).HasMaxLength(4);
        package.Property(one => one.MunicipalityName).HasMaxLength(Municipality.MaxNameLength);
        package.Property(one => one.Digest).HasMaxLength(KeyFingerprint.Length);
        package.HasIndex(one => one.Digest);
        package.HasOne<Account>().WithMany().HasForeignKey(one => one.ReceivedById).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class ExportedMapping : IEntityTypeConfiguration<ExportedPackage>, IEntityTypeConfiguration<ExportedPackageContent>
{
    public void Configure(EntityTypeBuilder<ExportedPackage> package)
    {
        package.ToTable("exported_package");
        package.Property(one => one.Digest).HasMaxLength(KeyFingerprint.Length);
        package.HasIndex(one => new { one.MunicipalityId, one.Edition }).IsUnique();
        package.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        package.HasOne<Account>().WithMany().HasForeignKey(one => one.CreatedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ExportedPackageContent> content)
    {
        content.ToTable("exported_package_content");
        content.HasKey(one => one.PackageId);
        content.HasOne<ExportedPackage>().WithOne().HasForeignKey<ExportedPackageContent>(one => one.PackageId);
    }
}
