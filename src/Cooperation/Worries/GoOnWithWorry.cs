using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>A new round of a worry is written, or it is closed.</summary>
public sealed class GoOnWithWorry(ICooperationData data, OpenPersons persons, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result
        {
            public Refused(string field, Problem problem)
                : this([(field, problem)])
            {
            }
        }

        /// <summary>Somebody else has changed or closed it.</summary>
        public sealed record Conflict(Worry Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Write(Actor actor, Guid id, NoteText note, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(note);
        if (await Find(actor, id, today, cancellation) is not { } worry)
        {
            return new Result.NotFound();
        }

        if (worry.ClosedOn is not null)
        {
            return new Result.Refused("", WorryProblems.IsClosed);
        }

        if (note.Faults(worry.PersonId is not null, today).ToList() is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var mark = note.Mark(worry.Id, actor.AccountId, today);
        if (await IsWritten(mark, cancellation))
        {
            return new Result.Done();
        }

        var written = note.Note(worry.Id, actor, today, now, mark);
        worry.Follow(written);
        data.All<WorryNote>().Add(written);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException failed)
        {
            data.All<WorryNote>().Forget();
            data.All<Worry>().Forget();
            if (await IsWritten(mark, cancellation))
            {
                return new Result.Done();
            }

            if (failed is DbUpdateConcurrencyException)
            {
                return new Result.Conflict(await Stored(id, cancellation));
            }

            throw;
        }
    }

    /// <summary>The same click sent twice is one round.</summary>
    Task<bool> IsWritten(Guid mark, CancellationToken cancellation) => data.All<WorryNote>().AnyAsync(one => one.Mark == mark, cancellation);

    public async Task<Result> Close(Actor actor, Guid id, int version, string why, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } worry)
        {
            return new Result.NotFound();
        }

        if (worry.ClosedOn is not null)
        {
            return new Result.Refused("", WorryProblems.IsClosed);
        }

        var written = why?.Trim() ?? "";
        if (written.Length is 0 or > WorryNote.MaxTextLength)
        {
            return new Result.Refused("why", written.Length == 0 ? WorryProblems.NoReason : WorryProblems.TextTooLong);
        }

        (worry.ClosedOn, worry.ClosedWhy, worry.Mark) = (today, written, null);
        return await Save(worry, version, cancellation);
    }

    Task<Worry?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation) =>
        WorriesInReach.Of(data, persons, gate, actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    async Task<Result> Save(Worry worry, int version, CancellationToken cancellation)
    {
        if (worry.Version != version)
        {
            return new Result.Conflict(await Stored(worry.Id, cancellation));
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await Stored(worry.Id, cancellation));
        }
    }

    Task<Worry> Stored(Guid id, CancellationToken cancellation) => data.All<Worry>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation);
}
