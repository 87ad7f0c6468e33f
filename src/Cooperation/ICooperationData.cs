using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation;

/// <summary>Marks what this module stores.</summary>
public interface ICooperationEntity;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface ICooperationData
{
    DbSet<T> All<T>()
        where T : class, ICooperationEntity;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>After a refusal by the database: what was to be stored is let go.</summary>
    void Forget();
}
