using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Reports;
using Langbenk.Cooperation.Requests;
using Langbenk.Cooperation.Requests.Questions;
using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Worries;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation;

/// <summary>
/// The module's door: what services do around a child before child welfare, each in its own records, and what of it one service has
/// told another: worries, reports of concern, anonymous discussions, requests for help, and the team around the child.
/// </summary>
public static class CooperationModule
{
    public static void MapCooperation(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        MapDiscussions(model);
        var worry = model.Entity<Worry>().ToTable("worry");
        worry.Property(one => one.Place).HasMaxLength(Worry.MaxPlaceLength);
        worry.Property(one => one.Version).IsConcurrencyToken();
        worry.HasIndex(one => one.Mark).IsUnique();
        worry.HasIndex(one => new { one.ServiceId, one.ClosedOn, one.NextOn });
        worry.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        worry.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        worry.Property(one => one.WithheldGround).HasMaxLength(RecordKeeping.MaxGroundLength);

        var note = model.Entity<WorryNote>().ToTable("worry_note");
        note.Property(one => one.WrittenByName).HasMaxLength(WorryNote.MaxNameLength);
        note.HasIndex(one => new { one.WorryId, one.WrittenAt });
        note.HasIndex(one => one.Mark).IsUnique();
        note.HasOne<Worry>().WithMany().HasForeignKey(one => one.WorryId).OnDelete(DeleteBehavior.Restrict);

        var move = model.Entity<WorryMove>().ToTable("worry_move");
        move.Property(one => one.Reason).HasMaxLength(WorryMove.MaxReasonLength);
        move.HasOne<Worry>().WithMany().HasForeignKey(one => one.WorryId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<Person>().WithMany().HasForeignKey(one => one.FromPersonId).OnDelete(DeleteBehavior.Restrict);
        move.HasOne<Person>().WithMany().HasForeignKey(one => one.ToPersonId).OnDelete(DeleteBehavior.Restrict);
        model.MapReports();
        model.MapTeams();
        model.MapRequests();
        model.MapQuestions();
    }

    /// <summary>Nothing here points at an account, and no key tells a moment.</summary>
    static void MapDiscussions(ModelBuilder model)
    {
        var discussion = model.Entity<Discussion>().ToTable("discussion");
        discussion.Property(one => one.Version).IsConcurrencyToken();
        discussion.HasIndex(one => new { one.AskingServiceId, one.AskedOn });
        discussion.HasIndex(one => new { one.AskedServiceId, one.AskedOn });
        discussion.HasIndex(one => new { one.ErasedOn, one.ClosedOn });
        discussion.HasOne<Service>().WithMany().HasForeignKey(one => one.AskingServiceId).OnDelete(DeleteBehavior.Restrict);
        discussion.HasOne<Service>().WithMany().HasForeignKey(one => one.AskedServiceId).OnDelete(DeleteBehavior.Restrict);

        var word = model.Entity<DiscussionWord>().ToTable("discussion_word");
        word.Property(one => one.WrittenByName).HasMaxLength(DiscussionWord.MaxNameLength);
        word.HasIndex(one => new { one.DiscussionId, one.Number }).IsUnique();
        word.HasOne<Discussion>().WithMany().HasForeignKey(one => one.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        word.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var meeting = model.Entity<U16Meeting>().ToTable("u16_meeting");
        meeting.Property(one => one.Version).IsConcurrencyToken();
        meeting.HasIndex(one => one.HeldOn);
        meeting.HasOne<Service>().WithMany().HasForeignKey(one => one.LeadServiceId).OnDelete(DeleteBehavior.Restrict);

        var participant = model.Entity<U16Participant>().ToTable("u16_participant");
        participant.HasIndex(one => new { one.MeetingId, one.ServiceId }).IsUnique();
        participant.HasOne<U16Meeting>().WithMany().HasForeignKey(one => one.MeetingId).OnDelete(DeleteBehavior.Restrict);
        participant.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);

        var item = model.Entity<U16Item>().ToTable("u16_item");
        item.Property(one => one.Place).HasMaxLength(U16Item.MaxPlaceLength);
        item.Property(one => one.Version).IsConcurrencyToken();
        item.HasIndex(one => new { one.MeetingId, one.Number }).IsUnique();
        item.HasOne<U16Meeting>().WithMany().HasForeignKey(one => one.MeetingId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Discussion>().WithMany().HasForeignKey(one => one.DiscussionId).OnDelete(DeleteBehavior.Restrict);
        item.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
