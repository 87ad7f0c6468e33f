using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Events;

/// <summary>The newest events of some accounts, a page at a time.</summary>
public sealed class ReadAudit(IAuditData data) : IOperation
{
    public const int PageSize = 50;

    public sealed record Row(Guid Id, DateTime At, Guid? AccountId, string Action, AuditOutcome Outcome, int Problem, int Touched, bool Sealed);

    public Task<List<Row>> Handle(IReadOnlyCollection<Guid> accounts, Guid? before, CancellationToken cancellation = default) =>
        data.AuditEvents.AsNoTracking()
            .Where(one => one.AccountId != null && accounts.Contains(one.AccountId.Value) && (before == null || one.Id < before))
            .OrderByDescending(one => one.Id).Take(PageSize)
            .Select(one => new Row(one.Id, one.At, one.AccountId, one.Action, one.Outcome, one.Problem,
                data.AuditReferences.Count(reference => reference.EventId == one.Id),
                data.AuditSeals.Any(seal => seal.EventId == one.Id)))
            .ToListAsync(cancellation);
}
