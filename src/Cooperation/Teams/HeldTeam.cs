using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// With the next save, the team and those in it who are told must still be as they were read: nothing reaches a service that goes out in the
/// same moment, or a team that is ended then. Two who write in one team do not stand in each other's way.
/// </summary>
sealed class HeldTeam(ICooperationData data, TeamAroundChild team, IReadOnlyList<Participation> parts)
{
    /// <summary>Read before anything is asked of them.</summary>
    /// <param name="team">Tracked.</param>
    public static async Task<HeldTeam> Read(ICooperationData data, TeamAroundChild team, CancellationToken cancellation) =>
        new(data, team, await data.All<Participation>().Where(one => one.TeamId == team.Id && one.State == ParticipationState.Accepted).ToListAsync(cancellation));

    public void Hold(IReadOnlyCollection<Receiver> receivers)
    {
        data.All<TeamAroundChild>().Entry(team).Property(one => one.Version).IsModified = true;
        foreach (var part in parts.Where(one => receivers.Contains(Receiver.Service(one.ServiceId))))
        {
            data.All<Participation>().Entry(part).Property(one => one.Version).IsModified = true;
        }
    }
}
