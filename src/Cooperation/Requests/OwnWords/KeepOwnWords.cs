using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests.OwnWords;

/// <summary>A service says whether its own request, question or answer is in its own record. The outcomes are those of a note.</summary>
public sealed class KeepOwnWords(ICooperationData data, ReadOwnWords read) : IOperation
{
    /// <param name="version">0 where the service has said nothing of it yet.</param>
    public async Task<KeepEntry.Result> Handle(Actor actor, OwnThing thing, Guid id, int version, KeepingText typed, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(typed);
        if (!RequestActions.Keep.MayBegin(actor) || await read.Found(actor, thing, id, today, cancellation) is null)
        {
            return new KeepEntry.Result.NotFound();
        }

        if (typed.Fault(today) is { } fault)
        {
            return new KeepEntry.Result.Refused(fault.Field, fault.Problem);
        }

        var service = RequestsInReach.Service(actor);
        var stored = await Stored(service, thing, id).SingleOrDefaultAsync(cancellation);
        if ((stored?.Version ?? 0) != version)
        {
            return Changed(stored, typed);
        }

        if (stored is null)
        {
            data.All<OwnKeeping>().Add(stored = new OwnKeeping { Thing = thing, ThingId = id, ServiceId = service });
        }

        typed.Into(stored.Keeping);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new KeepEntry.Result.Done();
        }
        catch (DbUpdateException)
        {
            // A colleague, or the same form, in the same moment.
            data.Forget();
            return Changed(await Stored(service, thing, id).AsNoTracking().SingleOrDefaultAsync(cancellation), typed);
        }
    }

    IQueryable<OwnKeeping> Stored(Guid service, OwnThing thing, Guid id) => read.Own(service).Where(one => one.Thing == thing && one.ThingId == id);

    static KeepEntry.Result Changed(OwnKeeping? stored, KeepingText typed)
    {
        var keeping = stored?.Keeping ?? new();
        return typed.IsIn(keeping) ? new KeepEntry.Result.Done() : new KeepEntry.Result.Conflict(keeping, stored?.Version ?? 0);
    }
}
