using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Names;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>Who somebody is is corrected: a name, a number that has come, a child that is born.</summary>
public sealed class ChangePerson(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Conflict(Person Stored) : Result;

        /// <summary>Somebody else in sight has this number: perhaps they are one, and should be merged.</summary>
        public sealed record NumberTaken(PersonHit By) : Result;

        public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, PersonDetails details, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(details);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var person = await data.All<Person>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (person is null)
        {
            return new Result.NotFound();
        }

        if (details.Faults(today, actor.Demo).ToList() is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (person.Version != version)
        {
            return new Result.Conflict(person);
        }

        var number = details.Read()?.Reveal();
        if (number is not null && number != person.Number
            && await PersonsInSight.Of(data, gate, actor, today).AsNoTracking().FirstOrDefaultAsync(one => one.Number == number && one.Id != id, cancellation) is { } taken)
        {
            return new Result.NumberTaken(PersonHit.Of(taken, await gate.IsOpen(actor, PeopleActions.Read, taken.Id, today, cancellation)));
        }

        return await Store(person, details, today, cancellation);
    }

    async Task<Result> Store(Person person, PersonDetails details, DateOnly today, CancellationToken cancellation)
    {
        details.Into(person);
        var names = data.All<PersonName>();
        var (old, wanted) = (await names.Where(one => one.PersonId == person.Id).ToListAsync(cancellation), PersonName.Of(person.Id, person.GivenName, person.FamilyName).ToList());
        names.RemoveRange(old.Where(one => wanted.TrueForAll(that => that.Folded != one.Folded)));
        names.AddRange(wanted.Where(one => old.TrueForAll(that => that.Folded != one.Folded)));
        await new PersonRows(data, access).BarThoseTiedTo(person.Id, person.Number, today, cancellation);
        await new SameNumber(data, access).BarTheSame(person, today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<Person>().AsNoTracking().SingleAsync(one => one.Id == person.Id, cancellation));
        }
    }
}
