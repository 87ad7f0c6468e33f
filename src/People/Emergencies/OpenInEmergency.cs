using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>
/// When it cannot wait for the leader: with the full number and a reason, somebody at work opens a person that her own service knows,
/// for today and tomorrow. Nothing of other services opens, nobody sealed and nobody of her own family. Somebody sees it: the leader,
/// or the data protection officer where no leader may; where nobody could, it does not open. A third has to wait until one of two has been
/// looked at.
/// </summary>
public sealed class OpenInEmergency(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate, params IEnumerable<ITellReviewers> tell) : IOperation
{
    public abstract record Result
    {
        Result() { }

        /// <param name="IsNew">Not the same click once more.</param>
        public sealed record Opened(Guid Person, bool IsNew) : Result;

        public sealed record Refused(Problem Problem, string Field) : Result;

        /// <summary>Not registered, not known to the service, sealed, own family: one answer.</summary>
        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, string number, string reason, DateTime now, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor is not { Acting.Role: Role.Caseworker } || actor.Service() is not { } service)
        {
            return new Result.NotFound();
        }

        if (EmergencyForm.Fault(number, reason, out var read, out var why) is { } fault)
        {
            return fault;
        }

        var reviewers = new EmergencyReviewers(data, organisation, gate);
        if (!await reviewers.AreThere(actor, leadersToo: true, today, cancellation))
        {
            return new Result.Refused(PeopleProblems.NobodyReviews, "skjema");
        }

        var person = await Known(actor, read, service, today, cancellation);
        var ids = person is { } found ? await Aliases.AllOf(data, found, cancellation) : [];
        var same = Mine(actor).Where(one => ids.Contains(one.PersonId) && one.ServiceId == service && one.Reason == why && one.LastDay == today.AddDays(EmergencyAccess.Days));
        var turn = await same.CountAsync(cancellation);
        if (turn > 0 && await IsStillOpen(actor, ids, service, today, cancellation))
        {
            return new Result.Opened(person!.Value, false);
        }

        // Before it is told whether there is such a person.
        if (await Mine(actor).CountAsync(one => one.SeenOn == null, cancellation) >= EmergencyAccess.MostUnseen)
        {
            return new Result.Refused(PeopleProblems.UnseenEmergencies, "skjema");
        }

        if (person is null || await reviewers.Of(actor, ids[0], today, cancellation) is not { Accounts.Count: > 0 } who)
        {
            return new Result.NotFound();
        }

        tell.ToList().ForEach(one => one.Tell(who, now));
        return await Open(actor, ids, service, why, turn, now, today, cancellation);
    }

    IQueryable<EmergencyAccess> Mine(Actor actor) => data.All<EmergencyAccess>().AsNoTracking().Where(one => one.AccountId == actor.AccountId);

    Task<Guid?> Known(Actor actor, NationalNumber number, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var (digits, known) = (number.Reveal(), gate.Known(PeopleModule.Resource, service, today));
        return PersonsInSight.Of(data, gate, actor, today)
            .Where(one => one.Number == digits && known.Contains(one.Id)).OrderBy(one => one.Id)
            .Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>What the leader has closed is opened anew, as another.</summary>
    Task<bool> IsStillOpen(Actor actor, IReadOnlyList<Guid> ids, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var (key, last) = (Relation.KeyOf(RelationKind.Emergency, actor.AccountId, service), today.AddDays(EmergencyAccess.Days));
        return access.Relations.AnyAsync(row => ids.Contains(row.ResourceId) && row.Key == key && row.ValidTo == last, cancellation);
    }

    async Task<Result> Open(Actor actor, IReadOnlyList<Guid> ids, Guid service, string why, int turn, DateTime now, DateOnly today, CancellationToken cancellation)
    {
        var (person, under) = (ids[0], await Aliases.KnownAs(gate, ids, service, today, cancellation));
        var (last, mark) = (today.AddDays(EmergencyAccess.Days), ContentMark.Of(actor.AccountId, service, person, today.DayNumber, why, turn));
        access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, under, RelationKind.Emergency, actor.AccountId, service, today, last));
        data.All<EmergencyAccess>().Add(new EmergencyAccess
        {
            Id = Guid.CreateVersion7(),
            PersonId = under,
            ServiceId = service,
            AccountId = actor.AccountId,
            AccountName = actor.Name,
            Reason = why,
            OpenedAt = now,
            LastDay = last,
            Mark = mark,
        });
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(person, true);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            if (!await Mine(actor).AnyAsync(one => one.Mark == mark, cancellation))
            {
                throw;
            }

            return new Result.Opened(person, false);
        }
    }
}
