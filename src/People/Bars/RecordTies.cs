using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>
/// A leader says whom one of her staff is, or is near to: it must not rest on the employee's own word alone. She takes back what
/// leaders of the service have said, and what an employee has asked her to; never about herself.
/// </summary>
public sealed class RecordTies(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    /// <param name="Person">One that is open to her; null for a number.</param>
    public sealed record Input(Guid Account, string Number, Guid? Person, bool IsSelf);

    /// <param name="Who">The number, or what a person without one was called; null when she is not to be seen here.</param>
    public sealed record Row(Guid Id, string Staff, bool IsSelf, string? Who, DateOnly SaidOn, DateOnly? AskedBackOn);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem, string Field) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>All who have a role in the service today, but herself.</summary>
    public async Task<IReadOnlyList<Worker>> Staff(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = PeopleActions.StaffTies.MayBegin(actor) ? actor.Service() : null;
        var rows = await organisation.AtWork(service, today).Where(one => one.Id != actor.AccountId).Select(one => new { one.Id, one.DisplayName }).ToListAsync(cancellation);
        return [.. rows.Select(one => new Worker(one.Id, one.DisplayName, today)).OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var hidden = new OpenPersons(data, gate).OutOfSight(actor, today);
        var rows = await Mine(actor, today).AsNoTracking()
            .Select(one => new { Tie = one, IsSeen = !data.All<TiedPerson>().Any(that => that.TieId == one.Id && hidden.Contains(that.PersonId)) }).ToListAsync(cancellation);
        var names = (await Staff(actor, today, cancellation)).ToDictionary(one => one.AccountId, one => one.Name);
        return [.. rows.Where(one => names.ContainsKey(one.Tie.AccountId))
            .Select(one => new Row(
                one.Tie.Id, names[one.Tie.AccountId], one.Tie.IsSelf,
                one.Tie.Number is { } number ? $"{NationalNumber.Parse(number)}" : one.IsSeen ? one.Tie.Called : null, one.Tie.SaidOn, one.Tie.AskedBackOn))
            .OrderBy(one => one.AskedBackOn is null).ThenBy(one => SortKey.Of(one.Staff), StringComparer.Ordinal).ThenBy(one => one.Id)];
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (!PeopleActions.StaffTies.MayBegin(actor) || actor.Service() is not { } service)
        {
            return new Result.NotFound();
        }

        if (!(await Staff(actor, today, cancellation)).Any(one => one.AccountId == input.Account))
        {
            return new Result.Refused(input.Account == actor.AccountId ? PeopleProblems.OwnTies : PeopleProblems.NoRoleHere, "ansatt");
        }

        TieBook.Whom whom;
        if (input.Person is { } id)
        {
            var open = gate.Open(actor, PeopleActions.Read, today);
            if (await data.All<Person>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation) is not { } person)
            {
                return new Result.NotFound();
            }

            whom = new(person.NationalNumber, person.Id, person.Number is null ? person.Name : "");
        }
        else if (TieBook.Fault(input.Number, input.IsSelf, actor.Demo, out var read) is { } fault)
        {
            return new Result.Refused(fault, "nummer");
        }
        else
        {
            whom = new(read, null, "");
        }

        return await new TieBook(data, access).Write(input.Account, whom, input.IsSelf, actor.AccountId, service, today, cancellation) is { } refused
            ? new Result.Refused(refused, input.Person is null ? "nummer" : "person")
            : new Result.Done();
    }

    /// <summary>It was a mistake. What rested on it alone opens again at once.</summary>
    public async Task<Result> TakeBack(Actor actor, Guid tie, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var staff = (await Staff(actor, today, cancellation)).Select(one => one.AccountId).ToList();
        if (await Mine(actor, today).SingleOrDefaultAsync(one => one.Id == tie && staff.Contains(one.AccountId), cancellation) is not { } row)
        {
            return new Result.NotFound();
        }

        if (why?.Trim() is not { Length: > 0 and <= StaffTie.MaxReasonLength } written)
        {
            return new Result.Refused(PeopleProblems.NoReason, $"hvorfor-{tie}");
        }

        (row.TakenBackOn, row.TakenBackById, row.TakenBackWhy, row.Mark) = (today, actor.AccountId, written, null);
        await new OwnBars(data, access).Follow([row.AccountId], today, cancellation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    IQueryable<StaffTie> Mine(Actor actor, DateOnly today)
    {
        var service = PeopleActions.StaffTies.MayBegin(actor) ? actor.Service() : null;
        var staff = organisation.AtWork(service, today).Select(one => one.Id);
        return data.All<StaffTie>().Where(one => one.AccountId != actor.AccountId && one.TakenBackOn == null && staff.Contains(one.AccountId)
            && ((service != null && one.ServiceId == service) || (one.ServiceId == null && one.AskedBackOn != null)));
    }
}
