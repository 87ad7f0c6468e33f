using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Measures;

sealed class MeasureMapping
    : IEntityTypeConfiguration<Measure>, IEntityTypeConfiguration<MeasureCarrying>, IEntityTypeConfiguration<MeasureMunicipality>,
        IEntityTypeConfiguration<MeasureEvaluation>
{
    static readonly ValueComparer<IReadOnlyList<string>> SameWords = new(
        (one, other) => one!.SequenceEqual(other!), words => string.Join(' ', words).GetHashCode(StringComparison.Ordinal), words => words);

    public void Configure(EntityTypeBuilder<Measure> measure)
    {
        measure.ToTable("measure");
        measure.Property(one => one.Name).HasMaxLength(Measure.MaxNameLength);
        measure.Property(one => one.SortKey).HasMaxLength(Kernel.SortKey.MaxLength);
        measure.Property(one => one.WhatItIs).HasMaxLength(Measure.MaxTextLength);
        measure.Property(one => one.WhoItIsFor).HasMaxLength(Measure.MaxTextLength);
        measure.Property(one => one.WhatHappens).HasMaxLength(Measure.MaxTextLength);
        measure.Ignore(one => one.Levels);
        measure.Ignore(one => one.ServiceId);
        measure.Property(one => one.Arenas).HasConversion<string>().HasMaxLength(160);
        measure.Property(one => one.Targets).HasConversion<string>().HasMaxLength(100);
        measure.Property(one => one.Needs)
            .HasConversion(codes => string.Join(' ', codes), text => text.Split(' ', StringSplitOptions.RemoveEmptyEntries), SameWords)
            .HasMaxLength(Measure.MaxNeedsLength);
        measure.Property(one => one.Access).HasConversion<string>().HasMaxLength(20);
        measure.Property(one => one.LegalBasis).HasMaxLength(Measure.MaxLineLength);
        measure.Property(one => one.MethodKey).HasMaxLength(40);
        measure.Property(one => one.MethodNote).HasMaxLength(Measure.MaxTextLength);
        measure.Property(one => one.CostText).HasMaxLength(Measure.MaxLineLength);
        measure.Property(one => one.Phone).HasMaxLength(Measure.MaxPhoneLength);
        measure.Property(one => one.Email).HasMaxLength(Measure.MaxNameLength);
        measure.Property(one => one.Address).HasMaxLength(Measure.MaxLineLength);
        measure.Property(one => one.OpeningHours).HasMaxLength(Measure.MaxLineLength);
        measure.Property(one => one.Status).HasConversion<string>().HasMaxLength(20);
        measure.Property(one => one.Version).IsConcurrencyToken();
        measure.HasIndex(one => new { one.Status, one.SortKey });
    }

    public void Configure(EntityTypeBuilder<MeasureCarrying> row)
    {
        row.ToTable("measure_carrying");
        row.Property(one => one.Levels).HasConversion<string>().HasMaxLength(60);
        row.Property(one => one.UndoneReason).HasMaxLength(MeasureCarrying.MaxReasonLength);
        row.HasOne<Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);
        row.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        row.HasIndex(one => new { one.MeasureId, one.ValidFrom }).IsUnique().HasFilter("undone_on is null");
    }

    public void Configure(EntityTypeBuilder<MeasureMunicipality> place)
    {
        place.ToTable("measure_municipality");
        place.HasKey(one => new { one.MunicipalityId, one.MeasureId });
        place.HasOne<Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);
        place.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<MeasureEvaluation> evaluation)
    {
        evaluation.ToTable("measure_evaluation");
        evaluation.Property(one => one.Finding).HasMaxLength(Measure.MaxTextLength);
        evaluation.Property(one => one.Source).HasMaxLength(Measure.MaxLineLength);
        evaluation.HasOne<Measure>().WithMany().HasForeignKey(one => one.MeasureId).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasIndex(one => new { one.MeasureId, one.On });
    }
}
