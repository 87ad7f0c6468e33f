using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>A service that was told a note which is removed says that it has taken it out of its own record, or never had it there.</summary>
public sealed class TakeOutOfRecord(ICooperationData data, TeamsInReach reach) : IOperation
{
    /// <returns>False when her service was not asked to.</returns>
    public async Task<bool> Handle(Actor actor, Guid team, Guid entry, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held && TeamActions.Erase.MayBegin(actor) ? held.ScopeId : Guid.Empty;
        if (!await reach.Teams(actor, today).AnyAsync(one => one.Id == team, cancellation) || !await reach.Entries(actor).AnyAsync(one => one.Id == entry && one.TeamId == team, cancellation)
            || await data.All<EntryKeeping>().SingleOrDefaultAsync(one => one.EntryId == entry && one.ServiceId == service && one.RemoveAskedOn != null, cancellation) is not { } kept)
        {
            return false;
        }

        kept.RemovedOn ??= today;
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // A colleague in the same moment: said is said.
            data.Forget();
        }

        return true;
    }
}
