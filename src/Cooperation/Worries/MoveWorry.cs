using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>
/// A worry that was written on the wrong child is moved to the right one, by whoever wrote it or the leader of the service. Both
/// children are open to her. Whoever opens the wrong child afterwards finds nothing of it.
/// </summary>
public sealed class MoveWorry(ICooperationData data, OpenPersons persons, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem, string Field) : Result;

        /// <summary>Somebody has closed it, moved it or written more of it meanwhile.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public static bool MayMove(Actor actor, Worry worry)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(worry);
        return worry.PersonId is not null && (worry.StartedById == actor.AccountId || actor.Acting?.Role == Role.ServiceLeader);
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, Guid to, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var worry = await WorriesInReach.Of(data, persons, gate, actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (worry?.PersonId is not { } from || !MayMove(actor, worry) || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(one => one == to, cancellation))
        {
            return new Result.NotFound();
        }

        if (from == to)
        {
            return new Result.Refused(WorryProblems.SameChild, "hvem");
        }

        if (reason?.Trim() is not { Length: > 0 and <= WorryMove.MaxReasonLength } written)
        {
            return new Result.Refused(WorryProblems.NoReason, "hvorfor");
        }

        if (worry.Version != version)
        {
            return new Result.Conflict();
        }

        (worry.PersonId, worry.MovedOn, worry.Mark) = (to, today, null);
        data.All<WorryMove>().Add(new WorryMove { Id = Guid.CreateVersion7(), WorryId = id, FromPersonId = from, ToPersonId = to, Reason = written, On = today, ById = actor.AccountId });
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }
}
