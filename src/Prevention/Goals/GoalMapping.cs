using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Goals;

sealed class GoalMapping : IEntityTypeConfiguration<Goal>, IEntityTypeConfiguration<GoalMeasure>
{
    public void Configure(EntityTypeBuilder<Goal> goal)
    {
        goal.ToTable("goal");
        goal.Property(one => one.Text).HasMaxLength(Goal.MaxTextLength);
        goal.Property(one => one.Change).HasMaxLength(Goal.MaxLongTextLength);
        goal.Property(one => one.Effect).HasMaxLength(Goal.MaxLongTextLength);
        goal.Property(one => one.Theme).HasMaxLength(Goal.MaxThemeLength);
        goal.Property(one => one.ResponsiblePosition).HasMaxLength(Goal.MaxPositionLength);
        goal.Property(one => one.ReachedWhy).HasMaxLength(Goal.MaxLongTextLength);
        goal.Property(one => one.Version).IsConcurrencyToken();
        goal.Ignore(one => one.HasResponsible);
        goal.HasIndex(one => one.PlanId);
        goal.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Municipality>().WithMany().HasForeignKey(one => one.ResponsibleMunicipalityId).OnDelete(DeleteBehavior.Restrict);
        goal.HasOne<Service>().WithMany().HasForeignKey(one => one.ResponsibleServiceId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<GoalMeasure> measure)
    {
        measure.ToTable("goal_measure");
        measure.Property(one => one.Title).HasMaxLength(GoalMeasure.MaxTitleLength);
        measure.HasIndex(one => one.GoalId);
        measure.HasIndex(one => one.MeasureId);
        measure.HasOne<Goal>().WithMany().HasForeignKey(one => one.GoalId).OnDelete(DeleteBehavior.Restrict);
        measure.HasOne<Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class GoalIndicatorMapping : IEntityTypeConfiguration<GoalIndicator>, IEntityTypeConfiguration<IndicatorReading>
{
    public void Configure(EntityTypeBuilder<GoalIndicator> indicator)
    {
        indicator.ToTable("goal_indicator");
        indicator.Property(one => one.Key).HasMaxLength(60);
        indicator.Property(one => one.Name).HasMaxLength(GoalIndicator.MaxNameLength);
        indicator.Property(one => one.Definition).HasMaxLength(GoalIndicator.MaxDefinitionLength);
        indicator.Property(one => one.Source).HasMaxLength(GoalIndicator.MaxSourceLength);
        indicator.Property(one => one.Unit).HasMaxLength(GoalIndicator.MaxUnitLength);
        indicator.Property(one => one.Use).HasConversion<string>().HasMaxLength(20);
        indicator.Property(one => one.Wanted).HasConversion<string>().HasMaxLength(10);
        indicator.Property(one => one.EndedWhy).HasMaxLength(GoalIndicator.MaxReasonLength);
        indicator.Property(one => one.Version).IsConcurrencyToken();
        indicator.Property(one => one.BaselineValue).HasPrecision(18, 4);
        indicator.Property(one => one.TargetValue).HasPrecision(18, 4);
        indicator.HasIndex(one => one.GoalId);
        indicator.HasOne<Goal>().WithMany().HasForeignKey(one => one.GoalId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<IndicatorReading> reading)
    {
        reading.ToTable("indicator_reading");
        reading.Property(one => one.Note).HasMaxLength(IndicatorReading.MaxNoteLength);
        reading.Property(one => one.Value).HasPrecision(18, 4);
        reading.HasIndex(one => one.IndicatorId);
        reading.HasOne<GoalIndicator>().WithMany().HasForeignKey(one => one.IndicatorId).OnDelete(DeleteBehavior.Restrict);
    }
}
