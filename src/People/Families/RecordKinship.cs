using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Merging;
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
        var (main, otherMain) = (await Aliases.Main(data, person, cancellation), await Aliases.Main(data, other, cancellation));
        if (actor.Service() is not { } service || await open.Where(id => id == main || id == otherMain).Distinct().CountAsync(cancellation) != (main == otherMain ? 1 : 2))
        {
            return new Result.NotFound();
        }

        if (main == otherMain)
        {
            return new Result.Refused(PeopleProblems.SamePerson);
        }

        var (ids, others) = (await Aliases.AllOf(data, main, cancellation), await Aliases.AllOf(data, otherMain, cancellation));
        (person, other) = (await Aliases.KnownAs(gate, ids, service, today, cancellation), await Aliases.KnownAs(gate, others, service, today, cancellation));

        var inverse = kin.Inverse();
        if (await data.All<Kinship>().AnyAsync(one => one.ServiceId == service && (one.ValidTo == null || one.ValidTo >= today)
            && ((ids.Contains(one.PersonId) && others.Contains(one.OtherId) && one.Kin == kin) || (others.Contains(one.PersonId) && ids.Contains(one.OtherId) && one.Kin == inverse)), cancellation))
        {
            return new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        data.All<Kinship>().Add(new Kinship { Id = Guid.CreateVersion7(), ServiceId = service, PersonId = person, OtherId = other, Kin = kin, ValidFrom = today });
        if (kin.IsNear())
        {
            foreach (var (self, near) in ids.SelectMany(self => others.Select(near => (self, near))))
            {
                await new PersonRows(data, access).BarKin(self, near, today, cancellation);
            }
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
        var main = await Aliases.Main(data, person, cancellation);
        var ids = await Aliases.AllOf(data, main, cancellation);
        var row = await data.All<Kinship>().SingleOrDefaultAsync(one => one.Id == kinship && one.ServiceId == service && one.ValidTo == null
            && (ids.Contains(one.PersonId) || ids.Contains(one.OtherId)) && open.Contains(main), cancellation);
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
