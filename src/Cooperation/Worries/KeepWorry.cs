using Langbenk.Access;
using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>
/// Which notes of a worry are in the service's own record, and whether the one it is about may read it. A note that nobody chose
/// stays what it is.
/// </summary>
public sealed class KeepWorry(ICooperationData data, OpenPersons persons, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        /// <summary>Somebody else has changed how it is kept, or closed it.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="notes">Those that <see cref="KeepingText.Journal"/> is said of.</param>
    public async Task<Result> Handle(
        Actor actor, Guid id, int version, KeepingText keeping, IReadOnlyCollection<Guid> notes, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(keeping);
        ArgumentNullException.ThrowIfNull(notes);
        var worry = await WorriesInReach.Of(data, persons, gate, actor, today, toWrite: true).SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (worry is null)
        {
            return new Result.NotFound();
        }

        var chosen = await data.All<WorryNote>().Where(one => one.WorryId == id && notes.Contains(one.Id)).ToListAsync(cancellation);
        if (Fault(keeping, chosen, today) is { } fault)
        {
            return new Result.Refused(fault.Field, fault.Problem);
        }

        if (worry.Version != version)
        {
            return new Result.Conflict();
        }

        var kept = new RecordKeeping();
        keeping.Into(kept);
        chosen.ForEach(one => (one.Journal, one.JournaledOn) = (kept.Journal, kept.JournaledOn));
        (worry.Access, worry.WithheldGround) = (kept.Access, kept.WithheldGround);
        // Who says it of other notes in the same moment has not seen these.
        data.All<Worry>().Entry(worry).Property(one => one.Access).IsModified = true;
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

    static (string Field, Problem Problem)? Fault(KeepingText keeping, List<WorryNote> chosen, DateOnly today) =>
        keeping.Fault(today) is { } fault ? fault
        : keeping.Journal != JournalStatus.NotYet && chosen.Count == 0 ? ("notes", WorryProblems.NoNoteChosen)
        : keeping.Journal == JournalStatus.Done && chosen.Exists(one => one.WrittenOn > keeping.JournaledOn) ? ("journaledOn", WorryProblems.JournaledBefore)
        : null;
}
