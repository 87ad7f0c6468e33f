using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Seals;

/// <summary>
/// Puts the events that have no seal at the end of the chain. One sealer at a time: the numbers are the primary key, so a second
/// one fails instead of forking the chain.
/// </summary>
public sealed class SealEvents(IAuditData data) : IOperation
{
    public const int Batch = 500;

    /// <summary>
    /// The last seal after this run; null when nothing was sealed. With a moment (UTC), only events made after it are looked at:
    /// whoever has sealed everything once need not go through all years again every second. What is known by its day only waits for
    /// the day to be over at <paramref name="now"/>.
    /// </summary>
    public async Task<AuditSeal?> Handle(byte[] key, DateTime? after = null, DateTime? now = null, CancellationToken cancellation = default)
    {
        var first = after is { } moment ? AuditEvent.FirstIdAt(moment) : Guid.Empty;
        var last = await data.AuditSeals.AsNoTracking().OrderByDescending(seal => seal.Number).FirstOrDefaultAsync(cancellation);
        var events = await data.AuditEvents.AsNoTracking()
            .Where(one => one.Id > first && (now == null || one.At <= now) && !data.AuditSeals.Any(seal => seal.EventId == one.Id))
            .OrderBy(one => one.Id).Take(Batch).ToListAsync(cancellation);
        if (events.Count == 0)
        {
            return null;
        }

        var ids = events.ConvertAll(one => one.Id);
        var references = (await data.AuditReferences.AsNoTracking().Where(one => ids.Contains(one.EventId)).ToListAsync(cancellation))
            .ToLookup(one => one.EventId);
        foreach (var one in events)
        {
            last = new AuditSeal
            {
                Number = (last?.Number ?? 0) + 1,
                EventId = one.Id,
                Mac = SealChain.Next(key, last?.Mac ?? SealChain.Origin, one, references[one.Id]),
            };
            data.AuditSeals.Add(last);
        }

        await data.SaveChangesAsync(cancellation);
        return last;
    }
}
