using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>How long one waits, and on what day that was so. No weeks means that nobody knows any more.</summary>
public sealed class SetWaitingTime(IPreventionData data, AccessGate gate, MeasureShelf shelf) : IOperation
{
    public sealed record Input(Actor Actor, Guid Id, int? Weeks, DateOnly MeasuredOn);

    public async Task<MeasureStep> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var measure = await data.Open(gate, input.Actor, MeasureActions.SetWaiting, input.Id, today, cancellation);
        if (measure is null)
        {
            return new MeasureStep.NotFound();
        }

        if (measure.Status == MeasureStatus.Ended)
        {
            return new MeasureStep.Refused(MeasureProblems.Ended);
        }

        if (input.Weeks is < 0 or > Measure.MaxWaitingWeeks)
        {
            return new MeasureStep.Refused(MeasureProblems.BadWaiting);
        }

        if (!PastDay.IsWithin(input.MeasuredOn, today))
        {
            return new MeasureStep.Refused(MeasureProblems.BadPastDay);
        }

        (measure.WaitingWeeks, measure.WaitingMeasuredOn) = (input.Weeks, input.Weeks is null ? null : input.MeasuredOn);
        return await MeasureStep.Store(data, shelf, measure, cancellation);
    }
}
