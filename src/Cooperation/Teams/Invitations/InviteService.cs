using Langbenk.Kernel;
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
/// The service that opened the team, and has the consent, asks another to take part. To be asked is to be told: who the child is, why, and
/// of those who take part already the ones that are chosen. Only the opener sees everybody who was asked, so that nobody learns by trying.
/// </summary>
public sealed class InviteService(
    ICooperationData data, IOrganisationData organisation, TeamsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
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
        if (team is null || team.ServiceId != actor.Acting!.ScopeId || await circles.Handle(actor, team.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        if (await Fault(input, team, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault.Field, fault.Problem);
        }

        var part = Asked(actor, input, team, today);
        var told = await disclose.Add(actor, Matter(team, circle), await Tellings(actor, input, team, part.Id, today, cancellation), true, today, now, cancellation);
        if (told is not Disclose.Result.Added)
        {
            return new Result.Refused(nameof(input.Service), circle.Whereabouts.Count > 0 ? TeamProblems.WouldReveal : TeamProblems.InvitationNotAllowed);
        }

        data.All<Participation>().Add(part);
        return await Saved(part, cancellation);
    }

    async Task<(string Field, Problem Problem)?> Fault(Input input, TeamAroundChild team, DateOnly today, CancellationToken cancellation)
    {
        if (team.ClosedOn is not null)
        {
            return ("", TeamProblems.NotOpen);
        }

        if (await organisation.Services.AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Service, cancellation) is not { } service || service.HasEnded(today))
        {
            return (nameof(input.Service), TeamProblems.NoService);
        }

        if (await data.All<Participation>().AnyAsync(one => one.TeamId == team.Id && one.ServiceId == service.Id && (one.State == ParticipationState.Invited || one.State == ParticipationState.Accepted), cancellation))
        {
            return (nameof(input.Service), TeamProblems.AlreadyIn);
        }

        var isTheirs = input.Account is null || await organisation.RoleHoldings.AnyAsync(one => one.AccountId == input.Account && one.ServiceId == service.Id
            && (one.Role == Role.Caseworker || one.Role == Role.ServiceLeader) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today), cancellation);
        return !isTheirs ? (nameof(input.Account), TeamProblems.NotTheirStaff)
            : PersonNumber.IsIn(input.Message) ? (nameof(input.Message), TeamProblems.NumberInText)
            : input.Message.Length > Participation.MaxTextLength ? (nameof(input.Message), TeamProblems.TextTooLong) : null;
    }

    static Participation Asked(Actor actor, Input input, TeamAroundChild team, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        TeamId = team.Id,
        ServiceId = input.Service!.Value,
        InvitedByServiceId = actor.Acting!.ScopeId,
        InvitedById = actor.AccountId,
        InvitedByName = actor.Name,
        InvitedOn = today,
        AccountId = input.Account,
        Message = input.Message.Trim(),
    };

    /// <summary>Everything that the invited, and those who are already there, are told by it: on consent, never on a reason of one's own.</summary>
    async Task<IReadOnlyList<Disclose.Telling>> Tellings(Actor actor, Input input, TeamAroundChild team, Guid part, DateOnly today, CancellationToken cancellation)
    {
        var known = await reach.Participants(actor).Where(one => one.TeamId == team.Id && one.ServiceId != input.Service && (one.State == ParticipationState.Invited || one.State == ParticipationState.Accepted)).ToListAsync(cancellation);
        // The family has said that they may know of each other, or nobody does.
        var named = (await consents.One(actor, team.ConsentId, today, cancellation))?.Row is { Consent.BothWays: true } row ? row.Services.Select(one => one.Id).ToList() : [];
        var outside = named.Count == 0 ? [] : await reach.Outsiders(actor).Where(one => one.TeamId == team.Id && one.EndedOn == null).Select(one => one.Id).ToListAsync(cancellation);
        var own = known.Single(one => one.ServiceId == actor.Acting!.ScopeId);
        var invited = To(input.Service!.Value);
        return
        [
            new(TeamActions.Resource, team.Id, invited), new(SharingModule.ConsentResource, team.ConsentId, invited), new(TeamsInReach.ParticipationResource, own.Id, invited),
            .. known.Where(one => input.Shown.Contains(one.Id) && one.Id != own.Id && named.Contains(one.ServiceId)).Select(one => new Disclose.Telling(TeamsInReach.ParticipationResource, one.Id, invited)),
            .. outside.Where(input.Shown.Contains).Select(one => new Disclose.Telling(TeamsInReach.OutsiderResource, one, invited)),
            .. known.Where(one => input.ShownTo.Contains(one.ServiceId) && one.Id != own.Id && named.Contains(one.ServiceId)).Select(one => new Disclose.Telling(TeamsInReach.ParticipationResource, part, To(one.ServiceId))),
        ];

        static Disclose.To To(Guid service) => new(Receiver.Service(service), Judged.Nothing, "");
    }

    /// <summary>A school or a kindergarten that invites tells where the child is.</summary>
    internal static Matter Matter(TeamAroundChild team, Circle circle) =>
        team.Matter([team.ChildId], [.. ConsentKinds.Always, .. circle.Whereabouts]);

    async Task<Result> Saved(Participation part, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Invited(part.Id);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return new Result.Refused(nameof(Input.Service), SharingProblems.AnswerChanged);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            return new Result.Refused(nameof(Input.Service), TeamProblems.AlreadyIn);
        }
    }
}
