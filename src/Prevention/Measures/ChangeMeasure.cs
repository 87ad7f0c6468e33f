using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>Writes a measure anew. Who wrote on an old version gets both versions back, and nothing is stored.</summary>
public sealed class ChangeMeasure(IPreventionData data, AccessGate gate, MeasureShelf shelf) : IOperation
{
    public sealed record Input(Actor Actor, Guid Id, int Version, MeasureFacts Facts);

    public abstract record Result
    {
        Result() { }

        public sealed record Changed(Measure Measure) : Result;

        public sealed record Refused(IReadOnlyList<Problem> Problems) : Result;

        /// <summary>What stands there now; what was typed is still with the one who typed it.</summary>
        public sealed record Conflict(MeasureFacts Stored, int Version) : Result;

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

        if (measure.Version != input.Version)
        {
            return new Result.Conflict(MeasureFacts.Of(measure), measure.Version);
        }

        var facts = input.Facts.Cleaned();
        var problems = measure.Status switch
        {
            MeasureStatus.Ended => [MeasureProblems.Ended],
            MeasureStatus.Published => MeasureCheck.OfPublished(facts),
            _ => MeasureCheck.OfDraft(facts),
        };
        if (problems.Count > 0)
        {
            return new Result.Refused(problems);
        }

        facts.WriteTo(measure);
        return await Store(measure, cancellation);
    }

    async Task<Result> Store(Measure measure, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            var stored = await data.All<Measure>().AsNoTracking().SingleAsync(one => one.Id == measure.Id, cancellation);
            return new Result.Conflict(MeasureFacts.Of(stored), stored.Version);
        }

        shelf.Empty();
        return new Result.Changed(measure);
    }
}
