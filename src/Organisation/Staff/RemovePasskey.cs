using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>A passkey opens nothing any more, and sessions end: one of them may be on the device that was lost.</summary>
public sealed class RemovePasskey(IOrganisationData data) : IOperation
{
    /// <summary>The account with its new stamp; null when it has no such key.</summary>
    public async Task<Account?> Handle(Guid accountId, Guid id, CancellationToken cancellation = default)
    {
        if (await data.AccountPasskeys.SingleOrDefaultAsync(one => one.Id == id && one.AccountId == accountId, cancellation) is not { } key)
        {
            return null;
        }

        var account = await data.Accounts.SingleAsync(one => one.Id == accountId, cancellation);
        data.AccountPasskeys.Remove(key);
        account.SecurityStamp = Guid.NewGuid().ToString("n");
        await data.SaveChangesAsync(cancellation);
        return account;
    }
}
