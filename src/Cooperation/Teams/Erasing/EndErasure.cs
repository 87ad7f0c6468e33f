using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.People.Bars;
using Langbenk.Sharing.Circles;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// Another of the same service confirms that a note is taken away or moved, or says that it stays; the one who asked takes it back. Confirmed,
/// the words are gone for everybody at once, and each service that had them is asked to take them out of its own record.
/// </summary>
public sealed class EndErasure(ICooperationData data, ErasuresInReach reach, ReadCircle circles, MoveWords move, EraseWords erase, OwnNumber humans) : IOperation
{
    /// <summary>A note in its new team.</summary>
    public sealed record NewPlace(Guid Entry, Guid Team, Guid Child);

    public abstract record Result
    {
        Result() { }

        /// <param name="Moved">Where the words are now, told to nobody.</param>
        public sealed record Done(NewPlace? Moved) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Confirm(Actor actor, Guid entryId, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Find(actor, entryId, id, today, cancellation) is not { } asked)
        {
            return await Before(actor, entryId, id, confirms: true, cancellation);
        }

        if (await humans.AreOne(asked.AskedById, actor.AccountId, cancellation))
        {
            return new Result.Refused(ErasureProblems.SamePerson);
        }

        var entry = await reach.Entries(actor, today).SingleAsync(one => one.Id == entryId, cancellation);
        if (asked.InRecord.Length == 0 && await data.All<EntryKeeping>().AnyAsync(one => one.EntryId == entryId && one.ServiceId == entry.ServiceId && one.Keeping.Journal == JournalStatus.Done, cancellation))
        {
            return new Result.Refused(ErasureProblems.JournaledMeanwhile);
        }

        NewPlace? moved = null;
        if (asked.ToTeamId is { } to)
        {
            if (await reach.Targets(actor, entry.TeamId, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == to, cancellation) is not { } target || await circles.Handle(actor, target.ChildId, today, cancellation) is not { } circle)
            {
                return new Result.Refused(ErasureProblems.NoTeam);
            }

            moved = new((await move.WithTheNextSave([entry], entry.TeamId, target, circle, _ => asked.Id, cancellation))[0].Id, target.Id, target.ChildId);
        }

        await erase.WithTheNextSave([entry], today, cancellation);
        asked.End(ErasureState.Done, actor, today);
        return await Saved(actor, asked, true, moved, cancellation);
    }

    /// <summary>The note stays. The one who asked takes it back; another says no.</summary>
    public async Task<Result> Drop(Actor actor, Guid entryId, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await Find(actor, entryId, id, today, cancellation) is not { } asked)
        {
            return await Before(actor, entryId, id, confirms: false, cancellation);
        }

        asked.End(asked.AskedById == actor.AccountId ? ErasureState.Withdrawn : ErasureState.Declined, actor, today);
        return await Saved(actor, asked, false, null, cancellation);
    }

    Task<EntryErasure?> Find(Actor actor, Guid entry, Guid id, DateOnly today, CancellationToken cancellation) =>
        reach.Asked(actor, today).SingleOrDefaultAsync(one => one.Id == id && one.EntryId == entry, cancellation);

    /// <summary>The same button, pressed twice, leads to the same place; what somebody else answered first is said.</summary>
    async Task<Result> Before(Actor actor, Guid entry, Guid id, bool confirms, CancellationToken cancellation)
    {
        var service = actor.Acting is { AtService: true } held && TeamActions.Erase.MayBegin(actor) ? held.ScopeId : Guid.Empty;
        var ended = await data.All<EntryErasure>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.EntryId == entry && one.ServiceId == service && one.State != ErasureState.Asked, cancellation);
        return ended is null ? new Result.NotFound()
            : (ended.State == ErasureState.Done) == confirms && ended.EndedById == actor.AccountId ? new Result.Done(null)
            : ended.State == ErasureState.Done ? new Result.NotFound() : new Result.Refused(ErasureProblems.NoLongerAsked);
    }

    async Task<Result> Saved(Actor actor, EntryErasure asked, bool confirms, NewPlace? moved, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(moved);
        }
        catch (DbUpdateException)
        {
            // Somebody answered it, or one of the services wrote how it keeps the note, in the same moment.
            data.Forget();
            return await Before(actor, asked.EntryId, asked.Id, confirms, cancellation) is var before and not Result.NotFound ? before : new Result.Refused(ErasureProblems.NoLongerAsked);
        }
    }
}
