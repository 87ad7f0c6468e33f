using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Outsiders;

/// <summary>Who those without an account are, for who may know that they are there: that is asked before.</summary>
public sealed class ReadOutsiders(ISharingData data) : Kernel.IOperation
{
    public async Task<Dictionary<Guid, Outsider>> Of(IReadOnlyCollection<Guid> ids, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        return ids.Count == 0 ? [] : await data.All<Outsider>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
    }
}
