using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Teams;

/// <summary>Memberships that end with something else: the team, the service, or the member's last role there.</summary>
static class MemberRows
{
    /// <param name="account">Hers only; null for everyone's.</param>
    public static async Task End(IOrganisationData data, IReadOnlyCollection<Guid> teams, Guid? account, DateOnly lastDay, CancellationToken cancellation)
    {
        var members = await data.TeamMembers.Where(one => teams.Contains(one.TeamId) && (account == null || one.AccountId == account)
            && (one.ValidTo == null || one.ValidTo > lastDay)).ToListAsync(cancellation);
        members.ForEach(one => End(data, one, lastDay));
    }

    /// <summary>Who had not come has never been there.</summary>
    public static void End(IOrganisationData data, TeamMember member, DateOnly lastDay)
    {
        if (member.ValidFrom > lastDay)
        {
            data.TeamMembers.Remove(member);
        }
        else
        {
            member.ValidTo = lastDay;
        }
    }
}
