using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention;

/// <summary>Marks what this module stores.</summary>
public interface IPreventionEntity;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IPreventionData
{
    DbSet<T> All<T>()
        where T : class, IPreventionEntity;

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
