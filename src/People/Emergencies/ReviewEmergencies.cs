using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Emergencies;

/// <summary>The leader looks through what was opened in emergencies in her service; what she has not seen comes first.</summary>
public sealed class ReviewEmergencies(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public const int Most = 100;

    public sealed record Row(EmergencyAccess Access, PersonHit Person);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var rows = await Mine(actor, today).AsNoTracking().OrderBy(one => one.SeenOn != null).ThenByDescending(one => one.OpenedAt).Take(Most)
            .Join(data.All<Person>(), one => one.PersonId, person => person.Id, (one, person) => new { Access = one, Person = person }).ToListAsync(cancellation);
        return [.. rows.OrderBy(one => one.Access.SeenOn is not null).ThenByDescending(one => one.Access.OpenedAt).Select(one => new Row(one.Access, PersonHit.Of(one.Person, true)))];
    }

    /// <summary>Those that she can look at: not what she opened herself, by whatever account.</summary>
    public Task<int> Unseen(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var ones = new OwnNumber(data).OnesWith(actor.AccountId);
        return Mine(actor, today).CountAsync(one => one.SeenOn == null && one.AccountId != actor.AccountId && !ones.Contains(one.AccountId), cancellation);
    }

    /// <param name="closes">The leader thinks it was wrong, or is no longer needed: the door is shut at once.</param>
    public async Task<Result> See(Actor actor, Guid id, string note, bool closes, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Mine(actor, today).SingleOrDefaultAsync(one => one.Id == id && one.SeenOn == null, cancellation) is not { } emergency)
        {
            return new Result.NotFound();
        }

        if (await new LookAtEmergency(data, access).Handle(emergency, actor, note, closes, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another leader has looked in the same moment: it waits no more.
            return new Result.NotFound();
        }
    }

    IQueryable<EmergencyAccess> Mine(Actor actor, DateOnly today)
    {
        var service = PeopleActions.Review.MayBegin(actor) ? actor.Service() : null;
        var open = new OpenPersons(data, gate).To(actor, PeopleActions.Assign, today);
        return data.All<EmergencyAccess>().Where(one => one.ServiceId == service && open.Contains(one.PersonId));
    }
}
