using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Events;

/// <summary>
/// The accounts that have changed one of some things from a moment (UTC) on. Of what is about a person only what was done in one of the given
/// roles is looked at: that another service is busy with her is told by no message.
/// </summary>
public sealed class FindChangers(IAuditData data) : IOperation
{
    public Task<List<Guid?>> Handle(IReadOnlyCollection<Guid> resources, DateTime from, IReadOnlyCollection<Guid>? holdings = null, CancellationToken cancellation = default)
    {
        var (first, everywhere, places) = (AuditEvent.FirstIdAt(from), holdings is null, holdings ?? []);
        return (
            from reference in data.AuditReferences
            where reference.ResourceId != null && resources.Contains(reference.ResourceId.Value) && reference.EventId >= first
            join one in data.AuditEvents on reference.EventId equals one.Id
            where one.Outcome == AuditOutcome.Done && (everywhere || (one.HoldingId != null && places.Contains(one.HoldingId.Value)))
            select one.AccountId).Distinct().ToListAsync(cancellation);
    }
}
