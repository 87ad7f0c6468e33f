using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Access;

/// <summary>What somebody stood in to things in her role at a service ends the day she leaves it: a new role there opens nothing of the old.</summary>
public sealed class EndStaffRelations(IAccessData data) : IEndsWithRole, IOperation
{
    public async Task End(Guid account, Guid service, DateOnly lastDay, CancellationToken cancellation)
    {
        string[] keys = [.. Enum.GetValues<RelationKind>().Where(kind => kind.IsOfStaff()).Select(kind => Relation.KeyOf(kind, account, service))];
        await data.Relations.Where(one => keys.Contains(one.Key) && (one.ValidTo == null || one.ValidTo > lastDay))
            .ForEachAsync(one => one.ValidTo = lastDay, cancellation);
    }
}
