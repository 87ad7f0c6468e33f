using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>A passkey has answered, and how it answered is remembered.</summary>
public sealed class UsePasskey(IOrganisationData data) : IOperation
{
    public sealed record Input(byte[] CredentialId, long SignCount, bool BackedUp, DateTime AskedAt);

    /// <summary>False when it was removed, or has answered this question or a later one already.</summary>
    public async Task<bool> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var key = await data.AccountPasskeys.SingleOrDefaultAsync(one => one.CredentialId == input.CredentialId, cancellation);
        if (key is null || key.LastAskedAt >= input.AskedAt)
        {
            return false;
        }

        (key.SignCount, key.BackedUp, key.UserVerified, key.LastAskedAt) = (input.SignCount, input.BackedUp, true, input.AskedAt);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return false;
        }
    }
}
