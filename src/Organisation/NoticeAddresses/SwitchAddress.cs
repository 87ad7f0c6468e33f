using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.NoticeAddresses;

/// <summary>Turns the mail on and off, and takes the address away.</summary>
public sealed class SwitchAddress(IOrganisationData data) : IOperation
{
    /// <summary>False when there is no confirmed address.</summary>
    public async Task<bool> Handle(Guid account, bool on, CancellationToken cancellation = default)
    {
        if (await data.NoticeAddresses.SingleOrDefaultAsync(one => one.AccountId == account && one.ConfirmedAt != null, cancellation) is not { } address)
        {
            return false;
        }

        address.IsOn = on;
        await data.SaveChangesAsync(cancellation);
        return true;
    }

    public async Task Drop(Guid account, CancellationToken cancellation = default)
    {
        if (await data.NoticeAddresses.SingleOrDefaultAsync(one => one.AccountId == account, cancellation) is { } address)
        {
            (address.Address, address.ConfirmedAt, address.IsOn) = ("", null, false);
            (address.CodeHash, address.CodeExpiresAt) = ("", null);
            await data.SaveChangesAsync(cancellation);
        }
    }
}
