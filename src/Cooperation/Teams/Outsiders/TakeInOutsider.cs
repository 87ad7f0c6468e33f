using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Outsiders;

/// <summary>
/// The service that opened the team takes in somebody without an account whom the consent names. That she is asked waits to be handed over to her;
/// of the services in the team only those that are chosen are told that she takes part.
/// </summary>
public sealed class TakeInOutsider(ICooperationData data, TeamsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    sealed record Found(TeamAroundChild Team, Circle Circle, ReadConsents.Row? Consent);

    public async Task<Result> Handle(Actor actor, Guid id, Guid? outsider, IReadOnlyList<Guid> shownTo, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var named = found.Consent?.Outsiders.FirstOrDefault(one => one.Id == outsider);
        if (found.Team.ClosedOn is not null || named is null)
        {
            return new Result.Refused(found.Team.ClosedOn is not null ? TeamProblems.NotOpen : outsider is null ? OutsiderProblems.NotChosen : OutsiderProblems.NotNamed);
        }

        if (await data.All<OutsiderPart>().AnyAsync(one => one.TeamId == id && one.OutsiderId == named.Id && one.EndedOn == null, cancellation))
        {
            return new Result.Refused(OutsiderProblems.AlreadyIn);
        }

        var part = new OutsiderPart
        {
            Id = Guid.CreateVersion7(),
            TeamId = id,
            OutsiderId = named.Id,
            ByServiceId = found.Team.ServiceId,
            ById = actor.AccountId,
            ByName = actor.Name,
            Since = today,
        };
        var asked = new Disclose.Telling(TeamActions.Resource, id, new(Receiver.Outsider(named.Id), Judged.Nothing, ""));
        if (await Tell(actor, found, [asked, .. await Shown(actor, found, part.Id, shownTo, cancellation)], today, now, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        data.All<OutsiderPart>().Add(part);
        return await Saved(new Result.Refused(OutsiderProblems.AlreadyIn), cancellation);
    }

    /// <summary>More services of the team are told that she takes part.</summary>
    public async Task<Result> Show(Actor actor, Guid id, Guid partId, IReadOnlyList<Guid> shownTo, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(shownTo);
        if (await Find(actor, id, today, cancellation) is not { } found || await Own(id, partId, cancellation) is not { EndedOn: null } part)
        {
            return new Result.NotFound();
        }

        var tellings = found.Team.ClosedOn is null && found.Consent?.Outsiders.Any(one => one.Id == part.OutsiderId) == true ? await Shown(actor, found, partId, shownTo, cancellation) : [];
        if (tellings.Count == 0)
        {
            return new Result.Refused(shownTo.Count == 0 ? OutsiderProblems.NobodyChosen : OutsiderProblems.NotNamed);
        }

        return await Tell(actor, found, tellings, today, now, cancellation) is { } fault ? new Result.Refused(fault) : await Saved(new Result.Done(), cancellation);
    }

    /// <summary>She is no longer with them. Nothing that waits for her is handed over.</summary>
    public async Task<Result> End(Actor actor, Guid id, Guid partId, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is null || await Own(id, partId, cancellation) is not { } part)
        {
            return new Result.NotFound();
        }

        part.EndedOn ??= today;
        return await Saved(new Result.Done(), cancellation);
    }

    Task<OutsiderPart?> Own(Guid team, Guid part, CancellationToken cancellation) => data.All<OutsiderPart>().SingleOrDefaultAsync(one => one.Id == part && one.TeamId == team, cancellation);

    async Task<Found?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var team = await reach.Teams(actor, today, toWrite: true).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return team is null || team.ServiceId != actor.Acting!.ScopeId || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle ? null
            : new Found(team, circle, (await consents.One(actor, team.ConsentId, today, cancellation))?.Row is { State: ConsentState.InForce } row ? row : null);
    }

    /// <summary>The family has said that they may know of each other, or nobody does.</summary>
    async Task<IReadOnlyList<Disclose.Telling>> Shown(Actor actor, Found found, Guid part, IReadOnlyList<Guid> shownTo, CancellationToken cancellation)
    {
        var named = found.Consent is { Consent.BothWays: true } row ? row.Services.Select(one => one.Id).ToList() : [];
        var inTeam = await reach.Receivers(actor, found.Team.Id, cancellation);
        return [.. shownTo.Distinct().Where(one => named.Contains(one) && inTeam.Contains(Receiver.Service(one)))
            .Select(one => new Disclose.Telling(TeamsInReach.OutsiderResource, part, new(Receiver.Service(one), Judged.Nothing, "")))];
    }

    async Task<Problem?> Tell(Actor actor, Found found, IReadOnlyList<Disclose.Telling> tellings, DateOnly today, DateTime now, CancellationToken cancellation) =>
        await disclose.Add(actor, InviteService.Matter(found.Team, found.Circle), tellings, true, today, now, cancellation) is Disclose.Result.Added ? null
        : found.Circle.Whereabouts.Count > 0 ? OutsiderProblems.WouldReveal : OutsiderProblems.NotNamed;

    async Task<Result> Saved(Result overtaken, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException)
        {
            // The same button, pressed twice in one moment.
            data.Forget();
            return overtaken;
        }
    }
}
