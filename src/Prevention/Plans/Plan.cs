using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans;

/// <summary>
/// A plan for the preventive work (bvl § 15-1 andre ledd), made by one municipality or by several together. Each council
/// adopts it for itself: see <see cref="PlanMunicipality"/>.
/// </summary>
public sealed class Plan : IPreventionEntity
{
    public const int MaxTitleLength = 200;
    public const int FirstYear = 2000;
    public const int LastYear = 2100;

    public required Guid Id { get; init; }

    public required string Title { get; set; }

    /// <summary>The first year the plan is for.</summary>
    public required int PeriodFrom { get; set; }

    /// <summary>The last year the plan is for.</summary>
    public required int PeriodTo { get; set; }

    public required Guid LeadMunicipalityId { get; init; }

    public PlanStatus Status { get; set; } = PlanStatus.Draft;

    /// <summary>The day the work began; the proposed milestones are counted from it.</summary>
    public required DateOnly StartedOn { get; set; }

    /// <summary>The plan that this one revises.</summary>
    public Guid? PreviousId { get; init; }

    public int Version { get; private set; } = 1;
}

public enum PlanStatus
{
    Draft,

    /// <summary>Out for a hearing.</summary>
    Hearing,

    /// <summary>On its way through the councils.</summary>
    Adopting,

    /// <summary>Adopted by every council that takes part.</summary>
    InForce,

    /// <summary>The plan that revises it is adopted everywhere, and its period has begun.</summary>
    Revised,

    /// <summary>Begun by mistake, and thrown away before anybody outside had seen it.</summary>
    Discarded,
}

sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> plan)
    {
        plan.ToTable("plan");
        plan.Property(one => one.Title).HasMaxLength(Plan.MaxTitleLength);
        plan.Property(one => one.Status).HasConversion<string>().HasMaxLength(20);
        plan.Property(one => one.Version).IsConcurrencyToken();
        plan.HasOne<Municipality>().WithMany().HasForeignKey(one => one.LeadMunicipalityId).OnDelete(DeleteBehavior.Restrict);
        plan.HasOne<Plan>().WithMany().HasForeignKey(one => one.PreviousId).OnDelete(DeleteBehavior.Restrict);
    }
}
