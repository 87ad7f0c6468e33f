using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Access;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IAccessData
{
    DbSet<Relation> Relations { get; }

    /// <summary>Each row, for the id that what it is about is used under now: for all that a key opens.</summary>
    IQueryable<HeldRelation> HeldRelations { get; }

    /// <summary>The same rows: where one id may be asked for.</summary>
    IQueryable<UsedRelation> UsedRelations { get; }

    /// <summary>Each row, once for every id that what it is about has.</summary>
    IQueryable<NamedRelation> NamedRelations { get; }

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
        relation.HasIndex(one => new { one.Key, one.Resource });
        relation.HasIndex(one => one.ResourceId);
    }
}
