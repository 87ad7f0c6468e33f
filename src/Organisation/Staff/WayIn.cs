using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>What somebody signs in with stops working, and open sessions end by the change of stamp. The caller saves.</summary>
static class WayIn
{
    /// <summary>The old key, the codes on paper, passkeys, and what she is at other providers: they have second steps of their own.</summary>
    public static async Task TakeSecondStep(IOrganisationData data, Account account, CancellationToken cancellation)
    {
        (account.AuthenticatorKey, account.TwoFactorEnabled, account.RecoveryCodes, account.SecurityStamp) = (null, false, "", Guid.NewGuid().ToString("n"));
        await TakeLogins(data, account, cancellation);
    }

    /// <summary>The password too, what she is at other providers, and where notices went: as one who was never here.</summary>
    public static async Task Take(IOrganisationData data, Account account, CancellationToken cancellation)
    {
        await TakeSecondStep(data, account, cancellation);
        (account.PasswordHash, account.AccessFailedCount, account.LockoutEnd) = (null, 0, null);
        await data.NoticeAddresses.Where(one => one.AccountId == account.Id)
            .ForEachAsync(one => (one.Address, one.ConfirmedAt, one.IsOn, one.CodeHash) = ("", null, false, ""), cancellation);
    }

    /// <summary>What opens without her password: who had the account before may have put it there.</summary>
    public static async Task TakeLogins(IOrganisationData data, Account account, CancellationToken cancellation)
    {
        data.ExternalLogins.RemoveRange(await data.ExternalLogins.Where(one => one.AccountId == account.Id).ToListAsync(cancellation));
        data.AccountPasskeys.RemoveRange(await data.AccountPasskeys.Where(one => one.AccountId == account.Id).ToListAsync(cancellation));
    }
}
