using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Audit.Events;

/// <summary>Takes an id out of the audit for good. The digest stays, and so does the chain.</summary>
public sealed class EraseReference(IAuditData data) : IOperation
{
    public async Task<int> Handle(string kind, Guid resource, CancellationToken cancellation = default)
    {
        var found = await data.AuditReferences.Where(one => one.Kind == kind && one.ResourceId == resource).ToListAsync(cancellation);
        foreach (var reference in found)
        {
            (reference.ResourceId, reference.Salt) = (null, null);
        }

        await data.SaveChangesAsync(cancellation);
        return found.Count;
    }
}
