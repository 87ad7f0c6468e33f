using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>Lets inhabitants see it. Refused, with everything that is missing, while it does not say in plain words what it is.</summary>
public sealed class PublishMeasure(IPreventionData data, AccessGate gate, MeasureShelf shelf) : IOperation
{
    public async Task<MeasureStep> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var measure = await data.Open(gate, actor, MeasureActions.Publish, id, today, cancellation);
        if (measure is null)
        {
            return new MeasureStep.NotFound();
        }

        if (measure.Status == MeasureStatus.Ended)
        {
            return new MeasureStep.Refused(MeasureProblems.Ended);
        }

        measure.CarriedBy((await data.History(id, cancellation)).On(today));
        var problems = MeasureCheck.OfPublished(MeasureFacts.Of(measure));
        if (problems.Count > 0)
        {
            return new MeasureStep.Refused(problems);
        }

        measure.Status = MeasureStatus.Published;
        return await MeasureStep.Store(data, shelf, measure, cancellation);
    }
}
