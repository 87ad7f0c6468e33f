using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Access;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IAccessData
{
    DbSet<Relation> Relations { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>The module's door: actions, relations, and the one rule between them.</summary>
public static class AccessModule
{
    public static void MapAccess(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.ApplyConfiguration(new RelationMapping());
    }
}

sealed class RelationMapping : IEntityTypeConfiguration<Relation>
{
    public void Configure(EntityTypeBuilder<Relation> relation)
    {
        relation.ToTable("relation");
        relation.Property(one => one.Resource).HasMaxLength(30);
        relation.Property(one => one.Key).HasMaxLength(70);
        relation.HasIndex(one => new { one.Resource, one.Key });
        relation.HasIndex(one => one.ResourceId);
    }
}
