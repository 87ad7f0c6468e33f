using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>Closed with what was learnt, when every correction is done and its effect looked at.</summary>
public sealed class CloseDeviation(IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Closed : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid deviationId, string lesson, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lesson);
        var open = gate.Open(actor, ControlActions.Write, today);
        var deviation = await data.All<Deviation>()
            .SingleOrDefaultAsync(one => one.Id == deviationId && open.Contains(one.DutyId), cancellation);
        if (deviation is null)
        {
            return new Result.NotFound();
        }

        var unfinished = await data.All<Correction>().AnyAsync(
            one => one.DeviationId == deviation.Id
                && (one.EffectCheckedOn == null || work.Tasks.Any(task => task.Id == one.TaskId && task.DoneOn == null)), cancellation);
        var learnt = lesson.Trim();
        if (Fault(deviation, unfinished, learnt) is { } fault)
        {
            return new Result.Refused(fault);
        }

        (deviation.ClosedOn, deviation.Lesson) = (today, learnt);
        await data.SaveChangesAsync(cancellation);
        return new Result.Closed();
    }

    static Problem? Fault(Deviation deviation, bool unfinished, string lesson) =>
        deviation.ClosedOn is not null ? ControlProblems.DeviationClosed
        : unfinished ? ControlProblems.CorrectionsOpen
        : lesson.Length == 0 ? ControlProblems.LessonMissing
        : lesson.Length > Deviation.MaxCauseLength ? ControlProblems.TextTooLong
        : PersonNumber.IsIn(lesson) ? ControlProblems.PersonNumberInText
        : null;
}
