using Langbenk.Kernel;
using Langbenk.Law.Sharing;
using Langbenk.Organisation;
using Langbenk.Sharing.Circles;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>Whether a consent holds today and names a service: asked before somebody who was invited on it comes in. With the next save its answers must still be as they were.</summary>
public sealed class ConsentHolds(ISharingData data, IOrganisationData organisation, ReadCircle circles, SharingEngine engine) : IOperation
{
    public async Task<bool> Handle(Guid consent, Guid service, DateOnly today, CancellationToken cancellation = default)
    {
        // As they stand before it is asked: what is said meanwhile is found when the caller saves.
        var relied = await data.All<ConsentAnswer>().Where(one => one.ConsentId == consent).ToListAsync(cancellation);
        var holds = await NamedConsents.Read(data, data.All<Consent>().Where(one => one.Id == consent), cancellation) is [var one]
            && (one.Consent.ServiceId == service || one.Services.Contains(service))
            && ConsentStates.Of(one.Consent, one.Answers, one.IsReplaced, today) == ConsentState.InForce
            && await new IsEnough(organisation, circles, engine).Of(one, today, cancellation);
        if (holds)
        {
            relied.ForEach(data.Hold);
        }

        return holds;
    }
}
