using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Somebody at work says who she is and who is near to her. From then on their records are closed to her, also if they are
/// registered later. She learns nothing of whether they are. What is said can be added to, and taken back by nobody here.
/// </summary>
public sealed class SayTies(IPeopleData data, IAccessData access) : IOperation
{
    public sealed record Tie(NationalNumber Number, bool IsSelf, DateOnly SaidOn);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<IReadOnlyList<Tie>> Of(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. (await data.All<StaffTie>().AsNoTracking().Where(one => one.AccountId == actor.AccountId).OrderByDescending(one => one.IsSelf).ThenBy(one => one.Id).ToListAsync(cancellation))
            .Select(one => new Tie(NationalNumber.Parse(one.Number), one.IsSelf, one.SaidOn))];
    }

    public async Task<Result> Handle(Actor actor, string number, bool isSelf, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!NationalNumber.TryParse(number, out var read))
        {
            return new Result.Refused(PeopleProblems.BadNumber);
        }

        if (actor.Demo && !read.IsSynthetic)
        {
            return new Result.Refused(PeopleProblems.RealPersonInDemo);
        }

        var mine = await data.All<StaffTie>().AsNoTracking().Where(one => one.AccountId == actor.AccountId).ToListAsync(cancellation);
        if (mine.Exists(one => one.Number == read.Reveal() || (isSelf && one.IsSelf)))
        {
            return new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        data.All<StaffTie>().Add(new StaffTie { Id = Guid.CreateVersion7(), AccountId = actor.AccountId, Number = read.Reveal(), IsSelf = isSelf, SaidOn = today });
        var rows = new PersonRows(data, access);
        foreach (var person in await data.All<Person>().Where(one => one.Number == read.Reveal()).Select(one => one.Id).ToListAsync(cancellation))
        {
            if (!await rows.IsBarred(person, actor.AccountId, cancellation))
            {
                rows.Bar(person, actor.AccountId, today);
            }
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }
}
