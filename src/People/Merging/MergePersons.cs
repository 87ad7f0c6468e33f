using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Emergencies;
using Langbenk.People.Names;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>
/// A leader finds two persons to be one. The one without a number, else the other, becomes another name of the one that is kept: what was
/// written about it stays where it is, and is read with the first. What closes or protects either of them holds for both; what opens
/// either opens no more in other services than before. It is the leader's whatever other services know, so that no refusal tells whether
/// they do.
/// </summary>
public sealed class MergePersons(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate, IToldServices told, params IEnumerable<ITellToLook> tell) : IOperation
{
    /// <param name="EvenSo">She has seen that name or day differ, and says that it is one person.</param>
    public sealed record Input(Guid One, Guid Other, string Reason, bool EvenSo);

    public abstract record Result
    {
        Result() { }

        /// <param name="Main">The one that is kept.</param>
        public sealed record Done(Guid Main) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Both are open to her; the second is no longer used, unless it alone has a number.</summary>
    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, PeopleActions.Assign, today);
        var persons = await data.All<Person>().Where(one => (one.Id == input.One || one.Id == input.Other) && open.Contains(one.Id)).ToListAsync(cancellation);
        var (kept, left) = (persons.Find(one => one.Id == input.One), persons.Find(one => one.Id == input.Other));
        if (kept is null || left is null || actor.Service() is not { } service)
        {
            return new Result.NotFound();
        }

        if (Fault(kept, left, input) is { } problem)
        {
            return new Result.Refused(problem);
        }

        (kept, left) = kept.Number is null && left.Number is not null ? (left, kept) : (kept, left);
        var (some, others) = (await Aliases.AllOf(data, kept.Id, cancellation), await Aliases.AllOf(data, left.Id, cancellation));
        await Tell([.. some, .. others], service, today, cancellation);
        await new Seals(organisation, access, gate).Spread(some, others, today, cancellation);
        await data.All<PersonAlias>().Where(one => one.MainId == left.Id).ForEachAsync(one => one.MainId = kept.Id, cancellation);
        var alias = Guid.CreateVersion7();
        await new HoldWorkers(data, access).Hold(some, others, await told.Of([.. some, .. others], cancellation), alias, service, today, cancellation);
        data.All<PersonAlias>().Add(new PersonAlias
        {
            Id = alias,
            PersonId = left.Id,
            MainId = kept.Id,
            IntoId = kept.Id,
            ServiceId = service,
            On = today,
            ById = actor.AccountId,
            Reason = input.Reason.Trim(),
        });
        await new OwnBars(data, access).FollowPersons([kept.Id, left.Id], today, cancellation);
        // Taken hold of: whoever merges, parts or corrects one of them in the same moment is overtaken.
        data.All<Person>().UpdateRange(kept, left);
        return await Store(kept.Id, left.Id, cancellation);
    }

    async Task<Result> Store(Guid kept, Guid left, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(kept);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            var main = await Aliases.Main(data, kept, cancellation);
            return main == await Aliases.Main(data, left, cancellation) ? new Result.Done(main) : new Result.Refused(PeopleProblems.Overtaken);
        }
    }

    static Problem? Fault(Person one, Person other, Input input)
    {
        if (one.Id == other.Id)
        {
            return PeopleProblems.SamePerson;
        }

        if (one.Number is not null && other.Number is not null && one.Number != other.Number)
        {
            return PeopleProblems.TwoNumbers;
        }

        if (input.Reason?.Trim() is not { Length: > 0 and <= PersonAlias.MaxReasonLength })
        {
            return PeopleProblems.NoReason;
        }

        return input.EvenSo || AreAlike(one, other) ? null : PeopleProblems.NotAlike;
    }

    /// <summary>Twins have a day and a family name together: another given name is always for her to say.</summary>
    static bool AreAlike(Person one, Person other) => NameKey.Parts(one.GivenName).SequenceEqual(NameKey.Parts(other.GivenName))
        && ((one.Number is not null && one.Number == other.Number)
            || ((one.BirthDate ?? one.DueDate) == (other.BirthDate ?? other.DueDate) && PersonDetails.Unlikeness(one.Name, other.Name) < 2));

    /// <summary>Those who lead the other services that know either of them, and may see them; they are told to look, not at whom.</summary>
    async Task Tell(IReadOnlyList<Guid> ids, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var services = await gate.Rows(PeopleModule.Resource, ids, RelationKind.Member, today).Where(one => one.HolderId != service).Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        var seen = await new EmergencyReviewers(data, organisation, gate).Leaders(services, [.. ids], today, cancellation);
        var leaders = seen.Select(one => one.Leader).Distinct().ToList();
        tell.ToList().ForEach(one => one.Tell(leaders));
    }
}
