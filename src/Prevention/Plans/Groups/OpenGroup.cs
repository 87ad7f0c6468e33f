using Langbenk.Access;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Groups;

/// <summary>A group of a plan that somebody may write in, tracked, to be changed or removed.</summary>
sealed record OpenGroup(WorkGroup Group, IReadOnlyList<WorkGroupMember> Members, PlanStatus Status)
{
    public ReadGroups.Row Row => new(Group, [.. Members.Select(one => one.Who)]);

    public bool Holds(GroupInput typed) => Group.Name == typed.Name && Group.Mandate == typed.Mandate && Row.Members.SequenceEqual(typed.Members);

    public static async Task<OpenGroup?> Find(
        IPreventionData data, AccessGate gate, Actor actor, Guid planId, Guid groupId, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var found = await data.All<WorkGroup>().Where(one => one.Id == groupId && one.PlanId == planId && open.Contains(one.PlanId))
            .Join(data.All<Plan>(), one => one.PlanId, plan => plan.Id, (one, plan) => new { Group = one, plan.Status })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : new OpenGroup(found.Group, await MembersOf(data.All<WorkGroupMember>(), groupId, cancellation), found.Status);
    }

    /// <summary>As it is stored after a save has met another's; null when the other removed it.</summary>
    public static async Task<ReadGroups.Row?> Again(IPreventionData data, Guid groupId, CancellationToken cancellation)
    {
        var group = await data.All<WorkGroup>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == groupId, cancellation);
        var members = await MembersOf(data.All<WorkGroupMember>().AsNoTracking(), groupId, cancellation);
        return group is null ? null : new ReadGroups.Row(group, [.. members.Select(one => one.Who)]);
    }

    static Task<List<WorkGroupMember>> MembersOf(IQueryable<WorkGroupMember> members, Guid groupId, CancellationToken cancellation) =>
        members.Where(one => one.GroupId == groupId).OrderBy(one => one.Order).ThenBy(one => one.Id).ToListAsync(cancellation);
}
