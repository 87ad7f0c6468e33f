using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Seals;

/// <summary>Walks the chain from its first seal: what is sealed, what is not yet, and the first place where something was changed.</summary>
public sealed class VerifyAudit(IAuditData data) : IOperation
{
    const int Page = 1000;

    /// <summary>The last seal that was written down outside the database; a chain that ends before it has been cut.</summary>
    public sealed record Head(long Number, string Mac);

    public sealed record Report(long Sealed, long Unsealed, string? Fault)
    {
        public bool IsWhole => Fault is null;
    }

    public async Task<Report> Handle(byte[] key, Head? head, CancellationToken cancellation = default)
    {
        var (number, mac) = (0L, SealChain.Origin);
        string? fault = null;
        while (fault is null)
        {
            var seals = await data.AuditSeals.AsNoTracking().Where(seal => seal.Number > number)
                .OrderBy(seal => seal.Number).Take(Page).ToListAsync(cancellation);
            if (seals.Count == 0)
            {
                break;
            }

            var ids = seals.ConvertAll(seal => seal.EventId);
            var events = await data.AuditEvents.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
            var references = (await data.AuditReferences.AsNoTracking().Where(one => ids.Contains(one.EventId)).ToListAsync(cancellation))
                .ToLookup(one => one.EventId);
            foreach (var seal in seals)
            {
                fault = FaultOf(seal, number, events, references[seal.EventId].ToList(), key, mac, head);
                if (fault is not null)
                {
                    break;
                }

                (number, mac) = (seal.Number, seal.Mac);
            }
        }

        fault ??= head is not null && head.Number > number ? $"seal {number + 1}: missing; the chain once reached {head.Number}" : null;
        var unsealed = await data.AuditEvents.LongCountAsync(one => !data.AuditSeals.Any(seal => seal.EventId == one.Id), cancellation);
        return new Report(number, unsealed, fault);
    }

    static string? FaultOf(AuditSeal seal, long before, Dictionary<Guid, AuditEvent> events,
        List<AuditReference> references, byte[] key, byte[] mac, Head? head)
    {
        if (seal.Number != before + 1)
        {
            return $"seal {before + 1}: missing";
        }

        if (!events.TryGetValue(seal.EventId, out var one))
        {
            return $"seal {seal.Number}: its event is gone";
        }

        if (references.Exists(reference => !reference.IsIntact()))
        {
            return $"seal {seal.Number}: a reference was changed";
        }

        if (!SealChain.Next(key, mac, one, references).AsSpan().SequenceEqual(seal.Mac))
        {
            return $"seal {seal.Number}: the event or its references were changed";
        }

        return head is not null && head.Number == seal.Number && !string.Equals(head.Mac, Convert.ToHexString(seal.Mac), StringComparison.OrdinalIgnoreCase)
            ? $"seal {seal.Number}: not the one that was written down outside the database"
            : null;
    }
}
