using Langbenk.Kernel;
using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>What other modules keep of somebody at work in a service, and what ends with her last role there; the caller saves.</summary>
public interface IEndsWithRole
{
    Task End(Guid account, Guid service, DateOnly lastDay, CancellationToken cancellation);
}

/// <summary>Ends a role from a day on; the row stays, so that what was done in it can be read.</summary>
public sealed class EndRole(IOrganisationData data, params IEnumerable<IEndsWithRole> others) : IOperation
{
    public async Task<bool> Handle(Guid holdingId, DateOnly lastDay, CancellationToken cancellation = default)
    {
        if (await data.RoleHoldings.SingleOrDefaultAsync(one => one.Id == holdingId, cancellation) is not { } holding)
        {
            return false;
        }

        // A role that had not begun when it was ended has never been held.
        if (lastDay < holding.ValidFrom)
        {
            data.RoleHoldings.Remove(holding);
        }
        else
        {
            holding.ValidTo = lastDay;
        }

        await Leave(holding, lastDay, cancellation);
        await data.SaveChangesAsync(cancellation);
        return true;
    }

    /// <summary>Her last role at a service takes her out of its teams the same day, and out of what she worked with there.</summary>
    async Task Leave(RoleHolding ended, DateOnly lastDay, CancellationToken cancellation)
    {
        if (ended.ServiceId is not { } service || await data.RoleHoldings.AnyAsync(one => one.Id != ended.Id && one.ServiceId == service
            && one.AccountId == ended.AccountId && (one.ValidTo == null || one.ValidTo > lastDay), cancellation))
        {
            return;
        }

        var teams = await data.Teams.Where(one => one.ServiceId == service).Select(one => one.Id).ToListAsync(cancellation);
        await MemberRows.End(data, teams, ended.AccountId, lastDay, cancellation);
        foreach (var other in others)
        {
            await other.End(ended.AccountId, service, lastDay, cancellation);
        }
    }
}
