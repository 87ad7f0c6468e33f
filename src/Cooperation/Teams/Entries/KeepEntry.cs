using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Entries;

/// <summary>A service says whether an entry that it wrote or was told is in its own record, and whether the one it is about may read it there.</summary>
public sealed class KeepEntry(ICooperationData data, TeamsInReach reach) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        public sealed record Conflict(RecordKeeping Keeping, int Version) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="version">0 where the service has said nothing of it yet.</param>
    public async Task<Result> Handle(Actor actor, Guid entryId, int version, KeepingText typed, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(typed);
        if (actor.Acting is not { AtService: true } held || !TeamActions.Write.MayBegin(actor)
            || await reach.Entries(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == entryId && one.ErasedOn == null, cancellation) is not { } entry
            || !await reach.Teams(actor, today).AnyAsync(one => one.Id == entry.TeamId, cancellation))
        {
            return new Result.NotFound();
        }

        if (typed.Fault(today) is { } fault)
        {
            return new Result.Refused(fault.Field, fault.Problem);
        }

        var stored = await data.All<EntryKeeping>().SingleOrDefaultAsync(one => one.EntryId == entryId && one.ServiceId == held.ScopeId, cancellation);
        if ((stored?.Version ?? 0) != version)
        {
            return Changed(stored, typed);
        }

        if (stored is null)
        {
            data.All<EntryKeeping>().Add(stored = new EntryKeeping { EntryId = entryId, ServiceId = held.ScopeId });
        }

        typed.Into(stored.Keeping);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException)
        {
            // A colleague, or the same form, in the same moment.
            data.Forget();
            var now = await data.All<EntryKeeping>().AsNoTracking().SingleOrDefaultAsync(one => one.EntryId == entryId && one.ServiceId == held.ScopeId, cancellation);
            return now is null ? new Result.NotFound() : Changed(now, typed);
        }
    }

    static Result Changed(EntryKeeping? stored, KeepingText typed)
    {
        var keeping = stored?.Keeping ?? new();
        return typed.IsIn(keeping) ? new Result.Done() : new Result.Conflict(keeping, stored?.Version ?? 0);
    }
}
