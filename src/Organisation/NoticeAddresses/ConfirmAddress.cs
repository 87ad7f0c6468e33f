using System.Security.Cryptography;
using System.Text;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.NoticeAddresses;

/// <summary>She has the code, so the address is hers: notices go there from now on. A code works once, and bears few guesses.</summary>
public sealed class ConfirmAddress(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Confirmed : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Guid account, string typed, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var address = await data.NoticeAddresses.SingleOrDefaultAsync(one => one.AccountId == account, cancellation);
        if (address is not { IsWaiting: true, CodeHash.Length: > 0 } || address.CodeExpiresAt <= utcNow)
        {
            return new Result.Refused(OrganisationProblems.NoCode);
        }

        var code = new string([.. typed.Where(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        var right = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(address.HashOf(code)), Encoding.ASCII.GetBytes(address.CodeHash));
        if (right)
        {
            (address.ConfirmedAt, address.IsOn, address.CodeHash, address.CodeExpiresAt) = (utcNow, true, "", null);
        }
        else if (++address.WrongCodes >= NoticeAddress.MostWrongCodes)
        {
            address.CodeHash = "";
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two guesses at once: the one that came second does not count as one, and is not let in.
            return new Result.Refused(OrganisationProblems.WrongCode);
        }

        return right ? new Result.Confirmed() : new Result.Refused(OrganisationProblems.WrongCode);
    }
}
