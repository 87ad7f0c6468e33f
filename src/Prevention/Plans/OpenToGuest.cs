using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>Lets the county governor's guests at the municipalities read the plan, or closes it for them again.</summary>
public sealed class OpenToGuest(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    /// <summary>False when there is no such plan that she leads.</summary>
    public async Task<bool> Handle(Actor actor, Guid planId, bool opened, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Lead, today);
        if (!await data.All<Plan>().AnyAsync(one => one.Id == planId && open.Contains(one.Id), cancellation))
        {
            return false;
        }

        var there = await access.Relations
            .Where(one => one.Resource == PlanActions.Resource && one.ResourceId == planId && one.Kind == RelationKind.Guest && one.ValidTo == null)
            .ToListAsync(cancellation);
        if (opened && there.Count == 0)
        {
            var municipalities = await data.All<PlanMunicipality>().Where(one => one.PlanId == planId).Select(one => one.MunicipalityId).ToListAsync(cancellation);
            access.Relations.AddRange(municipalities.Select(id => Relation.Of(PlanActions.Resource, planId, RelationKind.Guest, id, today)));
        }
        else if (!opened)
        {
            // Closed from today: a relation that holds until yesterday opens nothing any more.
            there.ForEach(one => one.ValidTo = today.AddDays(-1));
        }

        await data.SaveChangesAsync(cancellation);
        return true;
    }
}
