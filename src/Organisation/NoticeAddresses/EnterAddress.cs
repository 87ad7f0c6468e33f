using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.NoticeAddresses;

/// <summary>A new address, or the same one for a new code. It gets no notices until it is confirmed; an older one gets none any more.</summary>
public sealed class EnterAddress(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Entered : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Guid account, string typed, Language language, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var text = typed.Trim();
        if (!NoticeAddress.IsAddress(text))
        {
            return new Result.Refused(OrganisationProblems.BadAddress);
        }

        var address = await data.NoticeAddresses.SingleOrDefaultAsync(one => one.AccountId == account, cancellation);
        if (address is null)
        {
            data.NoticeAddresses.Add(address = new NoticeAddress { AccountId = account });
        }

        if (address.CodesSince is not { } since || since.AddDays(1) <= utcNow)
        {
            (address.CodesSince, address.CodesAsked) = (utcNow, 0);
        }

        if (address.CodesAsked >= NoticeAddress.MostCodesADay)
        {
            return new Result.Refused(OrganisationProblems.TooManyCodes);
        }

        address.CodesAsked++;
        (address.Address, address.Language, address.ConfirmedAt, address.IsOn) = (text, language, null, false);
        (address.CodeHash, address.CodeExpiresAt, address.WrongCodes) = ("", null, 0);
        await data.SaveChangesAsync(cancellation);
        return new Result.Entered();
    }
}
