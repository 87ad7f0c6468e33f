using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Disclosures;

/// <summary>
/// The reasons that were given for telling things that are taken away go with them. That it was told, to whom, by whom, when and on which ground
/// in the law stays. Saved by the caller.
/// </summary>
public sealed class EraseReasons(ISharingData data) : IOperation
{
    public async Task WithTheNextSave(IReadOnlyCollection<Guid> things, CancellationToken cancellation = default)
    {
        var given = await data.All<Disclosure>().Where(one => things.Contains(one.ResourceId) && one.Reason != "").ToListAsync(cancellation);
        given.ForEach(one => one.Reason = "");
    }
}
