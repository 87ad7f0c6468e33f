using Langbenk.Law.Codes;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Outsiders;

static class OutsiderModel
{
    public static void MapOutsiders(this ModelBuilder model)
    {
        var outsider = model.Entity<Outsider>().ToTable("outsider");
        outsider.Ignore(one => one.Title);
        outsider.Property(one => one.Name).HasMaxLength(Outsider.MaxNameLength);
        outsider.Property(one => one.Role).HasMaxLength(Outsider.MaxRoleLength);
        outsider.Property(one => one.NameKey).HasMaxLength(Kernel.SortKey.MaxLength);
        outsider.Property(one => one.Kind).HasConversion(one => Code.ActorTypes.Of(one), code => Code.ActorTypes.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        outsider.HasIndex(one => new { one.ServiceId, one.PersonId });
        outsider.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        outsider.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);

        var named = model.Entity<ConsentOutsider>().ToTable("consent_outsider");
        named.HasKey(one => new { one.ConsentId, one.OutsiderId });
        named.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId);
        named.HasOne<Outsider>().WithMany().HasForeignKey(one => one.OutsiderId).OnDelete(DeleteBehavior.Restrict);

        var waiting = model.Entity<Handover>().ToTable("handover");
        waiting.Property(one => one.Resource).HasMaxLength(Disclosure.MaxResourceLength);
        waiting.Property(one => one.About).HasMaxLength(Handover.MaxAboutLength);
        waiting.Property(one => one.Kinds).HasMaxLength(Consent.MaxCodesLength);
        waiting.Property(one => one.Purpose).HasConversion(one => Code.Purposes.Of(one), code => Code.Purposes.Parse(code)).HasMaxLength(Disclosure.MaxKeyLength);
        waiting.Property(one => one.Judged).HasMaxLength(Disclosure.MaxJudgedLength);
        waiting.Property(one => one.Reason).HasMaxLength(Disclosure.MaxReasonLength);
        waiting.Property(one => one.DecidedByName).HasMaxLength(Consent.MaxNameLength);
        waiting.Property(one => one.EndedByName).HasMaxLength(Consent.MaxNameLength);
        waiting.Property(one => one.Version).IsConcurrencyToken();
        // One thing waits for one receiver once.
        waiting.HasIndex(one => new { one.ResourceId, one.OutsiderId }).IsUnique();
        waiting.HasIndex(one => new { one.FromServiceId, one.State });
        waiting.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Service>().WithMany().HasForeignKey(one => one.FromServiceId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Outsider>().WithMany().HasForeignKey(one => one.OutsiderId).OnDelete(DeleteBehavior.Restrict);
        waiting.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);
    }
}
