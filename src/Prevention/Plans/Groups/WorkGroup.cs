using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>Those who work on the plan together, and what they have been asked to do.</summary>
public sealed class WorkGroup : IPreventionEntity
{
    public const int MaxNameLength = 120;
    public const int MaxMandateLength = 4000;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required string Name { get; set; }

    public string Mandate { get; set; } = "";

    public int Version { get; private set; } = 1;
}

/// <summary>Someone in a group: the role and the service in words, so that the plan keeps no list of persons.</summary>
public sealed class WorkGroupMember : IPreventionEntity
{
    public const int MaxWhoLength = 160;

    public required Guid Id { get; init; }

    public required Guid GroupId { get; init; }

    public required string Who { get; init; }

    /// <summary>The line it was written on.</summary>
    public int Order { get; init; }
}

sealed class WorkGroupMapping : IEntityTypeConfiguration<WorkGroup>, IEntityTypeConfiguration<WorkGroupMember>
{
    public void Configure(EntityTypeBuilder<WorkGroup> group)
    {
        group.ToTable("work_group");
        group.Property(one => one.Name).HasMaxLength(WorkGroup.MaxNameLength);
        group.Property(one => one.Mandate).HasMaxLength(WorkGroup.MaxMandateLength);
        group.Property(one => one.Version).IsConcurrencyToken();
        group.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WorkGroupMember> member)
    {
        member.ToTable("work_group_member");
        member.Property(one => one.Who).HasMaxLength(WorkGroupMember.MaxWhoLength);
        member.HasOne<WorkGroup>().WithMany().HasForeignKey(one => one.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
