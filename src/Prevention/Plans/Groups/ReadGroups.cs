using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>The groups of a plan with those who are in them.</summary>
public sealed class ReadGroups(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Row(WorkGroup Group, IReadOnlyList<string> Members);

    public async Task<IReadOnlyList<Row>> Handle(Actor actor, Guid planId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var groups = await data.All<WorkGroup>().AsNoTracking().Where(one => one.PlanId == planId && open.Contains(one.PlanId))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        var ids = groups.ConvertAll(one => one.Id);
        var members = await data.All<WorkGroupMember>().AsNoTracking().Where(one => ids.Contains(one.GroupId))
            .OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation);
        return groups.ConvertAll(group => new Row(group, [.. members.Where(one => one.GroupId == group.Id).Select(one => one.Who)]));
    }

    /// <summary>Null when there is no such group, or none any more.</summary>
    public async Task<Row?> One(Actor actor, Guid planId, Guid groupId, DateOnly today, CancellationToken cancellation = default) =>
        (await Handle(actor, planId, today, cancellation)).FirstOrDefault(one => one.Group.Id == groupId);
}
