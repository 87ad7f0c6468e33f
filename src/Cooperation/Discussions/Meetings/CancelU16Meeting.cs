using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>The service that leads a meeting calls it off while it is to come: it goes whole. A case with a name is the team's, and stays there.</summary>
public sealed class CancelU16Meeting(ICooperationData data, AccessGate gate, RemoveU16Meetings remove) : IOperation
{
    /// <returns>False when there is no such meeting of hers to come.</returns>
    public async Task<bool> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, U16Actions.Cancel, today);
        if (await data.All<U16Meeting>().SingleOrDefaultAsync(one => one.Id == id && one.HeldOn >= today && open.Contains(one.Id), cancellation) is not { } meeting)
        {
            return false;
        }

        await remove.WithTheNextSave([meeting], cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException)
        {
            // Somebody put something on it, or called it off, in the same moment: as it is now.
            data.Forget();
            return await Handle(actor, id, today, cancellation);
        }
    }
}
