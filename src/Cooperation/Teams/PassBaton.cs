using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>The service that holds the thread asks another to take it, and that one answers. The outcomes are those of a team that goes on.</summary>
public sealed class PassBaton(ICooperationData data, TeamsInReach reach, ReadDisclosures told) : IOperation
{
    /// <summary>
    /// Of those that the holder sees taking part, the services that it can ask: who asks stands in the question, and the question is no way to be told of a service that one was not
    /// told of.
    /// </summary>
    public async Task<IReadOnlySet<Guid>> CanBeAsked(Actor actor, TeamAroundChild team, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(team);
        var seen = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == team.Id && one.State == ParticipationState.Accepted).ToListAsync(cancellation);
        if (seen.Find(one => one.ServiceId == team.HolderServiceId) is not { } holder || holder.ServiceId != actor.Acting?.ScopeId)
        {
            return new HashSet<Guid>();
        }

        var knowing = (await told.ServicesTold([holder.Id], cancellation))[holder.Id].Append(holder.InvitedByServiceId).ToHashSet();
        return seen.Where(one => one.Id != holder.Id && knowing.Contains(one.ServiceId)).Select(one => one.ServiceId).ToHashSet();
    }

    /// <summary>It stays with the holder until the one who is asked accepts.</summary>
    public async Task<GoOnWithTeam.Result> Offer(Actor actor, Guid id, Guid toService, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } team || team.HolderServiceId != actor.Acting!.ScopeId || !await reach.Participants(actor).AnyAsync(one => one.TeamId == id && one.ServiceId == toService && one.State == ParticipationState.Accepted && toService != team.HolderServiceId, cancellation))
        {
            return new GoOnWithTeam.Result.NotFound();
        }

        if (!(await CanBeAsked(actor, team, cancellation)).Contains(toService))
        {
            return new GoOnWithTeam.Result.Refused(TeamProblems.HolderNotKnown);
        }

        var pending = new GoOnWithTeam.Result.Refused(TeamProblems.OfferPending);
        if (await data.All<HolderOffer>().AnyAsync(one => one.TeamId == id && one.Accepted == null, cancellation))
        {
            return pending;
        }

        data.All<HolderOffer>().Add(new HolderOffer { Id = Guid.CreateVersion7(), TeamId = id, ToServiceId = toService, FromServiceId = team.HolderServiceId, OfferedByName = actor.Name, OfferedOn = today });
        // Two asked in the same moment: the second is told that one is asked already.
        return await Saved(cancellation, pending);
    }

    /// <summary>In how many of her teams her service is asked to take over.</summary>
    public Task<int> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, teams) = (actor.Acting?.ScopeId, reach.Teams(actor, today, toWrite: true).Where(one => one.ClosedOn == null).Select(one => one.Id));
        return data.All<HolderOffer>().CountAsync(one => one.ToServiceId == service && one.Accepted == null && teams.Contains(one.TeamId), cancellation);
    }

    /// <summary>The receiver says yes or no; or the one who asked takes the question back, which is a no.</summary>
    public async Task<GoOnWithTeam.Result> Answer(Actor actor, Guid id, bool accepts, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } team)
        {
            return new GoOnWithTeam.Result.NotFound();
        }

        var service = actor.Acting!.ScopeId;
        if (await data.All<HolderOffer>().SingleOrDefaultAsync(one => one.TeamId == id && one.Accepted == null && (one.ToServiceId == service || (one.FromServiceId == service && !accepts)), cancellation) is not { } offer)
        {
            return await Before(service, id, accepts, cancellation);
        }

        (offer.Accepted, offer.AnsweredOn, offer.AnsweredByName) = (accepts, today, actor.Name);
        if (accepts)
        {
            (team.HolderServiceId, team.HolderName) = (offer.ToServiceId, actor.Name);
        }

        return await Saved(cancellation);
    }

    /// <summary>What she answers stands already, also by a colleague: as she wanted. Otherwise somebody was first, and she is told so.</summary>
    async Task<GoOnWithTeam.Result> Before(Guid service, Guid id, bool accepts, CancellationToken cancellation)
    {
        var latest = await data.All<HolderOffer>().AsNoTracking().Where(one => one.TeamId == id && one.Accepted != null && (one.ToServiceId == service || one.FromServiceId == service))
            .OrderByDescending(one => one.Id).FirstOrDefaultAsync(cancellation);
        return latest is null || (accepts && latest.ToServiceId != service) ? new GoOnWithTeam.Result.NotFound()
            : latest.Accepted == accepts ? new GoOnWithTeam.Result.Done() : new GoOnWithTeam.Result.Refused(TeamProblems.OfferAnswered);
    }

    Task<TeamAroundChild?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);
    }

    async Task<GoOnWithTeam.Result> Saved(CancellationToken cancellation, GoOnWithTeam.Result? overtaken = null)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new GoOnWithTeam.Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new GoOnWithTeam.Result.Conflict();
        }
        catch (DbUpdateException) when (overtaken is not null)
        {
            data.Forget();
            return overtaken;
        }
    }
}
