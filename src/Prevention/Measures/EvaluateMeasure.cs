using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Measures;

/// <summary>Adds what an evaluation found. Earlier ones stay: a measure has a history of being looked at.</summary>
public sealed class EvaluateMeasure(IPreventionData data, AccessGate gate, MeasureShelf shelf) : IOperation
{
    public sealed record Input(Actor Actor, Guid Id, DateOnly On, string Finding, string Source);

    public async Task<MeasureStep> Handle(Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var measure = await data.Open(gate, input.Actor, MeasureActions.Evaluate, input.Id, today, cancellation);
        if (measure is null)
        {
            return new MeasureStep.NotFound();
        }

        var (finding, source) = (MeasureFacts.Lines(input.Finding), MeasureFacts.Line(input.Source));
        if (finding.Length is 0 or > Measure.MaxTextLength || source.Length > Measure.MaxLineLength)
        {
            return new MeasureStep.Refused(MeasureProblems.BadEvaluation);
        }

        if (!PastDay.IsWithin(input.On, today))
        {
            return new MeasureStep.Refused(MeasureProblems.BadPastDay);
        }

        if (MeasureCheck.NamesAPerson(finding) || MeasureCheck.NamesAPerson(source))
        {
            return new MeasureStep.Refused(MeasureProblems.PersonNumber);
        }

        data.All<MeasureEvaluation>().Add(new MeasureEvaluation
        {
            Id = Guid.CreateVersion7(),
            MeasureId = measure.Id,
            On = input.On,
            Finding = finding,
            Source = source,
        });
        measure.LastEvaluatedOn = measure.LastEvaluatedOn is { } last && last > input.On ? last : input.On;
        return await MeasureStep.Store(data, shelf, measure, cancellation);
    }
}
