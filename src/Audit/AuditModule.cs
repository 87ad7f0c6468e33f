using Langbenk.Audit.Events;
using Langbenk.Audit.Seals;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Audit;

/// <summary>The module's door: the trail of each request, the sealed chain, and its verification.</summary>
public static class AuditModule
{
    public static void MapAudit(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfigurationsFromAssembly(typeof(AuditModule).Assembly);
    }
}

sealed class AuditMapping
    : IEntityTypeConfiguration<AuditEvent>, IEntityTypeConfiguration<AuditReference>, IEntityTypeConfiguration<AuditSeal>
{
    public void Configure(EntityTypeBuilder<AuditEvent> one)
    {
        one.ToTable("audit_event");
        one.Property(row => row.Action).HasMaxLength(60);
        one.HasIndex(row => new { row.AccountId, row.Id });
    }

    public void Configure(EntityTypeBuilder<AuditReference> reference)
    {
        reference.ToTable("audit_reference");
        reference.HasKey(row => new { row.EventId, row.Ordinal });
        reference.Property(row => row.Kind).HasMaxLength(30);
        reference.HasIndex(row => row.ResourceId);
        reference.HasOne<AuditEvent>().WithMany().HasForeignKey(row => row.EventId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<AuditSeal> seal)
    {
        seal.ToTable("audit_seal");
        seal.HasKey(row => row.Number);
        seal.Property(row => row.Number).ValueGeneratedNever();
        seal.HasIndex(row => row.EventId).IsUnique();
        seal.HasOne<AuditEvent>().WithMany().HasForeignKey(row => row.EventId).OnDelete(DeleteBehavior.Restrict);
    }
}
