using Microsoft.EntityFrameworkCore;

namespace Langbenk.People;

/// <summary>Marks what this module stores.</summary>
public interface IPeopleEntity;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IPeopleData
{
    DbSet<T> All<T>()
        where T : class, IPeopleEntity;

    /// <summary>Takes back what was to be stored: somebody else was first.</summary>
    void Forget();

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
