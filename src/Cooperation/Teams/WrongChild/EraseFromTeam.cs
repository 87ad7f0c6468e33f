using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Cooperation.Teams.Tasks;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// What goes when a team stands on the wrong child: all words of one service, and with those of the service that opened it the team itself. The words
/// of the others are theirs: they are asked to take them away. As many questions for much as for little. Saved by the caller, all or nothing.
/// </summary>
public sealed class EraseFromTeam(ICooperationData data, EraseWords erase, EndMeetings meetings, StrikeConsent strike, HandoversInReach handovers, ReadDisclosures disclosures) : IOperation
{
    public async Task WithTheNextSave(Actor by, TeamAroundChild team, IReadOnlyCollection<TeamEntry> own, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(team);
        var service = WrongTeamsInReach.Service(by);
        // What waits may have been handed over already, and not been written down.
        var waits = (await handovers.Waiting([team.Id, .. own.Select(one => one.Id)], cancellation)).Count > 0;
        await erase.WithTheNextSave(own, today, cancellation);
        var (ids, closings) = (own.Select(one => one.Id).ToList(), await data.All<TeamClosing>().Where(one => one.TeamId == team.Id && one.ServiceId == service).ToListAsync(cancellation));
        closings.ForEach(one => one.Evaluation = "");
        var single = await data.All<EntryErasure>().Where(one => ids.Contains(one.EntryId) && one.State == ErasureState.Asked).ToListAsync(cancellation);
        single.ForEach(one => one.End(ErasureState.Overtaken, by, today));
        if (team.ServiceId == service && team.WrongChildOn is null)
        {
            await End(team, waits, today, cancellation);
        }
    }

    async Task End(TeamAroundChild team, bool waits, DateOnly today, CancellationToken cancellation)
    {
        team.EndOnWrongChild(today);
        await strike.WithTheNextSave(team.ConsentId, today, cancellation);
        await meetings.WithTeam(team.Id, today, cancellation);
        var tasks = await data.All<TeamTask>().Where(one => one.TeamId == team.Id && (one.State == TeamTaskState.Proposed || one.State == TeamTaskState.Accepted)).ToListAsync(cancellation);
        tasks.ForEach(one => one.Drop());
        var offers = await data.All<HolderOffer>().Where(one => one.TeamId == team.Id && one.Accepted == null).ToListAsync(cancellation);
        offers.ForEach(one => (one.Accepted, one.AnsweredOn) = (false, today));
        var outside = await data.All<OutsiderPart>().Where(one => one.TeamId == team.Id && one.EndedOn == null).ToListAsync(cancellation);
        outside.ForEach(one => one.EndedOn = today);
        var openerHas = waits | (await handovers.EraseWithTheNextSave([team.Id], today, cancellation)).Count > 0 || await WasTold(team, cancellation);
        foreach (var part in await data.All<Participation>().Where(one => one.TeamId == team.Id).ToListAsync(cancellation))
        {
            (part.Message, part.DeclinedWhy) = ("", "");
            if (part.ServiceId != team.ServiceId || (openerHas && part.TakesPart))
            {
                (part.OutAskedOn, part.State) = (today, part.State == ParticipationState.Invited ? ParticipationState.TakenBack : part.State);
            }
        }
    }

    /// <summary>The words of others that the service which opened it was told may be in its record as well.</summary>
    Task<bool> WasTold(TeamAroundChild team, CancellationToken cancellation)
    {
        var told = disclosures.ToldTo(team.ServiceId, TeamsInReach.EntryResource);
        return data.All<TeamEntry>().AnyAsync(one => one.TeamId == team.Id && one.ServiceId != team.ServiceId && told.Contains(one.Id), cancellation);
    }
}
