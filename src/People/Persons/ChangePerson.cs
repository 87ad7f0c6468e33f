using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Names;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>
/// Who somebody is is corrected: a name, a number that has come, a child that is born. A number that is not typed stays. What decides who
/// may say yes for a child (the number, the day, the sex) is the leader's, with a reason, and what stood there is kept. That a
/// child is born is told by whoever works with it.
/// </summary>
public sealed class ChangePerson(IPeopleData data, IAccessData access, AccessGate gate, params IEnumerable<ITellToLook> tell) : IOperation
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

        if (details is { RemovesNumber: true, Number.Length: > 0 })
        {
            return new Result.Refused([new(PersonField.Number, PeopleProblems.NumberAndNone)]);
        }

        details = details.Over(person);
        if (details.Faults(today, actor.Demo).ToList() is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (person.Version != version)
        {
            return new Result.Conflict(person);
        }

        var isOther = details.IsOther(person);
        if (isOther is { } field && await NotTheLeaders(actor, person, field, details, today, cancellation) is { } refused)
        {
            return refused;
        }

        var number = details.Read()?.Reveal();
        if (number is not null && number != person.Number
            && await PersonsInSight.Of(data, gate, actor, today).AsNoTracking().FirstOrDefaultAsync(one => one.Number == number && one.Id != id, cancellation) is { } taken)
        {
            return new Result.NumberTaken(PersonHit.Of(taken, await gate.IsOpen(actor, PeopleActions.Read, taken.Id, today, cancellation)));
        }

        if (isOther is not null)
        {
            await Remember(person, actor, details, number, today, cancellation);
        }

        return await Store(person, details, today, cancellation);
    }

    async Task<Result.Refused?> NotTheLeaders(Actor actor, Person person, PersonField field, PersonDetails details, DateOnly today, CancellationToken cancellation) =>
        !details.IsBirthOf(person) && !await gate.IsOpen(actor, PeopleActions.Assign, person.Id, today, cancellation) ? new([new(field, PeopleProblems.WhoIsTheLeaders)])
        : details.Why.Trim() is not { Length: > 0 and <= PersonChange.MaxReasonLength } ? new([new(PersonField.Why, PeopleProblems.NoSource)])
        : null;

    /// <summary>What stood there before; and where a number has come that somebody sealed has, those who are cleared are told to look.</summary>
    async Task Remember(Person person, Actor actor, PersonDetails details, string? number, DateOnly today, CancellationToken cancellation)
    {
        if (number is not null && number != person.Number)
        {
            var cleared = await new SealedTwins(data, gate).Cleared(person.Id, number, today, cancellation);
            tell.ToList().ForEach(one => one.Tell(cleared));
        }

        data.All<PersonChange>().Add(Before(person, actor, details, today));
    }

    static PersonChange Before(Person person, Actor actor, PersonDetails details, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = person.Id,
        Number = person.Number,
        BirthDate = person.BirthDate,
        BirthDateIsEstimate = person.BirthDateIsEstimate,
        DueDate = person.DueDate,
        Sex = person.Sex,
        On = today,
        ServiceId = actor.Service()!.Value,
        ById = actor.AccountId,
        ByName = actor.Name,
        Reason = details.Why.Trim(),
    };

    async Task<Result> Store(Person person, PersonDetails details, DateOnly today, CancellationToken cancellation)
    {
        details.Into(person);
        var names = data.All<PersonName>();
        var (old, wanted) = (await names.Where(one => one.PersonId == person.Id).ToListAsync(cancellation), PersonName.Of(person.Id, person.GivenName, person.FamilyName).ToList());
        names.RemoveRange(old.Where(one => wanted.TrueForAll(that => that.Folded != one.Folded)));
        names.AddRange(wanted.Where(one => old.TrueForAll(that => that.Folded != one.Folded)));
        await new OwnBars(data, access).FollowPersons([person.Id], today, cancellation);
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
