using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>Done, here or among the tasks: it is the same task. Said twice, the first day stands.</summary>
public sealed class FinishCorrection(IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid correctionId, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, ControlActions.Correct, today);
        var task = await (
            from correction in data.All<Correction>()
            where correction.Id == correctionId && open.Contains(correction.DutyId)
            join one in work.Tasks on correction.TaskId equals one.Id
            select one).SingleOrDefaultAsync(cancellation);
        if (task is null)
        {
            return new Result.NotFound();
        }

        if (task.DoneOn is null)
        {
            (task.DoneOn, task.DoneById) = (today, actor.AccountId);
            await data.SaveChangesAsync(cancellation);
        }

        return new Result.Done();
    }
}
