using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>Remembers that a person at another provider is this account, and finds the account again.</summary>
public sealed class LinkLogin(IOrganisationData data) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Linked : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Guid accountId, string issuer, string subject, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        ArgumentNullException.ThrowIfNull(subject);
        if (issuer.Length > ExternalLogin.MaxLength || subject.Length > ExternalLogin.MaxLength)
        {
            return new Result.Refused(OrganisationProblems.TextTooLong);
        }

        var known = await data.ExternalLogins.SingleOrDefaultAsync(one => one.Issuer == issuer && one.Subject == subject, cancellation);
        if (known is not null)
        {
            return known.AccountId == accountId ? new Result.Linked() : new Result.Refused(OrganisationProblems.LoginTaken);
        }

        data.ExternalLogins.Add(new ExternalLogin { Issuer = issuer, Subject = subject, AccountId = accountId });
        await data.SaveChangesAsync(cancellation);
        return new Result.Linked();
    }

    /// <summary>Null when nobody here is linked to that person, or the account is closed.</summary>
    public Task<Account?> Find(string issuer, string subject, CancellationToken cancellation = default) => (
        from login in data.ExternalLogins
        where login.Issuer == issuer && login.Subject == subject
        join account in data.Accounts on login.AccountId equals account.Id
        where account.ClosedOn == null
        select account).SingleOrDefaultAsync(cancellation);
}
