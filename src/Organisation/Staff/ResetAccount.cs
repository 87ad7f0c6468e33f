using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>For who has lost password or phone: neither works any more, nor do passkeys and sign-in elsewhere, her sessions end, and she chooses anew.</summary>
public sealed class ResetAccount(IOrganisationData data) : IOperation
{
    /// <summary>Null when nobody has that user name.</summary>
    public async Task<Account?> Handle(string userName, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(userName);
        var normalized = userName.Trim().ToUpperInvariant();
        if (await data.Accounts.SingleOrDefaultAsync(one => one.NormalizedUserName == normalized && one.ClosedOn == null, cancellation) is not { } account)
        {
            return null;
        }

        await WayIn.TakeSecondStep(data, account, cancellation);
        (account.PasswordHash, account.AccessFailedCount, account.LockoutEnd) = (null, 0, null);
        await data.SaveChangesAsync(cancellation);
        return account;
    }
}
