using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Outsiders;

/// <summary>
/// The service that opened the team takes in somebody without an account whom the consent names. That she is asked waits to be handed over to her;
/// of the services in the team only those that are chosen are told that she takes part.
/// </summary>
public sealed class TakeInOutsider(ICooperationData data, TeamsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose, ReadHandovers handovers, ReadDisclosures disclosures) : IOperation
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

        if (await Before(actor, id, named.Id, shownTo, today, cancellation) is { } before)
        {
            return before;
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
        // The team is changed by it: who ends the team in the same moment has not seen her, and is overtaken, or overtakes.
        data.All<TeamAroundChild>().Entry(found.Team).Property(one => one.HolderName).IsModified = true;
        return await Saved(() => Overtaken(actor, id, named.Id, shownTo, today, now, cancellation), cancellation);
    }

    /// <summary>Taken in already; or the team has ended, or somebody else was taken in, and it is asked as the team is now.</summary>
    async Task<Result> Overtaken(Actor actor, Guid id, Guid outsider, IReadOnlyList<Guid> shownTo, DateOnly today, DateTime now, CancellationToken cancellation) =>
        await Before(actor, id, outsider, shownTo, today, cancellation) ?? await Handle(actor, id, outsider, shownTo, today, now, cancellation);

    /// <summary>The same button, pressed twice, leads to the same place; what a colleague did, or another choice, is said.</summary>
    async Task<Result?> Before(Actor actor, Guid team, Guid outsider, IReadOnlyList<Guid> shownTo, DateOnly today, CancellationToken cancellation)
    {
        if (await data.All<OutsiderPart>().AsNoTracking().SingleOrDefaultAsync(one => one.TeamId == team && one.OutsiderId == outsider && one.EndedOn == null, cancellation) is not { } part)
        {
            return null;
        }

        var told = (await disclosures.ServicesTold([part.Id], cancellation))[part.Id].ToHashSet();
        return part.ById == actor.AccountId && part.Since == today && shownTo.All(told.Contains) ? new Result.Done() : new Result.Refused(OutsiderProblems.AlreadyIn);
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

        return await Tell(actor, found, tellings, today, now, cancellation) is { } fault ? new Result.Refused(fault) : await Saved(Told, cancellation);

        static Task<Result> Told() => Task.FromResult<Result>(new Result.Done());
    }

    /// <summary>She is no longer with them. Nothing that waits for her from here is handed over; what another service has that waits is stopped where it is.</summary>
    public async Task<Result> End(Actor actor, Guid id, Guid partId, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is null || await Own(id, partId, cancellation) is not { } part)
        {
            return new Result.NotFound();
        }

        if (part.EndedOn is not null)
        {
            return new Result.Done();
        }

        (part.EndedOn, part.EndedByName) = (today, actor.Name);
        foreach (var one in await handovers.In(actor, [id]).Where(one => one.OutsiderId == part.OutsiderId && one.State == HandoverState.Waiting).ToListAsync(cancellation))
        {
            (one.State, one.EndedOn, one.EndedById, one.EndedByName) = (HandoverState.Dropped, today, actor.AccountId, actor.Name);
        }

        // Something of it was handed over, or she was ended, in the same moment: as it is now.
        return await Saved(() => End(actor, id, partId, today, cancellation), cancellation);
    }

    Task<OutsiderPart?> Own(Guid team, Guid part, CancellationToken cancellation) => data.All<OutsiderPart>().SingleOrDefaultAsync(one => one.Id == part && one.TeamId == team, cancellation);

    async Task<Found?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var team = await reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);
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

    async Task<Result> Saved(Func<Task<Result>> overtaken, CancellationToken cancellation)
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
            return await overtaken();
        }
    }
}
