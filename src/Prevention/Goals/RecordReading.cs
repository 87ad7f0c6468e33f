using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Goals;

/// <summary>Writes down a number that was read.</summary>
public sealed class RecordReading(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Guid IndicatorId, decimal? Value, DateOnly? On, string Note, DateTime UtcNow, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Done(Guid GoalId) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>A service that takes part in the plan may report what it has read.</summary>
    public async Task<Result> Handle(Actor actor, Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        var indicator = await data.OpenIndicator(gate, actor, PlanActions.Report, input.IndicatorId, input.Today, cancellation);
        if (indicator is null)
        {
            return new Result.NotFound();
        }

        if (input.Value is not { } value || IndicatorReader.IsTooLarge(value))
        {
            return new Result.Refused(IndicatorProblems.BadNumber);
        }

        if (IndicatorReader.IsPercent(indicator.Unit) && value is (< 0 or > 100))
        {
            return new Result.Refused(IndicatorProblems.ReadingNotPercent);
        }

        if (input.On is not { Year: >= 2000 } on || on > input.Today)
        {
            return new Result.Refused(IndicatorProblems.BadDay);
        }

        var note = TypedText.Line(input.Note);
        if (PersonNumber.IsIn(note))
        {
            return new Result.Refused(PlanProblems.HoldsPersonNumber);
        }

        if (note.Length > IndicatorReading.MaxNoteLength)
        {
            return new Result.Refused(IndicatorProblems.TextTooLong);
        }

        data.All<IndicatorReading>().Add(new IndicatorReading
        {
            Id = Guid.CreateVersion7(),
            IndicatorId = indicator.Id,
            On = on,
            Value = value,
            Note = note,
            AccountId = actor.AccountId,
            RecordedAt = input.UtcNow,
        });
        await data.SaveChangesAsync(cancellation);
        return new Result.Done(indicator.GoalId);
    }
}
