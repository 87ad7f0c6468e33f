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
        var same = data.All<Kinship>().AsNoTracking().Where(one => one.ServiceId == service && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo >= today)
            && ((one.PersonId == person && one.OtherId == other && one.Kin == kin) || (one.PersonId == other && one.OtherId == person && one.Kin == inverse)));
        if (await same.FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return earlier.ValidFrom == today ? new Result.Done() : new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        data.All<Kinship>().Add(Row(service, person, other, kin, today));
        await new OwnBars(data, access).FollowPersons([person, other], today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            data.All<Kinship>().Forget();
            data.All<TiedPerson>().Forget();
            access.Relations.Forget();
            if (!await same.AnyAsync(cancellation))
            {
                throw;
            }
        }

        return new Result.Done();
    }

    static Kinship Row(Guid service, Guid person, Guid other, Kin kin, DateOnly today)
    {
        var isFirst = person.CompareTo(other) < 0;
        return new()
        {
            Id = Guid.CreateVersion7(),
            ServiceId = service,
            PersonId = person,
            OtherId = other,
            Kin = kin,
            ValidFrom = today,
            Mark = isFirst ? ContentMark.Of(service, person, other, kin) : ContentMark.Of(service, other, person, kin.Inverse()),
        };
    }

    /// <summary>No longer so: it stays in the history until the day before, and who was near stays so (fvl § 6: is or has been). What begins and ends on one day never was.</summary>
    public Task<Result> End(Actor actor, Guid person, Guid kinship, DateOnly today, CancellationToken cancellation = default) =>
        End(actor, person, kinship, wasWrong: false, today, cancellation);

    /// <summary>It never was so: what rested on it alone opens again.</summary>
    public Task<Result> TakeBack(Actor actor, Guid person, Guid kinship, DateOnly today, CancellationToken cancellation = default) =>
        End(actor, person, kinship, wasWrong: true, today, cancellation);

    async Task<Result> End(Actor actor, Guid person, Guid kinship, bool wasWrong, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor.Service();
        var row = await data.All<Kinship>().SingleOrDefaultAsync(one => one.Id == kinship && one.ServiceId == service && one.ValidTo == null && one.TakenBackOn == null
            && ((one.PersonId == person && open.Contains(one.PersonId)) || (one.OtherId == person && open.Contains(one.OtherId))), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        row.Mark = null;
        if (wasWrong || row.ValidFrom == today)
        {
            (row.TakenBackOn, row.TakenBackById) = (today, actor.AccountId);
            await new OwnBars(data, access).FollowPersons([row.PersonId, row.OtherId], today, cancellation);
        }
        else
        {
            row.ValidTo = today.AddDays(-1);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }
}
