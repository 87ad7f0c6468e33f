using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>Ends it after a last day. It stays in the history of what the municipality has had.</summary>
public sealed class EndMeasure(IPreventionData data, AccessGate gate, MeasureShelf shelf) : IOperation
{
    public async Task<MeasureStep> Handle(Actor actor, Guid id, DateOnly lastDay, DateOnly today, CancellationToken cancellation = default)
    {
        var measure = await data.Open(gate, actor, MeasureActions.End, id, today, cancellation);
        if (measure is null)
        {
            return new MeasureStep.NotFound();
        }

        if (measure.Status == MeasureStatus.Ended)
        {
            return new MeasureStep.Refused(MeasureProblems.Ended);
        }

        if (measure.Status == MeasureStatus.Draft || lastDay < measure.ValidFrom)
        {
            return new MeasureStep.Refused(measure.Status == MeasureStatus.Draft ? MeasureProblems.NotPublished : MeasureProblems.BadEnd);
        }

        if ((await data.History(id, cancellation)).Last.ValidFrom > lastDay)
        {
            return new MeasureStep.Refused(MeasureProblems.EndBeforeChange);
        }

        measure.ValidTo = lastDay;
        measure.Status = MeasureStatus.Ended;
        return await MeasureStep.Store(data, shelf, measure, cancellation);
    }
}
