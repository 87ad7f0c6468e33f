using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// A service opens a team around a child, on a consent that it has asked for and that holds today. No consent, no shared room: to cooperate
/// or coordinate is no ground for telling.
/// </summary>
public sealed class OpenTeam(ICooperationData data, OpenPersons persons, ReadConsents consents) : IOperation
{
    public sealed record Input(Guid Child, Guid? Consent, WayOfWorking? Way, string WayName, Guid Mark);

    public abstract record Result
    {
        Result() { }

        public sealed record Opened(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !TeamActions.Open.MayBegin(actor)
            || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == input.Child, cancellation))
        {
            return new Result.NotFound();
        }

        var typed = SentOnce.Words(actor.AccountId, input);
        if (await Before(held.ScopeId, input.Mark, typed, cancellation) is { } before)
        {
            return before;
        }

        var consent = (await consents.Of(actor, input.Child, today, cancellation)).FirstOrDefault(one => one.Consent.Id == input.Consent && one.IsOwn);
        var faults = Faults(input, consent).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var team = new TeamAroundChild
        {
            Id = SentOnce.Id(typed),
            ChildId = input.Child,
            ServiceId = held.ScopeId,
            ConsentId = consent!.Consent.Id,
            Way = input.Way!.Value,
            WayName = input.Way == WayOfWorking.Own ? input.WayName.Trim() : "",
            Purpose = consent.Consent.PurposeText,
            OpenedOn = today,
            OpenedById = actor.AccountId,
            HolderServiceId = held.ScopeId,
            HolderName = actor.Name,
            Mark = input.Mark,
        };
        data.All<TeamAroundChild>().Add(team);
        data.All<Participation>().Add(new Participation
        {
            Id = Guid.CreateVersion7(),
            TeamId = team.Id,
            ServiceId = held.ScopeId,
            InvitedByServiceId = held.ScopeId,
            InvitedById = actor.AccountId,
            InvitedByName = actor.Name,
            InvitedOn = today,
            State = ParticipationState.Accepted,
            AnsweredOn = today,
            AnsweredByName = actor.Name,
        });
        return await Saved(team, typed, cancellation);
    }

    async Task<Result> Saved(TeamAroundChild team, Guid typed, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(team.Id);
        }
        catch (DbUpdateException)
        {
            // The same form, sent twice in one moment.
            data.Forget();
            if (await Before(team.ServiceId, team.Mark, typed, cancellation) is { } before)
            {
                return before;
            }

            throw;
        }
    }

    async Task<Result?> Before(Guid service, Guid mark, Guid typed, CancellationToken cancellation) =>
        await data.All<TeamAroundChild>().Where(one => one.ServiceId == service && one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation) is not { } id ? null
        : SentOnce.Is(id, typed) ? new Result.Opened(id) : new Result.Refused([("", SentOnce.OtherWords)]);

    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, ReadConsents.Row? consent)
    {
        if (consent is not { State: ConsentState.InForce })
        {
            yield return (nameof(input.Consent), TeamProblems.NoConsent);
        }

        if (input.Way is null || (input.Way == WayOfWorking.Own && input.WayName.Trim().Length is 0 or > TeamAroundChild.MaxNameLength))
        {
            yield return (nameof(input.Way), TeamProblems.NoWay);
        }

        if (PersonNumber.IsIn(input.WayName))
        {
            yield return (nameof(input.WayName), TeamProblems.NumberInText);
        }
    }
}
