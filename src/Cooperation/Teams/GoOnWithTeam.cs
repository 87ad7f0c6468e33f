using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>What happens to a team as a whole: a service leaves, it ends, it is opened again, its consent is renewed.</summary>
public sealed class GoOnWithTeam(ICooperationData data, TeamsInReach reach, ReadConsents consents, Disclose disclose, EndMeetings meetings) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else did something to it in the meantime.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>A service goes out. It keeps what it has; nothing new reaches it.</summary>
    public async Task<Result> Leave(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } team)
        {
            return new Result.NotFound();
        }

        if (team.HolderServiceId == actor.Acting!.ScopeId || team.ServiceId == actor.Acting.ScopeId)
        {
            return new Result.Refused(team.HolderServiceId == actor.Acting.ScopeId ? TeamProblems.HolderCannotLeave : TeamProblems.OpenerCannotLeave);
        }

        var part = await data.All<Participation>().SingleAsync(one => one.TeamId == id && one.ServiceId == actor.Acting.ScopeId && one.State == ParticipationState.Accepted, cancellation);
        (part.State, part.LeftOn, part.LeftByName) = (ParticipationState.Left, today, actor.Name);
        // Taken hold of: a colleague who takes the baton in the same moment is overtaken, or she is.
        data.All<TeamAroundChild>().Entry(team).Property(one => one.HolderName).IsModified = true;
        await meetings.WithService(id, actor.Acting.ScopeId, today, cancellation);
        return await Saved(cancellation);
    }

    public async Task<Result> Close(Actor actor, Guid id, int version, string evaluation, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (await Find(actor, id, today, cancellation) is not { } team || (team.HolderServiceId != actor.Acting!.ScopeId && team.ServiceId != actor.Acting.ScopeId))
        {
            return new Result.NotFound();
        }

        if (team.ClosedOn is not null || evaluation.Trim().Length is < 5 or > TeamAroundChild.MaxTextLength)
        {
            return new Result.Refused(team.ClosedOn is not null ? TeamProblems.NotOpen : TeamProblems.NoEvaluation);
        }

        if (PersonNumber.IsIn(evaluation))
        {
            return new Result.Refused(TeamProblems.NumberInText);
        }

        if (team.Version != version)
        {
            return new Result.Conflict();
        }

        team.ClosedOn = today;
        await meetings.WithTeam(id, today, cancellation);
        data.All<TeamClosing>().Add(new TeamClosing { Id = Guid.CreateVersion7(), TeamId = id, ServiceId = actor.Acting.ScopeId, ClosedOn = today, ClosedByName = actor.Name, Evaluation = evaluation.Trim() });
        return await Saved(cancellation);
    }

    /// <summary>Opened again on a consent that holds today: what was in it is there still.</summary>
    public async Task<Result> Reopen(Actor actor, Guid id, Guid consent, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        var closing = await data.All<TeamClosing>().OrderByDescending(one => one.ClosedOn).ThenByDescending(one => one.Id).FirstOrDefaultAsync(one => one.TeamId == id && one.ReopenedOn == null, cancellation);
        return await Rest(actor, id, consent, today, now, Opened, cancellation);

        void Opened(TeamAroundChild team)
        {
            team.ClosedOn = null;
            if (closing is not null)
            {
                (closing.ReopenedOn, closing.ReopenedByServiceId, closing.ReopenedByName) = (today, actor.Acting?.ScopeId, actor.Name);
            }
        }
    }

    /// <summary>It rests on another consent from now: renewed before the old one ends, or asked for anew after a withdrawal.</summary>
    public Task<Result> Renew(Actor actor, Guid id, Guid consent, DateOnly today, DateTime now, CancellationToken cancellation = default) => Rest(actor, id, consent, today, now, _ => { }, cancellation);

    async Task<Result> Rest(Actor actor, Guid id, Guid consent, DateOnly today, DateTime now, Action<TeamAroundChild> change, CancellationToken cancellation)
    {
        if (await Find(actor, id, today, cancellation) is not { } team || team.ServiceId != actor.Acting!.ScopeId)
        {
            return new Result.NotFound();
        }

        if ((await consents.Of(actor, team.ChildId, today, cancellation)).FirstOrDefault(one => one.Consent.Id == consent && one.IsOwn && one.State == ConsentState.InForce) is not { } row)
        {
            return new Result.Refused(TeamProblems.NoConsent);
        }

        if (!team.IsFor(row.Consent.PurposeText))
        {
            return new Result.Refused(TeamProblems.OtherPurpose);
        }

        team.ConsentId = consent;
        change(team);
        await TellOfConsent(actor, team, row, today, now, cancellation);
        return await Saved(cancellation, new Result.Conflict());
    }

    /// <summary>Those who take part and are named in it are told of it; who is not named is not, and is told nothing new from now.</summary>
    async Task TellOfConsent(Actor actor, TeamAroundChild team, ReadConsents.Row consent, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        var named = consent.Services.Select(one => one.Id).Where(one => one != team.ServiceId).ToList();
        var parts = await reach.Participants(actor).Where(one => one.TeamId == team.Id && named.Contains(one.ServiceId) && (one.State == ParticipationState.Accepted || one.State == ParticipationState.Invited))
            .Select(one => one.ServiceId).ToListAsync(cancellation);
        var tellings = parts.Select(one => new Disclose.Telling(SharingModule.ConsentResource, consent.Consent.Id, new(Receiver.Service(one), Judged.Nothing, ""))).ToList();
        var matter = team.Matter([team.ChildId], ConsentKinds.Always);
        if (await disclose.Add(actor, matter, tellings, true, today, now, cancellation) is Disclose.Result.Refused refused)
        {
            await disclose.Add(actor, matter, [.. tellings.Where(one => !refused.Faults.Any(fault => fault.Receiver == one.To.Receiver))], true, today, now, cancellation);
        }
    }

    Task<TeamAroundChild?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);
    }

    async Task<Result> Saved(CancellationToken cancellation, Result? overtaken = null)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
        catch (DbUpdateException) when (overtaken is not null)
        {
            data.Forget();
            return overtaken;
        }
    }
}
