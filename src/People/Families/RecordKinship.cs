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
        var same = data.All<Kinship>().AsNoTracking().Where(one => one.ServiceId == service && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo >= today)
            && ((ids.Contains(one.PersonId) && others.Contains(one.OtherId) && one.Kin == kin) || (others.Contains(one.PersonId) && ids.Contains(one.OtherId) && one.Kin == inverse)));
        if (await same.FirstOrDefaultAsync(cancellation) is { } earlier)
        {
            return earlier.ValidFrom == today ? new Result.Done() : new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        if (inverse != kin && await data.All<Kinship>().AnyAsync(one => one.ServiceId == service && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo >= today)
            && ((ids.Contains(one.PersonId) && others.Contains(one.OtherId) && one.Kin == inverse) || (others.Contains(one.PersonId) && ids.Contains(one.OtherId) && one.Kin == kin)), cancellation))
        {
            return new Result.Refused(PeopleProblems.KinTheOtherWay);
        }

        data.All<Kinship>().Add(Row(service, person, other, kin, today));
        await new OwnBars(data, access).FollowPersons([person, other], today, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            data.Forget();
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
        End(actor, person, kinship, wasWrong: false, "", today, cancellation);

    /// <summary>It never was so: what rested on it alone opens again. Where somebody at work is kept out by it, that is the leader's to say, and why.</summary>
    public Task<Result> TakeBack(Actor actor, Guid person, Guid kinship, string why, DateOnly today, CancellationToken cancellation = default) =>
        End(actor, person, kinship, wasWrong: true, why, today, cancellation);

    async Task<Result> End(Actor actor, Guid person, Guid kinship, bool wasWrong, string why, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor.Service();
        var main = await Aliases.Main(data, person, cancellation);
        var ids = await Aliases.AllOf(data, main, cancellation);
        var row = await data.All<Kinship>().SingleOrDefaultAsync(one => one.Id == kinship && one.ServiceId == service && one.ValidTo == null && one.TakenBackOn == null
            && (ids.Contains(one.PersonId) || ids.Contains(one.OtherId)) && open.Contains(main), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        var neverWas = wasWrong || row.ValidFrom == today;
        if (neverWas && await Fault(actor, row, why, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        row.Mark = null;
        if (neverWas)
        {
            (row.TakenBackOn, row.TakenBackById, row.TakenBackWhy) = (today, actor.AccountId, why.Trim());
            await new OwnBars(data, access).FollowPersons([row.PersonId, row.OtherId], today, cancellation);
        }
        else
        {
            row.ValidTo = today.AddDays(-1);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>Nothing of whose case it is, nor of where she works.</summary>
    async Task<Problem?> Fault(Actor actor, Kinship row, string why, CancellationToken cancellation) =>
        why.Trim().Length > Kinship.MaxReasonLength ? PeopleProblems.TextTooLong
        : !row.Kin.IsNear() || !await new OwnBars(data, access).RestOn(row, cancellation) ? null
        : !PeopleActions.StaffTies.MayBegin(actor) ? PeopleProblems.KinIsTheLeaders
        : why.Trim().Length == 0 ? PeopleProblems.NoReason
        : null;
}
