using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>Something that shall be done in the making of a plan, by a day, by one municipality or one service.</summary>
public sealed class Milestone : IPreventionEntity
{
    public const int MaxTitleLength = 160;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string Title { get; set; }

    public required DateOnly DueOn { get; set; }

    public Guid? MunicipalityId { get; set; }

    public Guid? ServiceId { get; set; }

    public DateOnly? DoneOn { get; set; }

    /// <summary>Made of what was typed; none once it has been changed.</summary>
    public Guid? Mark { get; set; }

    public int Version { get; private set; } = 1;

    /// <summary>Whose it is: a municipality or a service.</summary>
    public Guid ResponsibleId => MunicipalityId ?? ServiceId ?? Guid.Empty;

    public bool IsLateOn(DateOnly day) => DoneOn is null && DueOn < day;
}

sealed class MilestoneMapping : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> milestone)
    {
        milestone.ToTable("plan_milestone");
        milestone.Property(one => one.Title).HasMaxLength(Milestone.MaxTitleLength);
        milestone.Ignore(one => one.ResponsibleId);
        milestone.Property(one => one.Version).IsConcurrencyToken();
        milestone.HasIndex(one => new { one.PlanId, one.Mark }).IsUnique();
        milestone.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        milestone.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        milestone.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
