using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>The whole plan as it stands now, to be read in one go, printed or taken away.</summary>
public sealed class ReadWholePlan(IPreventionData data, AccessGate gate, FreezePlan freeze) : IOperation
{
    /// <summary>With the local texts of one municipality, or of all.</summary>
    public async Task<FrozenPlan?> Handle(Actor actor, Guid planId, Guid? municipality, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        return plan is null ? null : await freeze.Handle(plan, municipality, cancellation);
    }
}
