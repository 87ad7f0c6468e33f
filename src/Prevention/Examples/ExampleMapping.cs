using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Examples;

sealed class ExampleMapping : IEntityTypeConfiguration<Example>
{
    const int MaxCodesLength = 200;

    public void Configure(EntityTypeBuilder<Example> example)
    {
        example.ToTable("example");
        example.Ignore(one => one.Text);
        example.Property(one => one.Title).HasMaxLength(ExampleText.MaxTitleLength);
        example.Property(one => one.SortKey).HasMaxLength(Kernel.SortKey.MaxLength);
        example.Property(one => one.SearchText).HasMaxLength(FoldedText.MaxLength);
        example.Property(one => one.What).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.Why).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.ForWhom).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.Cost).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.Evidence).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.Experience).HasMaxLength(ExampleText.MaxTextLength);
        example.Property(one => one.Levels).HasMaxLength(MaxCodesLength);
        example.Property(one => one.Themes).HasMaxLength(MaxCodesLength);
        example.Property(one => one.MunicipalitySize).HasMaxLength(3);
        example.Property(one => one.ContactService).HasMaxLength(ExampleText.MaxShortLength);
        example.Property(one => one.ContactMunicipality).HasMaxLength(ExampleText.MaxShortLength);
        example.Property(one => one.Source).HasMaxLength(ExampleText.MaxSourceLength);
        example.Property(one => one.Address).HasMaxLength(ExampleText.MaxSourceLength);
        example.Property(one => one.Language).HasConversion<string>().HasMaxLength(2);
        example.Property(one => one.Status).HasConversion<string>().HasMaxLength(10);
        example.Property(one => one.ReviewReason).HasMaxLength(Example.MaxReasonLength);
        example.Property(one => one.KnownKey).HasMaxLength(Example.MaxKeyLength);
        example.Property(one => one.Version).IsConcurrencyToken();
        example.HasIndex(one => new { one.Status, one.SortKey });
        example.HasIndex(one => one.KnownKey).IsUnique();
        example.HasIndex(one => one.Mark).IsUnique();
        example.HasIndex(one => new { one.PackageId, one.OriginId }).IsUnique();
        example.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        example.HasOne<Account>().WithMany().HasForeignKey(one => one.WrittenById).OnDelete(DeleteBehavior.Restrict);
        example.HasOne<Account>().WithMany().HasForeignKey(one => one.SubmittedById).OnDelete(DeleteBehavior.Restrict);
        example.HasOne<Account>().WithMany().HasForeignKey(one => one.ReviewedById).OnDelete(DeleteBehavior.Restrict);
        example.HasOne<ImportedPackage>().WithMany().HasForeignKey(one => one.PackageId).OnDelete(DeleteBehavior.Restrict);
    }
}
