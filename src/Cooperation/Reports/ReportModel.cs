using Langbenk.Cooperation.Records;
using Langbenk.Organisation.Services;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

static class ReportModel
{
    public static void MapReports(this ModelBuilder model)
    {
        var report = model.Entity<ConcernReport>().ToTable("concern_report");
        report.Property(one => one.SignedName).HasMaxLength(ConcernReport.MaxNameLength);
        report.Property(one => one.AboutName).HasMaxLength((2 * Person.MaxNameLength) + 1);
        report.Property(one => one.MunicipalityName).HasMaxLength(ReportText.MaxLineLength);
        report.Property(one => one.ReceiverName).HasMaxLength(ConcernReport.MaxNameLength);
        report.Property(one => one.SetAsideWhy).HasMaxLength(ConcernReport.MaxReasonLength);
        report.Property(one => one.Version).IsConcurrencyToken();
        report.HasIndex(one => one.Mark).IsUnique();
        report.HasIndex(one => new { one.ServiceId, one.UnsentSince });
        report.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Service>().WithMany().HasForeignKey(one => one.ReceiverId).OnDelete(DeleteBehavior.Restrict);
        report.HasOne<Person>().WithMany().HasForeignKey(one => one.PersonId).OnDelete(DeleteBehavior.Restrict);
        report.Ignore(one => one.State);
        report.ComplexProperty(one => one.Keeping, keeping => keeping.Property(one => one.WithheldGround).HasMaxLength(RecordKeeping.MaxGroundLength));
        report.ComplexProperty(one => one.Text, text =>
        {
            text.Property(one => one.Duties).HasMaxLength(ReportText.MaxLineLength);
            text.Property(one => one.Language).HasMaxLength(ReportText.MaxLineLength);
            text.Property(one => one.OtherMunicipality).HasMaxLength(ReportText.MaxLineLength);
            text.Property(one => one.Title).HasMaxLength(ReportText.MaxLineLength);
            text.Property(one => one.Phone).HasMaxLength(ReportText.MaxLineLength);
            text.Ignore(one => one.DutyList);
            text.Ignore(one => one.IsUnborn);
        });

        var addition = model.Entity<ReportAddition>().ToTable("report_addition");
        addition.Property(one => one.WrittenByName).HasMaxLength(ConcernReport.MaxNameLength);
        addition.HasIndex(one => new { one.ReportId, one.WrittenAt });
        addition.HasIndex(one => one.Mark).IsUnique();
        addition.HasOne<ConcernReport>().WithMany().HasForeignKey(one => one.ReportId).OnDelete(DeleteBehavior.Restrict);

        var dispatch = model.Entity<ReportDispatch>().ToTable("report_dispatch");
        dispatch.Property(one => one.By).HasMaxLength(ConcernReport.MaxNameLength);
        dispatch.Property(one => one.To).HasMaxLength(ConcernReport.MaxNameLength);
        dispatch.HasIndex(one => one.ReportId);
        dispatch.HasIndex(one => one.Mark).IsUnique();
        dispatch.HasOne<ConcernReport>().WithMany().HasForeignKey(one => one.ReportId).OnDelete(DeleteBehavior.Restrict);
    }
}
