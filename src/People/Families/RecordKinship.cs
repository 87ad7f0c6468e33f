using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

/// <summary>The service writes down how two people belong together, or until when they did. Both are open to whoever writes it.</summary>
public sealed class RecordKinship(IPeopleData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="kin">What the other is to the person.</param>
    public async Task<Result> Handle(Actor actor, Guid person, Guid other, Kin kin, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        if (actor.Service() is not { } service || await open.Where(id => id == person || id == other).Distinct().CountAsync(cancellation) != (person == other ? 1 : 2))
        {
            return new Result.NotFound();
        }

        if (person == other)
        {
            return new Result.Refused(PeopleProblems.SamePerson);
        }

        var inverse = kin.Inverse();
        if (await data.All<Kinship>().AnyAsync(one => one.ServiceId == service && (one.ValidTo == null || one.ValidTo >= today)
            && ((one.PersonId == person && one.OtherId == other && one.Kin == kin) || (one.PersonId == other && one.OtherId == person && one.Kin == inverse)), cancellation))
        {
            return new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        data.All<Kinship>().Add(new Kinship { Id = Guid.CreateVersion7(), ServiceId = service, PersonId = person, OtherId = other, Kin = kin, ValidFrom = today });
        if (kin.IsNear())
        {
            await new PersonRows(data, access).BarKin(person, other, today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>No longer so, or never was: it stays in the history until the day before.</summary>
    public async Task<Result> End(Actor actor, Guid person, Guid kinship, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor.Service();
        var row = await data.All<Kinship>().SingleOrDefaultAsync(one => one.Id == kinship && one.ServiceId == service && one.ValidTo == null
            && ((one.PersonId == person && open.Contains(one.PersonId)) || (one.OtherId == person && open.Contains(one.OtherId))), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        if (row.ValidFrom == today)
        {
            data.All<Kinship>().Remove(row);
        }
        else
        {
            row.ValidTo = today.AddDays(-1);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }
}
