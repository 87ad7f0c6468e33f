using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>What went wrong, told once: the same words of the same day are the same deviation.</summary>
public sealed class RecordDeviation(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Guid DutyId, string What, DeviationSeverity? Severity, DateOnly FoundOn, string Cause = "", string ImmediateAction = "")
    {
        /// <summary>Of the form.</summary>
        public Guid? Mark { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Recorded(Deviation Deviation) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, ControlActions.Report, today);
        if (!await data.All<DutyFollowUp>().AnyAsync(one => one.Id == input.DutyId && open.Contains(one.Id), cancellation))
        {
            return new Result.NotFound();
        }

        var (what, cause, action) = (input.What.Trim(), input.Cause.Trim(), input.ImmediateAction.Trim());
        if (Faults(what, cause, action, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var deviation = new Deviation
        {
            Id = Guid.CreateVersion7(),
            DutyId = input.DutyId,
            What = what,
            Severity = input.Severity!.Value,
            FoundOn = input.FoundOn,
            Cause = cause,
            ImmediateAction = action,
            // What happens twice in a day is written down twice; the same form sent twice is one.
            Mark = Once.Of(input.Mark, what, input.Severity, input.FoundOn.DayNumber, cause, action),
        };
        return new Result.Recorded(await Once.Saved(
            data, deviation, data.All<Deviation>().Where(one => one.DutyId == input.DutyId && one.Mark == deviation.Mark), cancellation));
    }

    static IReadOnlyList<Fault> Faults(string what, string cause, string action, Input input, DateOnly today) => Fault.In(
        (nameof(Input.What), what.Length is 0 or > Deviation.MaxWhatLength, ControlProblems.DeviationMissing),
        (nameof(Input.What), PersonNumber.IsIn(what), ControlProblems.PersonNumberInText),
        (nameof(Input.Severity), input.Severity is null, ControlProblems.NoSeverity),
        (nameof(Input.FoundOn), !PastDay.IsWithin(input.FoundOn, today), ControlProblems.BadPastDay),
        (nameof(Input.Cause), cause.Length > Deviation.MaxCauseLength, ControlProblems.TextTooLong),
        (nameof(Input.Cause), PersonNumber.IsIn(cause), ControlProblems.PersonNumberInText),
        (nameof(Input.ImmediateAction), action.Length > Deviation.MaxCauseLength, ControlProblems.TextTooLong),
        (nameof(Input.ImmediateAction), PersonNumber.IsIn(action), ControlProblems.PersonNumberInText));
}
