using Langbenk.Organisation.Teams;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>Her last role at a service takes her out of its teams the same day, and out of what she worked with there. The caller saves.</summary>
sealed class LeaveService(IOrganisationData data, IEnumerable<IEndsWithRole> others)
{
    public async Task Handle(Guid account, Guid service, DateOnly lastDay, CancellationToken cancellation)
    {
        var teams = await data.Teams.Where(one => one.ServiceId == service).Select(one => one.Id).ToListAsync(cancellation);
        await MemberRows.End(data, teams, account, lastDay, cancellation);
        foreach (var other in others)
        {
            await other.End(account, service, lastDay, cancellation);
        }
    }
}
