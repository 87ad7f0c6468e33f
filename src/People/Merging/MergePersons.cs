using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>
/// Two persons are found to be one. The second becomes another name of the first: what was written about it stays where it is, and
/// is read with the first. What closes or protects either of them holds for both.
/// </summary>
public sealed class MergePersons(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Both are open to her; <paramref name="other"/> is no longer used.</summary>
    public async Task<Result> Handle(Actor actor, Guid main, Guid other, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var aliases = data.All<PersonAlias>();
        var persons = await data.All<Person>().AsNoTracking()
            .Where(one => (one.Id == main || one.Id == other) && open.Contains(one.Id) && !aliases.Any(alias => alias.PersonId == one.Id)).ToListAsync(cancellation);
        if (main != other && persons.Count < 2 || persons.Count == 0)
        {
            return new Result.NotFound();
        }

        if (main == other)
        {
            return new Result.Refused(PeopleProblems.SamePerson);
        }

        if (persons.TrueForAll(one => one.Number is not null) && persons[0].Number != persons[1].Number)
        {
            return new Result.Refused(PeopleProblems.TwoNumbers);
        }

        if (reason?.Trim() is not { Length: > 0 and <= PersonAlias.MaxReasonLength } why)
        {
            return new Result.Refused(PeopleProblems.NoReason);
        }

        aliases.Add(new PersonAlias { PersonId = other, MainId = main, On = today, ById = actor.AccountId, Reason = why });
        await aliases.Where(one => one.MainId == other).ForEachAsync(one => one.MainId = main, cancellation);
        await TakeNumber(main, other, cancellation);
        await CopyRelations(main, other, today, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>The one that is used has the number, whichever had it.</summary>
    async Task TakeNumber(Guid main, Guid other, CancellationToken cancellation)
    {
        var (kept, left) = (await data.All<Person>().SingleAsync(one => one.Id == main, cancellation), await data.All<Person>().AsNoTracking().SingleAsync(one => one.Id == other, cancellation));
        if (kept.Number is null && left.Number is not null)
        {
            (kept.Number, kept.BirthDate, kept.BirthDateIsEstimate, kept.DueDate, kept.Sex) = (left.Number, left.BirthDate, false, null, left.Sex);
        }
    }

    async Task CopyRelations(Guid main, Guid other, DateOnly today, CancellationToken cancellation)
    {
        var rows = await access.Relations.AsNoTracking()
            .Where(one => one.Resource == PeopleModule.Resource && (one.ResourceId == main || one.ResourceId == other) && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        var has = rows.Where(one => one.ResourceId == main).Select(one => one.Key).ToHashSet();
        foreach (var row in rows.Where(one => one.ResourceId == other && has.Add(one.Key)))
        {
            access.Relations.Add(new Relation
            {
                Id = Guid.CreateVersion7(),
                Resource = row.Resource,
                ResourceId = main,
                Kind = row.Kind,
                HolderId = row.HolderId,
                Key = row.Key,
                ValidFrom = today,
                ValidTo = row.ValidTo,
            });
        }
    }
}
