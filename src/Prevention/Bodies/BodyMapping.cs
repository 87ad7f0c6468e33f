using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Bodies;

sealed class BodyMapping
    : IEntityTypeConfiguration<StandingBody>, IEntityTypeConfiguration<BodyMember>, IEntityTypeConfiguration<BodyMeeting>,
        IEntityTypeConfiguration<BodyFollowUp>
{
    public void Configure(EntityTypeBuilder<StandingBody> body)
    {
        body.ToTable("standing_body");
        body.Property(one => one.Name).HasMaxLength(StandingBody.MaxNameLength);
        body.Property(one => one.Mandate).HasMaxLength(StandingBody.MaxTextLength);
        body.Property(one => one.Cadence).HasMaxLength(StandingBody.MaxCadenceLength);
        body.Property(one => one.Version).IsConcurrencyToken();
        body.HasIndex(one => new { one.MunicipalityId, one.Mark }).IsUnique();
        body.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BodyMember> member)
    {
        member.ToTable("body_member");
        member.Property(one => one.Name).HasMaxLength(BodyMember.MaxLength);
        member.Property(one => one.Function).HasMaxLength(BodyMember.MaxLength);
        member.HasOne<StandingBody>().WithMany().HasForeignKey(one => one.BodyId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BodyMeeting> meeting)
    {
        meeting.ToTable("body_meeting");
        meeting.Property(one => one.Attendance).HasMaxLength(BodyMeeting.MaxAttendanceLength);
        meeting.Property(one => one.Minutes).HasMaxLength(BodyMeeting.MaxMinutesLength);
        meeting.Property(one => one.Version).IsConcurrencyToken();
        meeting.HasIndex(one => new { one.BodyId, one.HeldOn });
        meeting.HasIndex(one => new { one.BodyId, one.Mark }).IsUnique();
        meeting.HasOne<StandingBody>().WithMany().HasForeignKey(one => one.BodyId).OnDelete(DeleteBehavior.Restrict);
        meeting.HasOne<Account>().WithMany().HasForeignKey(one => one.RecordedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<BodyFollowUp> followUp)
    {
        followUp.ToTable("body_follow_up");
        followUp.HasKey(one => new { one.MeetingId, one.TaskId });
        followUp.HasOne<BodyMeeting>().WithMany().HasForeignKey(one => one.MeetingId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<WorkTask>().WithMany().HasForeignKey(one => one.TaskId).OnDelete(DeleteBehavior.Restrict);
    }
}
