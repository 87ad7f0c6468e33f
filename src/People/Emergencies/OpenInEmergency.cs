using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>
/// When it cannot wait for the leader: with the full number and a reason, somebody at work opens a person that her own service knows,
/// for today and tomorrow. Nothing of other services opens, nobody sealed and nobody of her own family; the leader sees it.
/// </summary>
public sealed class OpenInEmergency(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Opened(Guid Person) : Result;

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

        if (!NationalNumber.TryParse(number, out var read))
        {
            return new Result.Refused(PeopleProblems.BadNumber, "nummer");
        }

        var why = reason?.Trim() ?? "";
        if (why.Length is < EmergencyAccess.MinReasonLength or > EmergencyAccess.MaxReasonLength)
        {
            return new Result.Refused(why.Length > EmergencyAccess.MaxReasonLength ? PeopleProblems.TextTooLong : PeopleProblems.ReasonTooShort, "hvorfor");
        }

        var digits = read.Reveal();
        var known = gate.Known(PeopleModule.Resource, service, today);
        var person = await PersonsInSight.Of(data, gate, actor, today)
            .Where(one => one.Number == digits && known.Contains(one.Id))
            .Select(one => (Guid?)one.Id).FirstOrDefaultAsync(cancellation);
        if (person is not { } id)
        {
            return new Result.NotFound();
        }

        var under = await Aliases.KnownAs(gate, await Aliases.AllOf(data, id, cancellation), service, today, cancellation);
        var last = today.AddDays(EmergencyAccess.Days);
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
        });
        await data.SaveChangesAsync(cancellation);
        return new Result.Opened(id);
    }
}
