using System.Security.Cryptography;
using System.Text;
using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Cards;
using Langbenk.People.Names;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>
/// A person is registered and becomes known to the service she acts for; she works with her from then on. Somebody with the same
/// number is the same person; somebody with the same day and a like name may be, and is shown first.
/// </summary>
public sealed class RegisterPerson(IPeopleData data, IAccessData access, AccessGate gate, params IEnumerable<ITellToLook> tell) : IOperation
{
    /// <param name="IsAnother">She has seen those who are like and says that it is none of them.</param>
    public sealed record Input(PersonDetails Details, Purpose? Purpose, bool IsAnother);

    public abstract record Result
    {
        Result() { }

        public sealed record Registered(Guid Id) : Result;

        /// <summary>Is it one of these? With the same number it is.</summary>
        public sealed record Like(IReadOnlyList<PersonHit> Persons, bool SameNumber) : Result;

        public sealed record Refused(IReadOnlyList<FieldProblem> Problems) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Service() is not { } service || !PeopleActions.Register.MayBegin(actor))
        {
            return new Result.NotFound();
        }

        var faults = await Faults(actor, input, today, cancellation);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var (like, alike) = await Alike(actor, input, today, cancellation);
        if (like is not null)
        {
            return like;
        }

        var id = await Store(actor, input, service, Once(service, input, alike, today), today, cancellation);
        if (id is null)
        {
            // The same was sent twice, or typed by two at once. Whoever is out of her sight is not told of, but registered anew.
            data.Forget();
            (like, var now) = await Alike(actor, input with { IsAnother = false }, today, cancellation);
            like = like is { SameNumber: true } || now > alike ? like : null;
            id = like is null ? await Store(actor, input, service, null, today, cancellation) : null;
        }

        return id is { } registered ? new Result.Registered(registered) : like!;
    }

    /// <summary>Null when it was stored already.</summary>
    async Task<Guid?> Store(Actor actor, Input input, Guid service, Guid? once, DateOnly today, CancellationToken cancellation)
    {
        var person = new Person { Id = Guid.CreateVersion7(), Once = once };
        input.Details.Into(person);
        data.All<Person>().Add(person);
        data.All<PersonName>().AddRange(PersonName.Of(person.Id, person.GivenName, person.FamilyName));
        data.All<Card>().Add(new Card
        {
            Id = Guid.CreateVersion7(),
            PersonId = person.Id,
            ServiceId = service,
            Purpose = input.Purpose!.Value,
            OpenedOn = today,
            OpenedById = actor.AccountId,
        });
        var rows = new PersonRows(data, access);
        rows.Begin(person.Id, service, actor, today);
        await rows.BarThoseTiedTo(person.Id, person.Number, today, cancellation);
        var cleared = person.Number is { } number ? await new SealedTwins(data, gate).Cleared(person.Id, number, today, cancellation) : [];
        tell.ToList().ForEach(one => one.Tell(cleared));
        try
        {
            await data.SaveChangesAsync(cancellation);
            // Once more, now that it is stored: somebody may have said in the same moment that the number is hers.
            await rows.BarThoseTiedTo(person.Id, person.Number, today, cancellation);
            await data.SaveChangesAsync(cancellation);
            return person.Id;
        }
        catch (DbUpdateException) when (once is not null)
        {
            return null;
        }
    }

    /// <summary>What one service says in one day of one person, with so many alike in sight when it was said.</summary>
    static Guid Once(Guid service, Input input, int alike, DateOnly today)
    {
        var details = input.Details;
        var who = details.Read()?.Reveal() ?? $"{details.GivenName.Trim()}|{details.FamilyName.Trim()}|{details.BirthDate:O}|{details.DueDate:O}|{alike}";
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes($"{service:n}|{today:O}|{who}")).AsSpan(0, 16));
    }

    async Task<List<FieldProblem>> Faults(Actor actor, Input input, DateOnly today, CancellationToken cancellation)
    {
        var faults = input.Details.Faults(today, actor.Demo).ToList();
        if (input.Purpose is null)
        {
            faults.Add(new(PersonField.Purpose, PeopleProblems.NoPurpose));
        }

        if (input.Details.Read()?.Reveal() is { } number
            && await data.All<StaffTie>().AnyAsync(one => one.AccountId == actor.AccountId && one.Number == number && one.TakenBackOn == null, cancellation))
        {
            faults.Add(new(PersonField.Number, PeopleProblems.OwnFamily));
        }

        return faults;
    }

    async Task<(Result.Like? Like, int Count)> Alike(Actor actor, Input input, DateOnly today, CancellationToken cancellation)
    {
        var (details, inSight) = (input.Details, PersonsInSight.Found(data, gate, actor, today));
        var open = gate.Open(actor, PeopleActions.Read, today);
        var (number, day, due) = (details.Read()?.Reveal(), details.Read()?.BirthDate ?? details.BirthDate, details.DueDate);
        var candidates = await inSight.AsNoTracking()
            .Where(one => (number != null && one.Number == number) || (day != null && one.BirthDate == day) || (day == null && due != null && one.DueDate == due))
            .OrderBy(one => one.SortKey).Take(500).Select(one => new { Person = one, IsOpen = open.Contains(one.Id) }).ToListAsync(cancellation);
        var same = candidates.Where(one => number is not null && one.Person.Number == number).ToList();
        if (same.Count > 0)
        {
            return (new([.. same.Select(one => PersonHit.Of(one.Person, one.IsOpen))], true), same.Count);
        }

        // Two different numbers are two people, however alike.
        var like = candidates.Where(one => (number is null || one.Person.Number is null)
            && IsLike($"{details.GivenName} {details.FamilyName}".Trim(), one.Person.Name)).ToList();
        return (like.Count == 0 || input.IsAnother ? null : new([.. like.Select(one => PersonHit.Of(one.Person, one.IsOpen))], false), like.Count);
    }

    /// <summary>Who has no name yet may be anybody of the same day: another without, a twin, or the one that has been given a name since. That is for her to say.</summary>
    static bool IsLike(string typed, string stored) => typed.Length == 0 || stored.Length == 0 || PersonDetails.Unlikeness(typed, stored) < 2;
}
