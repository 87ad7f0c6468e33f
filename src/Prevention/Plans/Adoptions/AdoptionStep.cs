using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>What happened to the plan in one council, as it was recorded. Never changed afterwards.</summary>
public sealed class AdoptionStep : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required Guid MunicipalityId { get; init; }

    public required AdoptionStatus Status { get; init; }

    public required DateOnly On { get; init; }

    public string CaseNumber { get; init; } = "";

    public string Note { get; init; } = "";

    public required Guid AccountId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }
}

/// <summary>
/// The plan as it stood when it was sent out for a hearing or adopted by a council. Later edits do not reach it. The content
/// is the JSON of <see cref="FrozenPlan"/>.
/// </summary>
public sealed class PlanVersion : IPreventionEntity
{
    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Whose council adopted it; null for the text of a hearing.</summary>
    public Guid? MunicipalityId { get; init; }

    /// <summary>The hearing it was sent out in; null for an adoption.</summary>
    public Guid? HearingId { get; init; }

    public required DateOnly On { get; init; }

    public required string Content { get; init; }
}

sealed class AdoptionMapping : IEntityTypeConfiguration<AdoptionStep>, IEntityTypeConfiguration<PlanVersion>
{
    public void Configure(EntityTypeBuilder<AdoptionStep> step)
    {
        step.ToTable("adoption_step");
        step.Property(one => one.Status).HasConversion<string>().HasMaxLength(20);
        step.Property(one => one.CaseNumber).HasMaxLength(PlanMunicipality.MaxCaseNumberLength);
        step.Property(one => one.Note).HasMaxLength(PlanMunicipality.MaxNoteLength);
        step.HasIndex(one => new { one.PlanId, one.MunicipalityId });
        step.HasOne<PlanMunicipality>().WithMany().HasForeignKey(one => new { one.PlanId, one.MunicipalityId }).OnDelete(DeleteBehavior.Restrict);
        step.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanVersion> version)
    {
        version.ToTable("plan_version");
        version.HasIndex(one => new { one.PlanId, one.MunicipalityId });
        version.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        version.HasOne<Hearings.Hearing>().WithMany().HasForeignKey(one => one.HearingId).OnDelete(DeleteBehavior.Restrict);
    }
}
