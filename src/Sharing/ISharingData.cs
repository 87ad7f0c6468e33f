using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing;

/// <summary>Marks what this module stores.</summary>
public interface ISharingEntity;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface ISharingData
{
    DbSet<T> All<T>()
        where T : class, ISharingEntity;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>After a refusal by the database: what was to be stored is let go.</summary>
    void Forget();
}
