using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Invitations;

/// <summary>
/// The service that opened the team, or holds its thread, asks another to take part. To be asked is to be told: who the child is, why, and
/// of those who take part already the ones that are chosen.
/// </summary>
public sealed class InviteService(
    ICooperationData data, ISharingData sharing, IOrganisationData organisation, TeamsInReach reach, ReadCircle circles, WeighDisclosure weigh, Disclose disclose) : IOperation
{
    /// <param name="Shown">Participations that the invited is told of.</param>
    /// <param name="ShownTo">Services in the team that are told that this one is asked.</param>
    public sealed record Input(Guid Team, Guid? Service, Guid? Account, string Message, IReadOnlyList<Guid> Shown, IReadOnlyList<Guid> ShownTo);

    public abstract record Result
    {
        Result() { }

        public sealed record Invited(Guid Id) : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var team = await reach.Teams(actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == input.Team, cancellation);
        if (team is null || (team.ServiceId != actor.Acting!.ScopeId && team.HolderServiceId != actor.Acting.ScopeId)
            || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        var part = await data.All<Participation>().SingleOrDefaultAsync(one => one.TeamId == team.Id && one.ServiceId == input.Service, cancellation);
        if (await Fault(input, team, part, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault.Field, fault.Problem);
        }

        var consent = await sharing.All<Consent>().AsNoTracking().SingleAsync(one => one.Id == team.ConsentId, cancellation);
        var id = part?.Id ?? Guid.CreateVersion7();
        var rows = await Rows(actor, input, team, id, consent, cancellation);
        var matter = Matter(team, circle, consent);
        var weighed = await weigh.Handle(actor, matter, [.. rows.Select(one => one.To).Distinct()], new Dictionary<Receiver, Judged>(), today, cancellation);
        if (weighed is null || weighed.Any(one => one.ConsentId is null))
        {
            return new Result.Refused(nameof(input.Service), IsProtected(circle) ? TeamProblems.WouldReveal : TeamProblems.InvitationNotAllowed);
        }

        foreach (var (resource, thing, to) in rows)
        {
            _ = (Disclose.Result.Added)await disclose.Add(actor, matter, resource, thing, [new(to, Judged.Nothing, "")], today, now, cancellation);
        }

        return await Saved(Asked(actor, input, team, part, id, today), cancellation);
    }

    async Task<(string Field, Problem Problem)?> Fault(Input input, TeamAroundChild team, Participation? part, DateOnly today, CancellationToken cancellation)
    {
        if (team.ClosedOn is not null)
        {
            return ("", TeamProblems.NotOpen);
        }

        if (await organisation.Services.AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Service, cancellation) is not { } service || service.HasEnded(today))
        {
            return (nameof(input.Service), TeamProblems.NoService);
        }

        if (part is { State: ParticipationState.Invited or ParticipationState.Accepted })
        {
            return (nameof(input.Service), TeamProblems.AlreadyIn);
        }

        var isTheirs = input.Account is null || await organisation.RoleHoldings.AnyAsync(one => one.AccountId == input.Account && one.ServiceId == service.Id
            && (one.Role == Role.Caseworker || one.Role == Role.ServiceLeader) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today), cancellation);
        return !isTheirs ? (nameof(input.Account), TeamProblems.NotTheirStaff)
            : input.Message.Length > Participation.MaxTextLength ? (nameof(input.Message), TeamProblems.TextTooLong) : null;
    }

    Participation Asked(Actor actor, Input input, TeamAroundChild team, Participation? before, Guid id, DateOnly today)
    {
        var part = before ?? new Participation
        {
            Id = id,
            TeamId = team.Id,
            ServiceId = input.Service!.Value,
            InvitedByServiceId = actor.Acting!.ScopeId,
            InvitedById = actor.AccountId,
            InvitedByName = actor.Name,
            InvitedOn = today,
        };
        (part.InvitedByServiceId, part.InvitedById, part.InvitedByName, part.InvitedOn) = (actor.Acting!.ScopeId, actor.AccountId, actor.Name, today);
        (part.AccountId, part.Message, part.State, part.AnsweredOn, part.AnsweredByName, part.DeclinedWhy, part.LeftOn) = (input.Account, input.Message.Trim(), ParticipationState.Invited, null, "", "", null);
        if (before is null)
        {
            data.All<Participation>().Add(part);
        }

        return part;
    }

    /// <summary>Every row of what the invited, and those who are already there, are told by it: on consent, never on a reason of one's own.</summary>
    async Task<List<(string Resource, Guid Id, Receiver To)>> Rows(Actor actor, Input input, TeamAroundChild team, Guid part, Consent consent, CancellationToken cancellation)
    {
        var known = await reach.Participants(actor).Where(one => one.TeamId == team.Id && one.ServiceId != input.Service).ToListAsync(cancellation);
        var own = known.Single(one => one.ServiceId == actor.Acting!.ScopeId);
        var invited = Receiver.Service(input.Service!.Value);
        List<(string Resource, Guid Id, Receiver To)> rows = [(TeamActions.Resource, team.Id, invited), (SharingModule.ConsentResource, consent.Id, invited), (TeamsInReach.ParticipationResource, own.Id, invited)];
        rows.AddRange(known.Where(one => input.Shown.Contains(one.Id) && one.Id != own.Id).Select(one => (TeamsInReach.ParticipationResource, one.Id, invited)));
        rows.AddRange(known.Where(one => input.ShownTo.Contains(one.ServiceId) && one.Id != own.Id).Select(one => (TeamsInReach.ParticipationResource, part, Receiver.Service(one.ServiceId))));
        return rows;
    }

    /// <summary>A school or a kindergarten that invites tells where the child is.</summary>
    static Matter Matter(TeamAroundChild team, Circle circle, Consent consent) =>
        new(team.ChildId, [team.ChildId], [.. ConsentKinds.Always, .. IsProtected(circle) ? [InformationKind.Location] : Array.Empty<InformationKind>()], consent.Purpose);

    static bool IsProtected(Circle circle) => circle.Child.Address is not (AddressProtection.None or AddressProtection.Unknown);

    async Task<Result> Saved(Participation part, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Invited(part.Id);
        }
        catch (DbUpdateException)
        {
            return new Result.Refused(nameof(Input.Service), TeamProblems.AlreadyIn);
        }
    }
}
