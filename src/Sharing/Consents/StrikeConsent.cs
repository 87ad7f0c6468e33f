using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>A consent that turned out to stand on the wrong child opens nothing more. What was said on it stays as it was. Saved by the caller.</summary>
public sealed class StrikeConsent(ISharingData data) : IOperation
{
    public async Task WithTheNextSave(Guid consent, DateOnly today, CancellationToken cancellation = default) =>
        (await data.All<Consent>().SingleAsync(one => one.Id == consent, cancellation)).WrongChildOn ??= today;
}
