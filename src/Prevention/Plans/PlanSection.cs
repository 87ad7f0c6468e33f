using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans;

/// <summary>One part of a plan: the text all share, or the text of one municipality. Plain markdown.</summary>
public sealed class PlanSection : IPreventionEntity
{
    /// <summary>A plan of two hundred pages fits in one part.</summary>
    public const int MaxTextLength = 400_000;
    public const int MaxKeyLength = 40;
    public const int MaxTitleLength = 120;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>The key of a <see cref="PlanPart"/>, or one of its own for a part that the planners have named themselves.</summary>
    public required string Key { get; init; }

    /// <summary>The planners' own title; empty when the template names the part.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whose local text it is; null for the text they share.</summary>
    public Guid? MunicipalityId { get; init; }

    public string Text { get; private set; } = "";

    /// <summary>How long the text is, so that an overview need not read it.</summary>
    public int Length { get; private set; }

    /// <summary>How many gaps of a starter text are still open in it.</summary>
    public int Gaps { get; private set; }

    public required int Order { get; set; }

    public Guid? EditedBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? EditedAt { get; set; }

    public int Version { get; private set; } = 1;

    public void Write(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Text, Length, Gaps) = (text, text.Length, GapsIn(text));
    }

    public static int GapsIn(string text) => text.Split($"«{StarterTexts.Gap}»").Length - 1;
}

/// <summary>A text as it once was saved, so that two can be compared.</summary>
public sealed class SectionVersion : IPreventionEntity
{
    public const int MaxPlaceLength = 120;

    public required Guid Id { get; init; }

    public required Guid SectionId { get; init; }

    /// <summary>The section's version when this was its text.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>The municipality or service she acted for, as it was called that day.</summary>
    public required string Place { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

sealed class PlanSectionMapping : IEntityTypeConfiguration<PlanSection>, IEntityTypeConfiguration<SectionVersion>
{
    public void Configure(EntityTypeBuilder<PlanSection> section)
    {
        section.ToTable("plan_section");
        section.Property(one => one.Key).HasMaxLength(PlanSection.MaxKeyLength);
        section.Property(one => one.Title).HasMaxLength(PlanSection.MaxTitleLength);
        section.Property(one => one.Text).HasMaxLength(PlanSection.MaxTextLength);
        section.Property(one => one.Version).IsConcurrencyToken();
        section.HasIndex(one => new { one.PlanId, one.Key, one.MunicipalityId }).IsUnique();
        section.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        section.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        section.HasOne<Account>().WithMany().HasForeignKey(one => one.EditedBy).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SectionVersion> version)
    {
        version.ToTable("section_version");
        version.Property(one => one.Text).HasMaxLength(PlanSection.MaxTextLength);
        version.Property(one => one.Place).HasMaxLength(SectionVersion.MaxPlaceLength);
        version.HasIndex(one => new { one.SectionId, one.Number }).IsUnique();
        version.HasOne<PlanSection>().WithMany().HasForeignKey(one => one.SectionId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
