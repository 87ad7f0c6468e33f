using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Done, here or among the tasks: it is the same task. False when there is no such action for her.</summary>
public sealed class FinishSelfAction(IPreventionData data, IWorkData work, AccessGate gate) : IOperation
{
    public async Task<bool> Handle(Actor actor, Guid actionId, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, EvaluationActions.Finish, today);
        var task = await (
            from action in data.All<SelfAction>()
            where action.Id == actionId && open.Contains(action.EvaluationId)
            join one in work.Tasks on action.TaskId equals one.Id
            select one).SingleOrDefaultAsync(cancellation);
        if (task is null)
        {
            return false;
        }

        if (task.DoneOn is null)
        {
            (task.DoneOn, task.DoneById) = (today, actor.AccountId);
            await data.SaveChangesAsync(cancellation);
        }

        return true;
    }
}
