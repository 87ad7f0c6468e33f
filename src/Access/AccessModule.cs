using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Access;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IAccessData
{
    DbSet<Relation> Relations { get; }

    /// <summary>What the modules have found to be one, as of now.</summary>
    IQueryable<SameThing> SameThings { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}

/// <summary>That a thing is used under another id. Relation rows stay where they were written, and count for the id that is used.</summary>
public sealed class SameThing
{
    public required Guid Id { get; init; }

    public required Guid MainId { get; init; }
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
