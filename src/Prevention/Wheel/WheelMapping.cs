using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Plans;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Wheel;

sealed class WheelMapping
    : IEntityTypeConfiguration<WheelActivity>, IEntityTypeConfiguration<WheelDone>, IEntityTypeConfiguration<WheelFollowUp>
{
    public void Configure(EntityTypeBuilder<WheelActivity> activity)
    {
        activity.ToTable("wheel_activity");
        activity.Ignore(one => one.Months);
        activity.Ignore(one => one.IsMeeting);
        activity.Property(one => one.Title).HasMaxLength(WheelActivity.MaxTitleLength);
        activity.Property(one => one.What).HasMaxLength(WheelActivity.MaxTextLength);
        activity.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
        activity.Property(one => one.Responsible).HasMaxLength(WheelActivity.MaxTitleLength);
        activity.Property(one => one.Provision).HasMaxLength(WheelActivity.MaxProvisionLength);
        activity.Property(one => one.Agenda).HasMaxLength(WheelActivity.MaxTextLength);
        activity.Property(one => one.TemplateKey).HasMaxLength(60);
        activity.Property(one => one.Version).IsConcurrencyToken();
        activity.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        activity.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        activity.HasOne<Service>().WithMany().HasForeignKey(one => one.ResponsibleServiceId).OnDelete(DeleteBehavior.Restrict);
        activity.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        activity.HasOne<Agreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WheelDone> done)
    {
        done.ToTable("wheel_done");
        done.Property(one => one.Attendance).HasMaxLength(WheelDone.MaxAttendanceLength);
        done.Property(one => one.Minutes).HasMaxLength(WheelDone.MaxMinutesLength);
        done.Property(one => one.Version).IsConcurrencyToken();
        done.HasIndex(one => new { one.ActivityId, one.Year, one.Month }).IsUnique();
        done.HasOne<WheelActivity>().WithMany().HasForeignKey(one => one.ActivityId).OnDelete(DeleteBehavior.Restrict);
        done.HasOne<Account>().WithMany().HasForeignKey(one => one.RecordedById).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<WheelFollowUp> followUp)
    {
        followUp.ToTable("wheel_follow_up");
        followUp.HasKey(one => new { one.DoneId, one.TaskId });
        followUp.HasOne<WheelDone>().WithMany().HasForeignKey(one => one.DoneId).OnDelete(DeleteBehavior.Restrict);
        followUp.HasOne<WorkTask>().WithMany().HasForeignKey(one => one.TaskId).OnDelete(DeleteBehavior.Restrict);
    }
}
