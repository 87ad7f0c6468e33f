using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Requests.OwnWords;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Prevention.Measures;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

static class RequestModel
{
    public static void MapRequests(this ModelBuilder model)
    {
        var request = model.Entity<HelpRequest>().ToTable("help_request");
        request.Property(one => one.SentByName).HasMaxLength(HelpRequest.MaxNameLength);
        request.Property(one => one.AssignedToName).HasMaxLength(HelpRequest.MaxNameLength);
        request.Property(one => one.TakenBackByName).HasMaxLength(HelpRequest.MaxNameLength);
        request.Property(one => one.Kinds).HasMaxLength(HelpRequest.MaxCodesLength);
        request.Property(one => one.Version).IsConcurrencyToken();
        request.HasIndex(one => new { one.ServiceId, one.Mark }).IsUnique();
        request.HasIndex(one => new { one.ReceptionId, one.AnsweredOn, one.DueOn });
        request.HasIndex(one => one.ChildId);
        request.HasOne<Person>().WithMany().HasForeignKey(one => one.ChildId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Service>().WithMany().HasForeignKey(one => one.ReceptionId).OnDelete(DeleteBehavior.Restrict);
        request.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);

        var about = model.Entity<HelpRequestAbout>().ToTable("help_request_about");
        about.HasKey(one => new { one.RequestId, one.PersonId });
        about.HasOne<HelpRequest>().WithMany().HasForeignKey(one => one.RequestId);
        about.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);

        var may = model.Entity<HelpRequestMayRefer>().ToTable("help_request_may_refer");
        may.HasKey(one => new { one.RequestId, one.ServiceId });
        may.HasOne<HelpRequest>().WithMany().HasForeignKey(one => one.RequestId);
        may.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        MapAnswers(model);

        var kept = model.Entity<OwnKeeping>().ToTable("request_keeping");
        kept.HasKey(one => new { one.Thing, one.ThingId });
        kept.Property(one => one.Version).IsConcurrencyToken();
        kept.ComplexProperty(one => one.Keeping, keeping => keeping.Property(one => one.WithheldGround).HasMaxLength(RecordKeeping.MaxGroundLength));
        kept.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapAnswers(ModelBuilder model)
    {
        var answer = model.Entity<RequestAnswer>().ToTable("help_request_answer");
        answer.Property(one => one.WrittenByName).HasMaxLength(HelpRequest.MaxNameLength);
        answer.Property(one => one.Kinds).HasMaxLength(HelpRequest.MaxCodesLength);
        answer.HasIndex(one => new { one.ServiceId, one.Mark }).IsUnique();
        answer.HasIndex(one => one.RequestId);
        answer.HasOne<HelpRequest>().WithMany().HasForeignKey(one => one.RequestId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);

        var referral = model.Entity<RequestReferral>().ToTable("help_request_referral");
        referral.Property(one => one.AskedByName).HasMaxLength(HelpRequest.MaxNameLength);
        referral.Property(one => one.AnsweredByName).HasMaxLength(HelpRequest.MaxNameLength);
        referral.Property(one => one.Kinds).HasMaxLength(HelpRequest.MaxCodesLength);
        referral.Property(one => one.Version).IsConcurrencyToken();
        referral.HasIndex(one => new { one.FromServiceId, one.Mark }).IsUnique();
        // One that waits at a time: asked again, it is another row.
        referral.HasIndex(one => new { one.RequestId, one.ToServiceId }).IsUnique().HasFilter("state = 0");
        referral.HasIndex(one => new { one.ToServiceId, one.State });
        referral.HasOne<HelpRequest>().WithMany().HasForeignKey(one => one.RequestId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Person>().WithMany().HasForeignKey(one => one.ChildId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Service>().WithMany().HasForeignKey(one => one.FromServiceId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Service>().WithMany().HasForeignKey(one => one.ToServiceId).OnDelete(DeleteBehavior.Restrict);
        referral.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);
    }
}
