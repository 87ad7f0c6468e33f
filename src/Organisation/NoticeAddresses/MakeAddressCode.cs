using System.Security.Cryptography;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.NoticeAddresses;

/// <summary>The code that goes to an address to be confirmed. Made in the moment it is sent; only its hash stays here.</summary>
public sealed class MakeAddressCode(IOrganisationData data) : IOperation
{
    const int Length = 8;

    /// <summary>Without those that are taken for one another.</summary>
    const string Letters = "23456789abcdefghjkmnpqrstvwxyz";

    public sealed record Made(string Address, Language Language, string Code);

    /// <summary>Null when no address waits any more.</summary>
    public async Task<Made?> Handle(Guid account, DateTime utcNow, CancellationToken cancellation = default)
    {
        var open = data.Accounts.Where(one => one.ClosedOn == null).Select(one => one.Id);
        var address = await data.NoticeAddresses.SingleOrDefaultAsync(one => one.AccountId == account && open.Contains(one.AccountId), cancellation);
        if (address is not { IsWaiting: true })
        {
            return null;
        }

        var code = RandomNumberGenerator.GetString(Letters, Length);
        (address.CodeHash, address.CodeExpiresAt, address.WrongCodes) = (address.HashOf(code), utcNow + NoticeAddress.CodeLifetime, 0);
        await data.SaveChangesAsync(cancellation);
        return new Made(address.Address, address.Language, $"{code[..4]}-{code[4..]}");
    }
}
