using Langbenk.Guidance.SavedAnswers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Guidance;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IGuidanceData
{
    DbSet<SavedAnswer> SavedAnswers { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
