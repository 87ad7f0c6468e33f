using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>A passkey becomes a way into an account.</summary>
public sealed class KeepPasskey(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Kept : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(AccountPasskey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (await Known(key, cancellation) is { } known)
        {
            return known;
        }

        if (await Fault(key.AccountId, key.Name, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        if (key.CredentialId.Length is 0 or > AccountPasskey.MaxCredentialIdLength || !key.UserVerified)
        {
            return new Result.Refused(OrganisationProblems.PasskeyNotMade);
        }

        data.AccountPasskeys.Add(key);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Kept();
        }
        catch (DbUpdateException)
        {
            data.Forget();
            if (await Known(key, cancellation) is { } meanwhile)
            {
                return meanwhile;
            }

            throw;
        }
    }

    /// <summary>The same sent twice is kept once.</summary>
    async Task<Result?> Known(AccountPasskey key, CancellationToken cancellation) =>
        await data.AccountPasskeys.Where(one => one.CredentialId == key.CredentialId).Select(one => (Guid?)one.AccountId).SingleOrDefaultAsync(cancellation) is not { } owner ? null
        : owner == key.AccountId ? new Result.Kept()
        : new Result.Refused(OrganisationProblems.PasskeyTaken);

    /// <summary>Why none of this name can be kept; asked before the browser makes one, too: what it has made, it does not take back.</summary>
    public async Task<Problem?> Fault(Guid accountId, string name, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length is 0 or > AccountPasskey.MaxNameLength ? OrganisationProblems.BadPasskeyName
            : PersonNumber.IsIn(name) ? OrganisationProblems.NumberAsName
            : await data.AccountPasskeys.CountAsync(one => one.AccountId == accountId, cancellation) >= AccountPasskey.Most ? OrganisationProblems.TooManyPasskeys
            : null;
    }
}
