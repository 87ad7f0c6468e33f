using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.NoticeAddresses;

public sealed class FindAddress(IOrganisationData data) : IOperation
{
    /// <summary>As its owner sees it; null when she has none.</summary>
    public Task<NoticeAddress?> Handle(Guid account, CancellationToken cancellation = default) =>
        data.NoticeAddresses.AsNoTracking().SingleOrDefaultAsync(one => one.AccountId == account && one.Address != "", cancellation);

    /// <summary>Null when nothing is to be sent: not confirmed, turned off, or the account is closed.</summary>
    public Task<NoticeAddress?> ForSending(Guid account, CancellationToken cancellation = default)
    {
        var open = data.Accounts.Where(one => one.ClosedOn == null).Select(one => one.Id);
        return data.NoticeAddresses.AsNoTracking().SingleOrDefaultAsync(
            one => one.AccountId == account && one.IsOn && one.ConfirmedAt != null && open.Contains(one.AccountId), cancellation);
    }
}
