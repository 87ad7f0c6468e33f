using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Langbenk.Organisation.Staff;
using Microsoft.AspNetCore.Identity;

namespace Langbenk.Hosting.SignIn;

/// <summary>A code of the app is taken once (RFC 6238 § 5.2): who saw it over a shoulder comes too late.</summary>
public sealed class OnceAuthenticator(TimeProvider time) : AuthenticatorTokenProvider<Account>
{
    /// <summary>Longer than any code is taken, a clock that goes wrong counted in.</summary>
    static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    const int CodeLength = 6;

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        ArgumentNullException.ThrowIfNull(manager);
        ArgumentNullException.ThrowIfNull(user);
        // A zero in front would be the same number to the one that compares, and another text to the one that remembers.
        if (token is not { Length: CodeLength } || !token.All(char.IsAsciiDigit) || !await base.ValidateAsync(purpose, token, manager, user))
        {
            return false;
        }

        var now = time.GetUtcNow().ToUnixTimeSeconds();
        var used = user.UsedCodes.Split(';', StringSplitOptions.RemoveEmptyEntries).Where(one => now - At(one) < Remembered.TotalSeconds).ToList();
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}/{token}")))[..16];
        if (used.Exists(one => one.EndsWith(hash, StringComparison.Ordinal)))
        {
            return false;
        }

        user.UsedCodes = string.Join(';', used.TakeLast(Account.MostUsedCodes - 1).Append($"{now.ToString(CultureInfo.InvariantCulture)}:{hash}"));
        // Of two who show it in the same moment, one is stored.
        return (await manager.UpdateAsync(user)).Succeeded;
    }

    static long At(string used) => long.Parse(used.AsSpan(0, used.IndexOf(':', StringComparison.Ordinal)), CultureInfo.InvariantCulture);
}
