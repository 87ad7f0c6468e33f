using System.Security.Cryptography;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.DataProtection;

namespace Langbenk.Hosting;

/// <summary>Each owner's drafts under a key of her own, derived from the keys of the data directory.</summary>
sealed class DraftSeal(IDataProtectionProvider protection) : IDraftSeal
{
    public byte[] Seal(Guid owner, byte[] content) => Protector(owner).Protect(content);

    public byte[]? Open(Guid owner, byte[] content)
    {
        try
        {
            return Protector(owner).Unprotect(content);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    IDataProtector Protector(Guid owner) => protection.CreateProtector("draft", owner.ToString("n"));
}
