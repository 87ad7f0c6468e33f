using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>How a small step on a measure ends: publish it, end it, measure its waiting time, evaluate it.</summary>
public abstract record MeasureStep
{
    MeasureStep() { }

    public sealed record Done(Measure Measure) : MeasureStep;

    public sealed record Refused(IReadOnlyList<Problem> Problems) : MeasureStep
    {
        public Refused(Problem problem) : this([problem]) { }
    }

    public sealed record Conflict : MeasureStep;

    public sealed record NotFound : MeasureStep;

    internal static async Task<MeasureStep> Store(IPreventionData data, MeasureShelf shelf, Measure measure, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Conflict();
        }

        shelf.Empty();
        return new Done(measure);
    }
}
