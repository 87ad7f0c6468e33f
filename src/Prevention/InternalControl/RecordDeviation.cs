using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

public sealed class RecordDeviation(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(
        Guid DutyId, string What, DeviationSeverity Severity, DateOnly FoundOn, string Cause = "", string ImmediateAction = "");

    public abstract record Result
    {
        Result() { }

        public sealed record Recorded(Deviation Deviation) : Result;

        public sealed record Refused(Problem Problem) : Result;

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
        if (Fault(what, cause, action, input.FoundOn, today) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var deviation = new Deviation
        {
            Id = Guid.CreateVersion7(),
            DutyId = input.DutyId,
            What = what,
            Severity = input.Severity,
            FoundOn = input.FoundOn,
            Cause = cause,
            ImmediateAction = action,
        };
        data.All<Deviation>().Add(deviation);
        await data.SaveChangesAsync(cancellation);
        return new Result.Recorded(deviation);
    }

    static Problem? Fault(string what, string cause, string action, DateOnly foundOn, DateOnly today) =>
        what.Length is 0 or > Deviation.MaxWhatLength ? ControlProblems.DeviationMissing
        : cause.Length > Deviation.MaxCauseLength || action.Length > Deviation.MaxCauseLength ? ControlProblems.TextTooLong
        : PersonNumber.IsIn(what, cause, action) ? ControlProblems.PersonNumberInText
        : foundOn > today ? ControlProblems.DayInTheFuture
        : null;
}
