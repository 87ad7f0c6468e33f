using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Disclosures;

/// <summary>
/// The reasons that were given for telling things that are taken away go with them. That it was told, to whom, by whom, when and on which ground
/// in the law stays; so does what happened where it should not have been told (GDPR article 33 no. 5). Saved by the caller.
/// </summary>
public sealed class EraseReasons(ISharingData data) : IOperation
{
    public async Task WithTheNextSave(IReadOnlyCollection<Guid> things, CancellationToken cancellation = default)
    {
        var given = await data.All<Disclosure>().Where(one => things.Contains(one.ResourceId) && one.Reason != "" && one.Verdict != Verdict.MustNot && one.Verdict != Verdict.NeedsConsent).ToListAsync(cancellation);
        given.ForEach(one => one.Reason = "");
    }
}
