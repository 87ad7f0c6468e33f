using Langbenk.Audit.Events;
using Langbenk.Audit.Seals;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit;

/// <summary>What this module stores, and nothing of what others store.</summary>
public interface IAuditData
{
    DbSet<AuditEvent> AuditEvents { get; }

    DbSet<AuditReference> AuditReferences { get; }

    DbSet<AuditSeal> AuditSeals { get; }

    Task<int> SaveChangesAsync(CancellationToken cancellationToken = default);
}
