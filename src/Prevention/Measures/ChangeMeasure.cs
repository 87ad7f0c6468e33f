using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>
/// Writes a measure anew. Who wrote on an old version gets both versions back, and nothing is stored. A new level or service holds
/// from a day; before it, what was stays.
/// </summary>
public sealed class ChangeMeasure(IPreventionData data, MoveMeasure move, AccessGate gate, MeasureShelf shelf) : IOperation
{
    /// <summary>No service: the one that carries it. No day: today, or its start if that is later.</summary>
    public sealed record Input(Actor Actor, Guid Id, int Version, MeasureFacts Facts, Guid? ServiceId = null, DateOnly? From = null)
    {
        /// <summary>Something was typed for the day, and it is none.</summary>
        public bool DayIsUnreadable { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Changed(Measure Measure) : Result;

        public sealed record Refused(IReadOnlyList<Problem> Problems) : Result;

        /// <summary>What stands there now; what was typed is still with the one who typed it.</summary>
        public sealed record Conflict(MeasureFacts Stored, Guid ServiceId, int Version) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var measure = await data.Open(gate, input.Actor, MeasureActions.Change, input.Id, today, cancellation);
        if (measure is null)
        {
            return new Result.NotFound();
        }

        var history = await data.History(measure.Id, cancellation);
        if (measure.Version != input.Version)
        {
            var now = measure.CarriedBy(history.On(today));
            return new Result.Conflict(MeasureFacts.Of(now), now.ServiceId, now.Version);
        }

        var facts = input.Facts.Cleaned();
        var wanted = new MoveMeasure.Wanted(input.ServiceId ?? history.On(today).ServiceId, facts.Levels, input.From);
        var moves = MoveMeasure.Moves(history, wanted, today);
        var problems = Check(measure, facts);
        if (moves && !input.DayIsUnreadable && await move.Refuses(input.Actor, measure, history, wanted, today, cancellation) is { } problem)
        {
            problems = [problem, .. problems];
        }

        if (input.DayIsUnreadable)
        {
            problems = [MeasureProblems.NoDayOfChange, .. problems];
        }

        if (problems.Count > 0)
        {
            return new Result.Refused(problems);
        }

        facts.WriteTo(measure);
        if (moves)
        {
            await move.WithTheNextSave(measure, history, wanted, today, cancellation);
        }

        return await Store(measure.CarriedBy(history.On(today)), today, cancellation);
    }

    static IReadOnlyList<Problem> Check(Measure measure, MeasureFacts facts) => measure.Status switch
    {
        MeasureStatus.Ended => [MeasureProblems.Ended],
        MeasureStatus.Published => MeasureCheck.OfPublished(facts),
        _ => MeasureCheck.OfDraft(facts),
    };

    async Task<Result> Store(Measure measure, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            var stored = await data.CarriedOn(data.All<Measure>().AsNoTracking().Where(one => one.Id == measure.Id), today).SingleAsync(cancellation);
            var now = stored.Filled();
            return new Result.Conflict(MeasureFacts.Of(now), now.ServiceId, now.Version);
        }

        shelf.Empty();
        return new Result.Changed(measure);
    }
}
