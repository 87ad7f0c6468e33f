using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>A correction is not the end: someone looks whether it helped. Whoever writes past another gets both, and nothing is stored.</summary>
public sealed class CheckEffect(IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Checked : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(Correction Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid correctionId, int version, string effect, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(effect);
        var open = gate.Open(actor, ControlActions.Write, today);
        var found = await (
            from one in data.All<Correction>()
            where one.Id == correctionId && open.Contains(one.DutyId)
            join task in work.Tasks on one.TaskId equals task.Id
            select new { Correction = one, task.DoneOn }).SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return new Result.NotFound();
        }

        var seen = effect.Trim();
        if (Fault(found.DoneOn, seen) is { } fault)
        {
            return new Result.Refused(fault);
        }

        if (found.Correction.Version != version)
        {
            return found.Correction.Effect == seen ? new Result.Checked() : new Result.Conflict(found.Correction);
        }

        (found.Correction.EffectCheckedOn, found.Correction.Effect) = (today, seen);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Checked();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<Correction>().AsNoTracking().SingleAsync(one => one.Id == correctionId, cancellation));
        }
    }

    static Problem? Fault(DateOnly? doneOn, string effect) =>
        doneOn is null ? ControlProblems.NotDone
        : effect.Length == 0 ? ControlProblems.EffectMissing
        : effect.Length > Correction.MaxNoteLength ? ControlProblems.TextTooLong
        : PersonNumber.IsIn(effect) ? ControlProblems.PersonNumberInText
        : null;
}
