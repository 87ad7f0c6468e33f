using Langbenk.Access;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Bars;

/// <summary>All bars, worked out anew: what was said and what was registered in one moment did not see each other.</summary>
public sealed class RefreshBars(IPeopleData data, IAccessData access) : IOperation
{
    public async Task Handle(DateOnly today, CancellationToken cancellation = default)
    {
        await new OwnBars(data, access).Follow(await data.All<StaffTie>().Where(one => one.TakenBackOn == null).Select(one => one.AccountId).Distinct().ToListAsync(cancellation), today, cancellation);
        await data.SaveChangesAsync(cancellation);
    }
}
