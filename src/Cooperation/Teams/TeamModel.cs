using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Ways;
using Langbenk.Cooperation.Teams.WrongChild;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

static class TeamModel
{
    public static void MapTeams(this ModelBuilder model)
    {
        var team = model.Entity<TeamAroundChild>().ToTable("team_around_child");
        team.Property(one => one.WayName).HasMaxLength(TeamAroundChild.MaxNameLength);
        team.Property(one => one.HolderWord).HasMaxLength(OwnWay.MaxHolderLength);
        team.HasOne<OwnWay>().WithMany().HasForeignKey(one => one.OwnWayId).OnDelete(DeleteBehavior.Restrict);
        team.Property(one => one.Purpose).HasMaxLength(TeamAroundChild.MaxTextLength);
        team.Property(one => one.HolderName).HasMaxLength(TeamAroundChild.MaxNameLength);
        team.Property(one => one.Version).IsConcurrencyToken();
        team.HasIndex(one => one.ChildId);
        team.HasIndex(one => new { one.ServiceId, one.Mark }).IsUnique();
        team.HasOne<Person>().WithMany().HasForeignKey(one => one.ChildId).OnDelete(DeleteBehavior.Restrict);
        team.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        team.HasOne<Service>().WithMany().HasForeignKey(one => one.HolderServiceId).OnDelete(DeleteBehavior.Restrict);
        team.HasOne<Consent>().WithMany().HasForeignKey(one => one.ConsentId).OnDelete(DeleteBehavior.Restrict);

        var way = model.Entity<OwnWay>().ToTable("own_way");
        way.Property(one => one.Name).HasMaxLength(TeamAroundChild.MaxNameLength);
        way.Property(one => one.HolderWord).HasMaxLength(OwnWay.MaxHolderLength);
        way.Property(one => one.Agenda).HasMaxLength(OwnWay.MaxAgendaLength);
        way.Property(one => one.ByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        way.Property(one => one.Version).IsConcurrencyToken();
        way.HasIndex(one => new { one.MunicipalityId, one.Mark }).IsUnique();
        way.Property(one => one.NameKey).HasMaxLength(TeamAroundChild.MaxNameLength);
        way.HasIndex(one => new { one.MunicipalityId, one.NameKey }).IsUnique().HasFilter("ended_on is null");
        way.HasOne<Langbenk.Organisation.Municipalities.Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);

        var closing = model.Entity<TeamClosing>().ToTable("team_closing");
        closing.Property(one => one.Evaluation).HasMaxLength(TeamAroundChild.MaxTextLength);
        closing.Property(one => one.ClosedByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        closing.Property(one => one.ReopenedByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        closing.HasIndex(one => one.TeamId);
        closing.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        closing.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var part = model.Entity<Participation>().ToTable("participation");
        part.Property(one => one.Message).HasMaxLength(Participation.MaxTextLength);
        part.Property(one => one.DeclinedWhy).HasMaxLength(Participation.MaxTextLength);
        part.Property(one => one.InvitedByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        part.Property(one => one.AnsweredByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        part.Property(one => one.LeftByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        part.Property(one => one.Version).IsConcurrencyToken();
        // One that is open at a time: asked again, it is another row.
        part.HasIndex(one => new { one.TeamId, one.ServiceId }).IsUnique().HasFilter("state < 2");
        part.HasIndex(one => one.TeamId);
        part.HasIndex(one => new { one.ServiceId, one.State });
        part.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var offer = model.Entity<HolderOffer>().ToTable("holder_offer");
        offer.Property(one => one.OfferedByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        offer.Property(one => one.AnsweredByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        offer.Property(one => one.Version).IsConcurrencyToken();
        offer.HasIndex(one => one.TeamId).IsUnique().HasFilter("accepted is null");
        offer.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);

        var entry = model.Entity<TeamEntry>().ToTable("team_entry");
        entry.Property(one => one.Kinds).HasMaxLength(TeamEntry.MaxCodesLength);
        entry.Property(one => one.WrittenByName).HasMaxLength(TeamEntry.MaxNameLength);
        entry.Property(one => one.Version).IsConcurrencyToken();
        entry.HasIndex(one => new { one.TeamId, one.WrittenAt });
        entry.HasIndex(one => new { one.ServiceId, one.Mark }).IsUnique();
        entry.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.FollowsId).OnDelete(DeleteBehavior.Restrict);

        var left = model.Entity<LeftUntold>().ToTable("left_untold");
        left.Property(one => one.ToKey).HasMaxLength(34);
        left.Property(one => one.Judged).HasMaxLength(LeftUntold.MaxJudgedLength);
        left.HasIndex(one => new { one.EntryId, one.ToKey, one.On, one.IsDuty, one.Judged }).IsUnique();
        left.Property(one => one.ByName).HasMaxLength(TeamEntry.MaxNameLength);
        left.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);
        left.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var kept = model.Entity<EntryKeeping>().ToTable("entry_keeping");
        kept.HasKey(one => new { one.EntryId, one.ServiceId });
        kept.Property(one => one.Version).IsConcurrencyToken();
        kept.ComplexProperty(one => one.Keeping, keeping => keeping.Property(one => one.WithheldGround).HasMaxLength(RecordKeeping.MaxGroundLength));
        kept.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);
        kept.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var about = model.Entity<TeamEntryAbout>().ToTable("team_entry_about");
        about.HasKey(one => new { one.EntryId, one.PersonId });
        about.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId);
        about.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        MapErasures(model);
        MapOutsiders(model);
        model.MapMeetings();
    }

    static void MapOutsiders(ModelBuilder model)
    {
        var part = model.Entity<OutsiderPart>().ToTable("outsider_part");
        part.Property(one => one.ByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        part.Property(one => one.EndedByName).HasMaxLength(TeamAroundChild.MaxNameLength);
        part.Property(one => one.Version).IsConcurrencyToken();
        // One that is open at a time.
        part.HasIndex(one => new { one.TeamId, one.OutsiderId }).IsUnique().HasFilter("ended_on is null");
        part.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne<Outsider>().WithMany().HasForeignKey(one => one.OutsiderId).OnDelete(DeleteBehavior.Restrict);
        part.HasOne<Service>().WithMany().HasForeignKey(one => one.ByServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    static void MapErasures(ModelBuilder model)
    {
        var erasure = model.Entity<EntryErasure>().ToTable("entry_erasure");
        erasure.Property(one => one.Reason).HasMaxLength(EntryErasure.MaxReasonLength);
        erasure.Property(one => one.InRecord).HasMaxLength(EntryErasure.MaxReasonLength);
        erasure.Property(one => one.AskedByName).HasMaxLength(EntryErasure.MaxNameLength);
        erasure.Property(one => one.EndedByName).HasMaxLength(EntryErasure.MaxNameLength);
        erasure.Property(one => one.Version).IsConcurrencyToken();
        // One that waits at a time.
        erasure.HasIndex(one => one.EntryId).IsUnique().HasFilter("state = 0");
        erasure.HasIndex(one => new { one.ServiceId, one.State });
        erasure.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);
        erasure.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        erasure.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.ToTeamId).OnDelete(DeleteBehavior.Restrict);

        var whole = model.Entity<TeamErasure>().ToTable("team_erasure");
        whole.Property(one => one.Reason).HasMaxLength(EntryErasure.MaxReasonLength);
        whole.Property(one => one.InRecord).HasMaxLength(EntryErasure.MaxReasonLength);
        whole.Property(one => one.AskedByName).HasMaxLength(EntryErasure.MaxNameLength);
        whole.Property(one => one.EndedByName).HasMaxLength(EntryErasure.MaxNameLength);
        whole.Property(one => one.Version).IsConcurrencyToken();
        // One of each service that waits at a time.
        whole.HasIndex(one => new { one.TeamId, one.ServiceId }).IsUnique().HasFilter("state = 0");
        whole.HasIndex(one => new { one.ServiceId, one.State });
        whole.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        whole.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        whole.HasOne<Consent>().WithMany().HasForeignKey(one => one.ToConsentId).OnDelete(DeleteBehavior.Restrict);
    }
}
