using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Kernel;
using Langbenk.People.Bars;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>
/// Another of the same service confirms that all its words in a team on the wrong child go, or says that they stay; the one who asked takes it back.
/// Confirmed, all is gone at once. Where the right child's family has said yes to the same purpose, a new team is opened on that, and the service's
/// own notes that stand by themselves go there, told to nobody.
/// </summary>
public sealed class EndTeamErasure(
    ICooperationData data, WrongTeamsInReach reach, ErasuresInReach notes, OtherChildrensConsents consents, ReadCircle circles, OpenTeam open, MoveWords move, EraseFromTeam erase, OwnNumber humans) : IOperation
{
    public abstract record Result
    {
        Result() { }

        /// <param name="Moved">The right child's team.</param>
        public sealed record Done(Guid? Moved) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Confirm(Actor actor, Guid teamId, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Find(actor, teamId, id, today, cancellation) is not { } asked)
        {
            return await Before(actor, teamId, id, confirms: true, cancellation);
        }

        if (await humans.AreOne(asked.AskedById, actor.AccountId, cancellation))
        {
            return new Result.Refused(WrongChildProblems.SamePerson);
        }

        if (asked.InRecord.Length == 0 && await reach.IsInOwnRecord(actor, teamId, cancellation))
        {
            return new Result.Refused(WrongChildProblems.JournaledMeanwhile);
        }

        var team = await reach.Teams(actor, today).SingleAsync(one => one.Id == teamId, cancellation);
        var own = await reach.Own(actor).Where(one => one.TeamId == teamId).ToListAsync(cancellation);
        TeamAroundChild? target = null;
        if (asked.ToConsentId is { } consent && (target = await Moved(actor, team, own, consent, asked.Id, today, cancellation)) is null)
        {
            return new Result.Refused(WrongChildProblems.NoConsent);
        }

        await erase.WithTheNextSave(actor, team, own, today, cancellation);
        asked.End(ErasureState.Done, actor, today);
        return await Saved(actor, asked, true, target?.Id, cancellation);
    }

    /// <summary>All stays. The one who asked takes it back; another says no.</summary>
    public async Task<Result> Drop(Actor actor, Guid teamId, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Find(actor, teamId, id, today, cancellation) is not { } asked)
        {
            return await Before(actor, teamId, id, confirms: false, cancellation);
        }

        asked.End(asked.AskedById == actor.AccountId ? ErasureState.Withdrawn : ErasureState.Declined, actor, today);
        return await Saved(actor, asked, false, null, cancellation);
    }

    Task<TeamErasure?> Find(Actor actor, Guid team, Guid id, DateOnly today, CancellationToken cancellation) =>
        reach.Asked(actor, today).SingleOrDefaultAsync(one => one.Id == id && one.TeamId == team, cancellation);

    /// <summary>The right child's team, by the rules that any team is opened by; null when the consent does not hold, or she may not see that child.</summary>
    async Task<TeamAroundChild?> Moved(Actor actor, TeamAroundChild team, List<TeamEntry> own, Guid consent, Guid mark, DateOnly today, CancellationToken cancellation)
    {
        if ((await consents.To(team.IsFor, actor, team.ChildId, today, cancellation)).FirstOrDefault(one => one.Consent.Id == consent) is not { } right
            || await circles.Handle(actor, right.Consent.PersonId, today, cancellation) is not { } circle)
        {
            return null;
        }

        var (target, _) = await open.Add(actor, new(circle.Child.Id, consent, team.Way, team.WayName, mark), today, cancellation);
        if (target is not null)
        {
            (target.OwnWayId, target.HolderWord) = (team.OwnWayId, team.HolderWord);
            var bound = await notes.Bound(own, cancellation);
            await move.WithTheNextSave([.. own.Where(one => !bound.Contains(one.Id))], team.Id, target, circle, _ => Guid.NewGuid(), cancellation);
        }

        return target;
    }

    /// <summary>The same button, pressed twice, leads to the same place; what somebody else answered first is said.</summary>
    async Task<Result> Before(Actor actor, Guid team, Guid id, bool confirms, CancellationToken cancellation)
    {
        var service = WrongTeamsInReach.Service(actor);
        var ended = await data.All<TeamErasure>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.TeamId == team && one.ServiceId == service && one.State != ErasureState.Asked, cancellation);
        return ended is null ? new Result.NotFound()
            : (ended.State == ErasureState.Done) == confirms && ended.EndedById == actor.AccountId ? new Result.Done(null)
            : ended.State == ErasureState.Done ? new Result.NotFound() : new Result.Refused(WrongChildProblems.NoLongerAsked);
    }

    async Task<Result> Saved(Actor actor, TeamErasure asked, bool confirms, Guid? moved, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(moved);
        }
        catch (DbUpdateException)
        {
            // Somebody answered it, or wrote something in the team, in the same moment.
            data.Forget();
            return await Before(actor, asked.TeamId, asked.Id, confirms, cancellation) is var before and not Result.NotFound ? before : new Result.Refused(WrongChildProblems.Overtaken);
        }
    }
}
