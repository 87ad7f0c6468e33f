using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.SignIn;

/// <summary>An account's passkeys, as Identity asks for them. Its caller saves.</summary>
sealed partial class AccountStore
{
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken)
    {
        if (await Of(user, passkey.CredentialId).SingleOrDefaultAsync(cancellationToken) is { } known)
        {
            (known.SignCount, known.UserVerified, known.BackedUp) = (passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp);
        }
        else
        {
            context.AccountPasskeys.Add(From(user, passkey, passkey.Name ?? "", DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(passkey.CreatedAt, OsloClock.Zone).DateTime)));
        }
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await context.AccountPasskeys.AsNoTracking().Where(one => one.AccountId == user.Id).OrderBy(one => one.Id).ToListAsync(cancellationToken)).Select(To)];

    public Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) => context.Accounts.SingleOrDefaultAsync(
        account => account.ClosedOn == null && context.AccountPasskeys.Any(one => one.AccountId == account.Id && one.CredentialId == credentialId), cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        await Of(user, credentialId).AsNoTracking().SingleOrDefaultAsync(cancellationToken) is { } key ? To(key) : null;

    public async Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) =>
        context.AccountPasskeys.RemoveRange(await Of(user, credentialId).ToListAsync(cancellationToken));

    public static AccountPasskey From(Account user, UserPasskeyInfo made, string name, DateOnly on) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = user.Id,
        CredentialId = made.CredentialId,
        PublicKey = made.PublicKey,
        Name = name,
        CreatedOn = on,
        Transports = string.Join(';', made.Transports ?? []),
        SignCount = made.SignCount,
        UserVerified = made.IsUserVerified,
        BackupEligible = made.IsBackupEligible,
        BackedUp = made.IsBackedUp,
        AttestationObject = made.AttestationObject,
        ClientData = made.ClientDataJson,
    };

    static UserPasskeyInfo To(AccountPasskey key) => new(
        key.CredentialId, key.PublicKey, new DateTimeOffset(key.CreatedOn, TimeOnly.MinValue, TimeSpan.Zero), (uint)key.SignCount,
        key.Transports.Split(';', StringSplitOptions.RemoveEmptyEntries), key.UserVerified, key.BackupEligible, key.BackedUp, key.AttestationObject, key.ClientData)
    {
        Name = key.Name,
    };

    IQueryable<AccountPasskey> Of(Account user, byte[] credentialId) =>
        context.AccountPasskeys.Where(one => one.AccountId == user.Id && one.CredentialId == credentialId);
}
