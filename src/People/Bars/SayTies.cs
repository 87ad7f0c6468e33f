using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// Somebody at work says who she is and who is near to her. From then on their records are closed to her, also if they are
/// registered later. She learns nothing of whether they are. She takes nothing back herself: she asks her leader to.
/// </summary>
public sealed class SayTies(IPeopleData data, IAccessData access) : IOperation
{
    /// <param name="ByLeader">Then nothing more is said of whom: what the service knows is not told by it.</param>
    public sealed record Tie(Guid Id, NationalNumber? Number, string Called, bool IsSelf, DateOnly SaidOn, bool ByLeader, DateOnly? AskedBackOn, DateOnly? TakenBackOn, string TakenBackWhy);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<IReadOnlyList<Tie>> Of(Actor actor, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var ties = await data.All<StaffTie>().AsNoTracking().Where(one => one.AccountId == actor.AccountId)
            .OrderBy(one => one.TakenBackOn != null).ThenByDescending(one => one.IsSelf).ThenBy(one => one.Id).ToListAsync(cancellation);
        return [.. ties.Select(one => one.ServiceId is null
            ? new Tie(one.Id, one.Number is { } number ? NationalNumber.Parse(number) : null, one.Called, one.IsSelf, one.SaidOn, false, one.AskedBackOn, one.TakenBackOn, one.TakenBackWhy)
            : new Tie(one.Id, null, "", one.IsSelf, one.SaidOn, true, null, one.TakenBackOn, ""))];
    }

    public async Task<Result> Handle(Actor actor, string number, bool isSelf, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return TieBook.Fault(number, isSelf, actor.Demo, out var read) is { } fault
            ? new Result.Refused(fault)
            : await Write(actor, new(read, null, ""), isSelf, today, cancellation);
    }

    /// <summary>One that is open to her, and has no number; she closes as it is said. Herself she says by number: else nobody knows who she is.</summary>
    public async Task<Result> Handle(Actor actor, Guid person, bool isSelf, DateOnly today, CancellationToken cancellation = default)
    {
        var open = new AccessGate(access).Open(actor, PeopleActions.Read, today);
        var found = await data.All<Person>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == person && open.Contains(one.Id), cancellation);
        return found is null ? new Result.NotFound()
            : isSelf && found.Number is null ? new Result.Refused(PeopleProblems.OwnNumberNeeded)
            : await Write(actor, new(found.NationalNumber, found.Id, found.Number is null ? found.Name : ""), isSelf, today, cancellation);
    }

    /// <summary>It was a mistake: her leader sees it and takes it back.</summary>
    public async Task<Result> AskBack(Actor actor, Guid tie, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await data.All<StaffTie>().SingleOrDefaultAsync(one => one.Id == tie && one.AccountId == actor.AccountId && one.ServiceId == null && one.TakenBackOn == null, cancellation) is not { } row)
        {
            return new Result.NotFound();
        }

        row.AskedBackOn ??= today;
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    async Task<Result> Write(Actor actor, TieBook.Whom whom, bool isSelf, DateOnly today, CancellationToken cancellation) =>
        await new TieBook(data, access).Write(actor.AccountId, whom, isSelf, actor.AccountId, null, today, cancellation) is { } refused ? new Result.Refused(refused) : new Result.Done();
}
