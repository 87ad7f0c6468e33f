using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Work.Documents;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.InternalControl;

sealed class DutyMapping :
    IEntityTypeConfiguration<DutyFollowUp>, IEntityTypeConfiguration<DutyRoutine>, IEntityTypeConfiguration<DutyEvidence>
{
    public void Configure(EntityTypeBuilder<DutyFollowUp> duty)
    {
        duty.ToTable("duty_follow_up");
        duty.Property(one => one.DutyKey).HasMaxLength(DutyFollowUp.MaxKeyLength);
        duty.Property(one => one.OwnDuty).HasMaxLength(DutyFollowUp.MaxDutyLength);
        duty.Property(one => one.OwnProvision).HasMaxLength(DutyFollowUp.MaxProvisionLength);
        duty.Property(one => one.Version).IsConcurrencyToken();
        duty.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        duty.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        duty.HasIndex(one => new { one.PlaceId, one.DutyKey }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DutyRoutine> routine)
    {
        routine.ToTable("duty_routine");
        routine.Property(one => one.Words).HasMaxLength(DutyRoutine.MaxWordsLength);
        routine.Property(one => one.Owner).HasMaxLength(DutyRoutine.MaxOwnerLength);
        routine.HasOne<DutyFollowUp>().WithMany().HasForeignKey(one => one.DutyId).OnDelete(DeleteBehavior.Restrict);
        routine.HasIndex(one => new { one.DutyId, one.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DutyEvidence> evidence)
    {
        evidence.ToTable("duty_evidence");
        evidence.Property(one => one.What).HasMaxLength(DutyEvidence.MaxWhatLength);
        evidence.Property(one => one.Note).HasMaxLength(DutyEvidence.MaxNoteLength);
        evidence.HasOne<DutyFollowUp>().WithMany().HasForeignKey(one => one.DutyId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasOne<StoredDocument>().WithMany().HasForeignKey(one => one.DocumentId).OnDelete(DeleteBehavior.Restrict);
        evidence.HasIndex(one => new { one.DutyId, one.On });
        evidence.HasIndex(one => new { one.DutyId, one.Mark }).IsUnique();
    }
}

sealed class DeviationMapping : IEntityTypeConfiguration<Deviation>, IEntityTypeConfiguration<Correction>
{
    public void Configure(EntityTypeBuilder<Deviation> deviation)
    {
        deviation.ToTable("deviation");
        deviation.Property(one => one.What).HasMaxLength(Deviation.MaxWhatLength);
        deviation.Property(one => one.Severity).HasConversion<string>().HasMaxLength(10);
        deviation.Property(one => one.Cause).HasMaxLength(Deviation.MaxCauseLength);
        deviation.Property(one => one.ImmediateAction).HasMaxLength(Deviation.MaxCauseLength);
        deviation.Property(one => one.Lesson).HasMaxLength(Deviation.MaxCauseLength);
        deviation.Property(one => one.Version).IsConcurrencyToken();
        deviation.HasOne<DutyFollowUp>().WithMany().HasForeignKey(one => one.DutyId).OnDelete(DeleteBehavior.Restrict);
        deviation.HasIndex(one => new { one.DutyId, one.ClosedOn });
        deviation.HasIndex(one => new { one.DutyId, one.Mark }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Correction> correction)
    {
        correction.ToTable("correction");
        correction.Property(one => one.Action).HasMaxLength(Correction.MaxActionLength);
        correction.Property(one => one.Position).HasMaxLength(DutyRoutine.MaxOwnerLength);
        correction.Property(one => one.Effect).HasMaxLength(Correction.MaxNoteLength);
        correction.Property(one => one.Version).IsConcurrencyToken();
        correction.HasOne<DutyFollowUp>().WithMany().HasForeignKey(one => one.DutyId).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<Deviation>().WithMany().HasForeignKey(one => one.DeviationId).OnDelete(DeleteBehavior.Restrict);
        correction.HasOne<WorkTask>().WithOne().HasForeignKey<Correction>(one => one.TaskId).OnDelete(DeleteBehavior.Restrict);
        correction.HasIndex(one => one.DutyId);
    }
}
