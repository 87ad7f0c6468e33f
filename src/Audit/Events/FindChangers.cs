using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Events;

/// <summary>The accounts that have changed one of some things from a moment (UTC) on.</summary>
public sealed class FindChangers(IAuditData data) : IOperation
{
    public Task<List<Guid?>> Handle(IReadOnlyCollection<Guid> resources, DateTime from, CancellationToken cancellation = default)
    {
        var first = AuditEvent.FirstIdAt(from);
        return (
            from reference in data.AuditReferences
            where reference.ResourceId != null && resources.Contains(reference.ResourceId.Value) && reference.EventId >= first
            join one in data.AuditEvents on reference.EventId equals one.Id
            where one.Outcome == AuditOutcome.Done
            select one.AccountId).Distinct().ToListAsync(cancellation);
    }
}
