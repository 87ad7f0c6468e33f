using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>Who leaves a service waits for nothing there: should the two be parted, they do not open to her.</summary>
public sealed class EndWaiting(IPeopleData data) : IEndsWithRole, IOperation
{
    public Task End(Guid account, Guid service, DateOnly lastDay, CancellationToken cancellation) => data.All<WaitingWorker>()
        .Where(one => one.AccountId == account && one.ServiceId == service && one.EndedOn == null).ForEachAsync(one => one.EndedOn = lastDay, cancellation);
}
