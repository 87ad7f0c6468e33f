using Langbenk.Cooperation.Records;
using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Erasing;

/// <summary>
/// Somebody of the writer's service asks that a note on the wrong child be taken away, or moved to the right one (GDPR art. 5(1)(d), cf. 17(1)(d)).
/// Nothing happens to it until another of the service confirms. What is in the service's own record stays there: it is put right by its rules.
/// </summary>
public sealed class AskErasure(ICooperationData data, ErasuresInReach reach) : IOperation
{
    /// <param name="Moves">True to move, false to delete.</param>
    public sealed record Input(Guid Entry, bool? Moves, Guid? ToTeam, string Reason, string InRecord);

    public abstract record Result
    {
        Result() { }

        public sealed record Asked(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (await reach.Entries(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.Entry, cancellation) is not { } entry)
        {
            return new Result.NotFound();
        }

        if (await Pending(entry.Id, cancellation) is { } before)
        {
            return Again(actor, input, before);
        }

        var faults = await Faults(actor, input, entry, today, cancellation);
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var asked = new EntryErasure
        {
            Id = Guid.CreateVersion7(),
            EntryId = entry.Id,
            ServiceId = entry.ServiceId,
            Reason = input.Reason.Trim(),
            InRecord = input.InRecord.Trim(),
            ToTeamId = input.Moves == true ? input.ToTeam : null,
            AskedById = actor.AccountId,
            AskedByName = actor.Name,
            AskedOn = today,
        };
        data.All<EntryErasure>().Add(asked);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Asked(asked.Id);
        }
        catch (DbUpdateException)
        {
            // A colleague, or the same form, in the same moment.
            data.Forget();
            if (await Pending(entry.Id, cancellation) is { } other)
            {
                return Again(actor, input, other);
            }

            throw;
        }
    }

    static Result Again(Actor actor, Input input, EntryErasure before) =>
        before.AskedById == actor.AccountId && before.Reason == input.Reason.Trim() && before.ToTeamId == (input.Moves == true ? input.ToTeam : null)
            ? new Result.Asked(before.Id) : new Result.Refused([("", ErasureProblems.AlreadyAsked)]);

    Task<EntryErasure?> Pending(Guid entry, CancellationToken cancellation) =>
        data.All<EntryErasure>().AsNoTracking().SingleOrDefaultAsync(one => one.EntryId == entry && one.State == ErasureState.Asked, cancellation);

    async Task<List<(string Field, Problem Problem)>> Faults(Actor actor, Input input, TeamEntry entry, DateOnly today, CancellationToken cancellation)
    {
        var faults = new List<(string, Problem)>();
        if (input.Moves is null)
        {
            faults.Add((nameof(Input.Moves), ErasureProblems.NoChoice));
        }
        else if (input.Moves == true && (await reach.Bound([entry], cancellation)).Count > 0)
        {
            faults.Add((nameof(Input.Moves), ErasureProblems.StaysHere));
        }
        else if (input.Moves == true && !await reach.Targets(actor, entry.TeamId, today).AnyAsync(one => one.Id == input.ToTeam, cancellation))
        {
            faults.Add((nameof(Input.ToTeam), ErasureProblems.NoTeam));
        }

        var isInRecord = await data.All<EntryKeeping>().AnyAsync(one => one.EntryId == entry.Id && one.ServiceId == entry.ServiceId && one.Keeping.Journal == JournalStatus.Done, cancellation);
        faults.AddRange(ErasureReason.Faults(input.Reason, input.InRecord, isInRecord, ErasureProblems.NoReason, ErasureProblems.InOwnRecord));
        return faults;
    }
}
