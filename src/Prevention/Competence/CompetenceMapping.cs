using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Competence;

sealed class CompetenceMapping : IEntityTypeConfiguration<CompetenceCount>, IEntityTypeConfiguration<CompetencePeople>
{
    const int CategoryLength = 30;

    public void Configure(EntityTypeBuilder<CompetenceCount> count)
    {
        count.ToTable("competence_count");
        count.Property(one => one.Positions).HasPrecision(7, 2);
        count.Property(one => one.VacantPositions).HasPrecision(7, 2);
        count.Property(one => one.Leader).HasConversion<string>().HasMaxLength(CategoryLength);
        count.Property(one => one.Deputy).HasConversion<string>().HasMaxLength(CategoryLength);
        count.Property(one => one.Plan).HasMaxLength(CompetenceCount.MaxPlanLength);
        count.Property(one => one.Version).IsConcurrencyToken();
        count.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        count.HasIndex(one => new { one.ServiceId, one.On }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<CompetencePeople> people)
    {
        people.ToTable("competence_people");
        people.HasKey(one => new { one.CountId, one.Category });
        people.Property(one => one.Category).HasConversion<string>().HasMaxLength(CategoryLength);
        people.HasOne<CompetenceCount>().WithMany().HasForeignKey(one => one.CountId).OnDelete(DeleteBehavior.Restrict);
    }
}
