using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Links;

/// <summary>Another plan of one of the municipalities that this one belongs to (plan- og bygningsloven kap. 11, kommuneloven § 14-4).</summary>
public sealed class PlanLink : IPreventionEntity
{
    public const int MaxNameLength = 160;
    public const int MaxAddressLength = 500;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required Guid MunicipalityId { get; set; }

    public required PlanLinkKind Kind { get; set; }

    public required string Name { get; set; }

    /// <summary>Where it is on the web; empty when it is not there.</summary>
    public string Address { get; set; } = "";

    public int Version { get; private set; } = 1;
}

public enum PlanLinkKind
{
    /// <summary>Kommuneplanens samfunnsdel.</summary>
    SocietalPart,

    /// <summary>Økonomiplan.</summary>
    Economy,

    Other,
}

sealed class PlanLinkMapping : IEntityTypeConfiguration<PlanLink>
{
    public void Configure(EntityTypeBuilder<PlanLink> link)
    {
        link.ToTable("plan_link");
        link.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
        link.Property(one => one.Name).HasMaxLength(PlanLink.MaxNameLength);
        link.Property(one => one.Address).HasMaxLength(PlanLink.MaxAddressLength);
        link.Property(one => one.Version).IsConcurrencyToken();
        link.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        link.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
