using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>The routine was read today and still holds.</summary>
public sealed class ReviewRoutine(IPreventionData data, AccessGate gate, WriteRoutine write) : IOperation
{
    public async Task<WriteRoutine.Result> Handle(Actor actor, Guid dutyId, int number, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ControlActions.Write, today);
        if (!await data.All<DutyFollowUp>().AnyAsync(one => one.Id == dutyId && open.Contains(one.Id), cancellation))
        {
            return new WriteRoutine.Result.NotFound();
        }

        var current = await data.All<DutyRoutine>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.DutyId == dutyId && one.Number == number, cancellation);
        return current is null
            ? new WriteRoutine.Result.Refused(ControlProblems.NoRoutineToReview)
            : await write.Handle(
                actor, new WriteRoutine.Input(dutyId, number, current.Words, current.Owner, today, current.ReviewMonths), today, cancellation);
    }
}
