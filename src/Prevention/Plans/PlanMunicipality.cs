using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans;

/// <summary>A municipality that takes part in a plan, and where its council stands.</summary>
public sealed class PlanMunicipality : IPreventionEntity
{
    public const int MaxCaseNumberLength = 40;
    public const int MaxNoteLength = 2000;

    public required Guid PlanId { get; init; }

    public required Guid MunicipalityId { get; init; }

    public AdoptionStatus Adoption { get; set; } = AdoptionStatus.NotTreated;

    /// <summary>The council's own case number: "PS 12/23".</summary>
    public string CaseNumber { get; set; } = "";

    /// <summary>The day of the last step.</summary>
    public DateOnly? DecidedOn { get; set; }

    public string Note { get; set; } = "";

    public int Version { get; private set; } = 1;
}

public enum AdoptionStatus
{
    NotTreated,

    /// <summary>Sent to the council.</summary>
    Sent,

    Adopted,

    /// <summary>The council wants changes first.</summary>
    SentBack,
}

sealed class PlanMunicipalityMapping : IEntityTypeConfiguration<PlanMunicipality>
{
    public void Configure(EntityTypeBuilder<PlanMunicipality> row)
    {
        row.ToTable("plan_municipality");
        row.HasKey(one => new { one.PlanId, one.MunicipalityId });
        row.Property(one => one.Adoption).HasConversion<string>().HasMaxLength(20);
        row.Property(one => one.CaseNumber).HasMaxLength(PlanMunicipality.MaxCaseNumberLength);
        row.Property(one => one.Note).HasMaxLength(PlanMunicipality.MaxNoteLength);
        row.Property(one => one.Version).IsConcurrencyToken();
        row.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        row.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }
}
