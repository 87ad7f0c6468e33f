using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Agreements;

sealed class AgreementMapping
    : IEntityTypeConfiguration<Agreement>, IEntityTypeConfiguration<AgreementParty>, IEntityTypeConfiguration<AgreementDuty>,
        IEntityTypeConfiguration<AgreementRoutine>, IEntityTypeConfiguration<AgreementPoint>, IEntityTypeConfiguration<Signature>,
        IEntityTypeConfiguration<AgreementVersion>, IEntityTypeConfiguration<AgreementAttachment>
{
    public void Configure(EntityTypeBuilder<Agreement> agreement)
    {
        agreement.ToTable("agreement");
        agreement.HasIndex(one => one.Mark).IsUnique();
        agreement.Property(one => one.Title).HasMaxLength(Agreement.MaxTitleLength);
        agreement.Property(one => one.TemplateKey).HasMaxLength(60);
        agreement.Property(one => one.Purpose).HasMaxLength(Agreement.MaxTextLength);
        agreement.Property(one => one.TargetGroup).HasMaxLength(Agreement.MaxTextLength);
        agreement.Property(one => one.LegalBasis).HasMaxLength(Agreement.MaxBasisLength);
        agreement.Property(one => one.Meetings).HasMaxLength(Agreement.MaxTextLength);
        agreement.Property(one => one.EndReason).HasMaxLength(Agreement.MaxTextLength);
        agreement.Property(one => one.Status).HasConversion<string>().HasMaxLength(20);
        agreement.Property(one => one.Version).IsConcurrencyToken();
        agreement.HasIndex(one => one.NextRevision);
        agreement.HasOne<Municipality>().WithMany().HasForeignKey(one => one.OwnerMunicipalityId).OnDelete(DeleteBehavior.Restrict);
        agreement.HasOne<Service>().WithMany().HasForeignKey(one => one.OwnerServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementParty> party)
    {
        party.ToTable("agreement_party");
        party.Property(one => one.Name).HasMaxLength(AgreementParty.MaxNameLength);
        party.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
        party.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        party.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementDuty> duty)
    {
        duty.ToTable("agreement_duty");
        duty.Property(one => one.Level).HasConversion<string>().HasMaxLength(20);
        duty.Property(one => one.Who).HasMaxLength(AgreementDuty.MaxWhoLength);
        duty.Property(one => one.Does).HasMaxLength(AgreementDuty.MaxDoesLength);
        duty.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementRoutine> routine)
    {
        routine.ToTable("agreement_routine");
        routine.Property(one => one.Title).HasMaxLength(AgreementRoutine.MaxTitleLength);
        routine.Property(one => one.Steps).HasMaxLength(AgreementRoutine.MaxStepsLength);
        routine.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementPoint> point)
    {
        point.ToTable("agreement_point");
        point.HasKey(one => new { one.AgreementId, one.Place });
        point.Property(one => one.Text).HasMaxLength(AgreementPoint.MaxTextLength);
        point.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Signature> signature)
    {
        signature.ToTable("agreement_signature");
        signature.Property(one => one.Name).HasMaxLength(Signature.MaxNameLength);
        signature.Property(one => one.Title).HasMaxLength(Signature.MaxNameLength);
        signature.Property(one => one.TextHash).HasMaxLength(64);
        signature.HasIndex(one => new { one.AgreementId, one.Number });
        signature.Property(one => one.TakenBackWhy).HasMaxLength(Signature.MaxWhyLength);
        signature.HasIndex(one => new { one.PartyId, one.Number, one.TextHash }).IsUnique().HasFilter("taken_back_at is null");
        signature.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
        signature.HasOne<AgreementParty>().WithMany().HasForeignKey(one => one.PartyId).OnDelete(DeleteBehavior.Restrict);
        signature.HasOne<Account>().WithMany().HasForeignKey(one => one.RecordedById).OnDelete(DeleteBehavior.Restrict);
        signature.HasOne<Account>().WithMany().HasForeignKey(one => one.TakenBackById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementAttachment> file)
    {
        file.ToTable("agreement_attachment");
        file.HasKey(one => new { one.AgreementId, one.DocumentId });
        file.Property(one => one.Name).HasMaxLength(AgreementAttachment.MaxNameLength);
        file.Property(one => one.Hash).HasMaxLength(64);
        file.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
        file.HasOne<StoredDocument>().WithMany().HasForeignKey(one => one.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AgreementVersion> version)
    {
        version.ToTable("agreement_version");
        version.HasKey(one => new { one.AgreementId, one.Number });
        version.Property(one => one.TextHash).HasMaxLength(64);
        version.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }
}
