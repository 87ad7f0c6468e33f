using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Langbenk.Sharing.Outsiders;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Meetings;

static class MeetingModel
{
    public static void MapMeetings(this ModelBuilder model)
    {
        var meeting = model.Entity<TeamMeeting>().ToTable("team_meeting");
        meeting.Property(one => one.Place).HasMaxLength(TeamMeeting.MaxPlaceLength);
        meeting.Property(one => one.PlannedByName).HasMaxLength(TeamMeeting.MaxNameLength);
        meeting.Property(one => one.Version).IsConcurrencyToken();
        meeting.HasIndex(one => new { one.TeamId, one.On });
        meeting.HasIndex(one => one.EntryId).IsUnique();
        meeting.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);
        // The regular meeting goes after a year, or is called off; this one is the team's.
        meeting.HasOne<U16Meeting>().WithMany().HasForeignKey(one => one.U16MeetingId).OnDelete(DeleteBehavior.SetNull);

        var record = model.Entity<MeetingRecord>().ToTable("meeting_record");
        record.Property(one => one.Weight).HasMaxLength(MeetingRecord.MaxTextLength);
        record.Property(one => one.AlsoThere).HasMaxLength(MeetingRecord.MaxTextLength);
        // Held once: two who write it down in the same moment do not both.
        record.HasIndex(one => one.MeetingId).IsUnique();
        record.HasIndex(one => one.EntryId).IsUnique();
        record.HasOne<TeamMeeting>().WithMany().HasForeignKey(one => one.MeetingId).OnDelete(DeleteBehavior.Restrict);
        record.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);

        var present = model.Entity<MeetingPresence>().ToTable("meeting_presence");
        present.HasIndex(one => one.RecordId);
        present.HasOne<MeetingRecord>().WithMany().HasForeignKey(one => one.RecordId).OnDelete(DeleteBehavior.Restrict);
        present.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        present.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        present.HasOne<Outsider>().WithMany().HasForeignKey(one => one.OutsiderId).OnDelete(DeleteBehavior.Restrict);

        var task = model.Entity<TeamTask>().ToTable("team_task");
        task.Property(one => one.AskedByName).HasMaxLength(TeamTask.MaxNameLength);
        task.Property(one => one.AnsweredByName).HasMaxLength(TeamTask.MaxNameLength);
        task.Property(one => one.DoneByName).HasMaxLength(TeamTask.MaxNameLength);
        task.Property(one => one.Version).IsConcurrencyToken();
        task.HasIndex(one => one.EntryId).IsUnique();
        task.HasIndex(one => new { one.ToServiceId, one.State, one.Due });
        task.HasIndex(one => new { one.ServiceId, one.State });
        task.HasIndex(one => one.TeamId);
        task.HasOne<TeamAroundChild>().WithMany().HasForeignKey(one => one.TeamId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<TeamMeeting>().WithMany().HasForeignKey(one => one.MeetingId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.EntryId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<TeamEntry>().WithMany().HasForeignKey(one => one.RefusalId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        task.HasOne<Service>().WithMany().HasForeignKey(one => one.ToServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
