using Langbenk.Law.Codes;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Wordings;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing;

/// <summary>
/// The module's door: consents to share, and disclosures: every crossing of information about a person from one service to another, with
/// its ground. What other modules keep is open to another service by a <see cref="Disclosure"/> only.
/// </summary>
public static class SharingModule
{
    public const string ConsentResource = "consent";

    public static void MapSharing(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        MapConsents(model);
        model.MapOutsiders();
        model.MapWordings();
        var told = model.Entity<Disclosure>().ToTable("disclosure");
        told.Property(one => one.ToKey).HasMaxLength(Disclosure.MaxKeyLength);
        told.Property(one => one.Resource).HasMaxLength(Disclosure.MaxResourceLength);
        told.Property(one => one.Purpose).HasConversion(one => Code.Purposes.Of(one), code => Code.Purposes.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        told.Property(one => one.Verdict).HasConversion(one => Code.Verdicts.Of(one), code => Code.Verdicts.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        told.Property(one => one.Kinds).HasMaxLength(Consent.MaxCodesLength);
        told.Property(one => one.RuleId).HasMaxLength(Disclosure.MaxRuleLength);
        told.Property(one => one.Provisions).HasMaxLength(Disclosure.MaxProvisionsLength);
        told.Property(one => one.Reason).HasMaxLength(Disclosure.MaxReasonLength);
        told.Property(one => one.Judged).HasMaxLength(Disclosure.MaxJudgedLength);
        told.Property(one => one.DecidedByName).HasMaxLength(Consent.MaxNameLength);
        told.HasIndex(one => new { one.ResourceId, one.ToKey }).IsUnique();
        told.HasIndex(one => new { one.ToServiceId, one.Resource, one.ResourceId });
        told.HasIndex(one => one.PersonId);
        told.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        told.HasOne<Person>().WithMany().HasForeignKey(one => one.ToPersonId).OnDelete(DeleteBehavior.Restrict);
        told.HasOne<Service>().WithMany().HasForeignKey(one => one.FromServiceId).OnDelete(DeleteBehavior.Restrict);
        told.HasOne<Service>().WithMany().HasForeignKey(one => one.ToServiceId).OnDelete(DeleteBehavior.Restrict);
        told.HasOne<Outsider>().WithMany().HasForeignKey(one => one.ToOutsiderId).OnDelete(DeleteBehavior.Restrict);
        told.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapConsents(ModelBuilder model)
    {
        var consent = model.Entity<Consent>().ToTable("consent");
        consent.Ignore(one => one.KindList);
        consent.Property(one => one.Purpose).HasConversion(one => Code.Purposes.Of(one), code => Code.Purposes.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        consent.Property(one => one.PurposeText).HasMaxLength(Consent.MaxTextLength);
        consent.Property(one => one.Kinds).HasMaxLength(Consent.MaxCodesLength);
        consent.Property(one => one.InformedText).HasMaxLength(Consent.MaxInformedLength);
        consent.Property(one => one.ChildSaid).HasMaxLength(Consent.MaxTextLength);
        consent.Property(one => one.ProcessingGround).HasMaxLength(Consent.MaxTextLength);
        consent.Property(one => one.Arrangement).HasMaxLength(Consent.MaxTextLength);
        consent.Property(one => one.AskedByName).HasMaxLength(Consent.MaxNameLength);
        consent.MapTranslation();
        consent.HasIndex(one => new { one.ServiceId, one.Mark }).IsUnique();
        consent.HasIndex(one => one.PersonId);
        consent.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        consent.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        consent.HasOne<Consent>().WithMany().HasForeignKey(one => one.ReplacesId).OnDelete(DeleteBehavior.Restrict);

        var service = model.Entity<ConsentService>().ToTable("consent_service");
        service.HasKey(one => new { one.ConsentId, one.ServiceId });
        service.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId);
        service.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var subject = model.Entity<ConsentSubject>().ToTable("consent_subject");
        subject.HasKey(one => new { one.ConsentId, one.PersonId });
        subject.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId);
        subject.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);

        var answer = model.Entity<ConsentAnswer>().ToTable("consent_answer");
        answer.HasIndex(one => new { one.ConsentId, one.PersonId }).IsUnique();
        answer.Property(one => one.Capacity).HasConversion(one => Code.PersonRoles.Of(one), code => Code.PersonRoles.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        answer.Property(one => one.How).HasMaxLength(ConsentAnswer.MaxTextLength);
        answer.Property(one => one.ChildSaid).HasMaxLength(ConsentAnswer.MaxTextLength);
        answer.Property(one => one.WithdrawnByName).HasMaxLength(Consent.MaxNameLength);
        answer.HasOne<Organisation.Services.Service>().WithMany().HasForeignKey(one => one.WithdrawnAtId).OnDelete(DeleteBehavior.Restrict);
        answer.Property(one => one.WithdrawnHow).HasMaxLength(ConsentAnswer.MaxTextLength);
        answer.Property(one => one.RecordedByName).HasMaxLength(Consent.MaxNameLength);
        answer.Property(one => one.YoungHow).HasMaxLength(ConsentAnswer.MaxTextLength);
        answer.Property(one => one.YoungByName).HasMaxLength(Consent.MaxNameLength);
        answer.Property(one => one.Version).IsConcurrencyToken();
        answer.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId);
        answer.HasOne<StoredDocument>().WithMany().HasForeignKey(one => one.DocumentId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
