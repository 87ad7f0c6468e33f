using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Cards;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Invitations;

/// <summary>The invited answers. Her yes makes the child known to her service; her no, and why, is for the service that asked.</summary>
public sealed class AnswerInvitation(ICooperationData data, IPeopleData people, IOrganisationData organisation, OpenPersons persons, OpenCard card, ConsentHolds consents) : IOperation
{
    /// <param name="Asking">The service that invites.</param>
    public sealed record Row(Participation Invitation, TeamAroundChild Team, Person Child, string Asking);

    public abstract record Result
    {
        Result() { }

        /// <param name="Team">The team, when she said yes.</param>
        public sealed record Done(Guid? Team) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>The invitations that wait for her: those to herself, and as leader those to her service.</summary>
    public Task<IReadOnlyList<Row>> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default) => Rows(Open(actor, today), cancellation);

    /// <summary>One that she could have answered while it waited, and somebody of her service has: of it she learns that, and nothing else.</summary>
    public async Task<Row?> Closed(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await Rows(ByService(actor, today).Where(one => one.Id == id), cancellation)).SingleOrDefault();

    async Task<IReadOnlyList<Row>> Rows(IQueryable<Participation> which, CancellationToken cancellation)
    {
        var invitations = await which.AsNoTracking().OrderBy(one => one.InvitedOn).ThenBy(one => one.Id).Take(100).ToListAsync(cancellation);
        var (teamIds, serviceIds) = (invitations.Select(one => one.TeamId).ToList(), invitations.Select(one => one.InvitedByServiceId).ToList());
        var teams = await data.All<TeamAroundChild>().AsNoTracking().Where(one => teamIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var childIds = teams.Values.Select(one => one.ChildId).ToList();
        var children = await new SamePersons(people).Used(childIds, cancellation);
        var services = await organisation.Services.AsNoTracking().Where(one => serviceIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. invitations.Select(one => new Row(one, teams[one.TeamId], children[teams[one.TeamId].ChildId], services[one.InvitedByServiceId]))];
    }

    public Task<int> Count(Actor actor, DateOnly today, CancellationToken cancellation = default) => Open(actor, today).CountAsync(cancellation);

    public async Task<Result> Accept(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } invitation)
        {
            return await AcceptedBefore(actor, id, today, cancellation);
        }

        var team = await data.All<TeamAroundChild>().AsNoTracking().SingleAsync(one => one.Id == invitation.TeamId, cancellation);
        if (team.ClosedOn is not null || !await consents.Handle(team.ConsentId, invitation.ServiceId, today, cancellation))
        {
            return new Result.Refused(team.ClosedOn is not null ? TeamProblems.NotOpen : TeamProblems.ConsentEnded);
        }

        Answered(actor, invitation, ParticipationState.Accepted, today);
        // One transaction: the card is saved with the answer.
        var opened = await card.Handle(actor, team.ChildId, Purpose.FollowedUp, today, cancellation);
        switch (opened)
        {
            case OpenCard.Result.Opened when data.All<Participation>().Entry(invitation).State == EntityState.Detached:
                // A colleague opened the card in the same moment, and this answer was not saved with hers.
                return await Accept(actor, id, today, cancellation);
            case OpenCard.Result.Opened:
                // Somebody of the service answered in the same moment, or somebody answered the consent: as it stands now.
                return await Saved(team.Id, () => Accept(actor, id, today, cancellation), cancellation);
            case OpenCard.Result.Overtaken:
                return await Accept(actor, id, today, cancellation);
            default:
                data.All<Participation>().Entry(invitation).State = EntityState.Unchanged;
                return opened is OpenCard.Result.AskLeader ? new Result.Refused(TeamProblems.AskLeader) : new Result.NotFound();
        }
    }

    public async Task<Result> Decline(Actor actor, Guid id, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        if (await Find(actor, id, today, cancellation) is not { } invitation)
        {
            return await DeclinedBefore(actor, id, why, today, cancellation);
        }

        if (why.Trim().Length is 0 or > Participation.MaxTextLength)
        {
            return new Result.Refused(TeamProblems.NoReason);
        }

        if (PersonNumber.IsIn(why))
        {
            return new Result.Refused(TeamProblems.NumberInText);
        }

        Answered(actor, invitation, ParticipationState.Declined, today);
        invitation.DeclinedWhy = why.Trim();
        return await Saved(null, () => DeclinedBefore(actor, id, why, today, cancellation), cancellation);
    }

    /// <summary>Her own yes is the same button pressed twice; otherwise somebody was first, who may have said no.</summary>
    Task<Result> AcceptedBefore(Actor actor, Guid id, DateOnly today, CancellationToken cancellation) =>
        Before(actor, id, today, part => part.State != ParticipationState.Declined ? new Result.Done(part.TeamId) : null, cancellation);

    /// <summary>Her own no in the same words is the same button pressed twice; otherwise her words have reached nobody.</summary>
    Task<Result> DeclinedBefore(Actor actor, Guid id, string why, DateOnly today, CancellationToken cancellation) =>
        Before(actor, id, today, part => part.State == ParticipationState.Declined && part.DeclinedWhy == why.Trim() ? new Result.Done(null) : null, cancellation);

    async Task<Result> Before(Actor actor, Guid id, DateOnly today, Func<Participation, Result?> hers, CancellationToken cancellation) =>
        await ByService(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } part ? new Result.NotFound()
            : (part.AnsweredById == actor.AccountId ? hers(part) : null) ?? new Result.Refused(TeamProblems.AnsweredByService);

    async Task<Result> Saved(Guid? team, Func<Task<Result>> overtaken, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(team);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody of the service answered in the same moment: that answer counts.
            data.Forget();
            return await overtaken();
        }
    }

    static void Answered(Actor actor, Participation invitation, ParticipationState state, DateOnly today) =>
        (invitation.State, invitation.AnsweredOn, invitation.AnsweredById, invitation.AnsweredByName) = (state, today, actor.AccountId, actor.Name);

    Task<Participation?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation) => Open(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    IQueryable<Participation> Open(Actor actor, DateOnly today) =>
        Hers(actor, today).Where(one => one.State == ParticipationState.Invited && data.All<TeamAroundChild>().Any(team => team.Id == one.TeamId && team.WrongChildOn == null));

    /// <summary>A leader who came after the answer could never have given it.</summary>
    IQueryable<Participation> ByService(Actor actor, DateOnly today)
    {
        var (account, holding) = (actor.AccountId, actor.Acting?.HoldingId);
        return Hers(actor, today).Where(one => one.AnsweredOn != null && data.All<TeamAroundChild>().Any(team => team.Id == one.TeamId && team.WrongChildOn == null)
            && (one.AccountId == account || one.AnsweredById == account || organisation.RoleHoldings.Any(held => held.Id == holding && held.ValidFrom <= one.AnsweredOn)));
    }

    /// <summary>Those of teams that were found to stand on the wrong child, that her service never came into: it has not said that they are out of its own record.</summary>
    internal IQueryable<Participation> OnWrongChild(Actor actor, DateOnly today) =>
        Hers(actor, today).Where(one => one.OutOn == null && (((one.State == ParticipationState.TakenBack || one.State == ParticipationState.Declined) && one.OutAskedOn != null)
            // Asked in the same moment as the team was found so.
            || (one.State == ParticipationState.Invited && data.All<TeamAroundChild>().Any(team => team.Id == one.TeamId && team.WrongChildOn != null))));

    /// <summary>Not of a child that is closed to her: her own, her family's, or one that is sealed.</summary>
    IQueryable<Participation> Hers(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held && TeamActions.Answer.MayBegin(actor) ? held.ScopeId : Guid.Empty;
        var (account, leads) = (actor.AccountId, actor.Acting?.Role == Role.ServiceLeader);
        var hidden = persons.OutOfSight(actor, today);
        var shut = data.All<TeamAroundChild>().Where(one => hidden.Contains(one.ChildId)).Select(one => one.Id);
        return data.All<Participation>().Where(one => one.ServiceId == service && (leads || one.AccountId == account) && !shut.Contains(one.TeamId));
    }
}
