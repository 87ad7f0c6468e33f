using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>An account with its first role. The password is set by the one who owns it.</summary>
public sealed class AddAccount(IOrganisationData data) : IOperation
{
    public sealed record Input(string UserName, string DisplayName, Role Role, Guid ScopeId, DateOnly ValidFrom, bool Demo = false, DateOnly? LastDay = null, Guid? Id = null)
    {
        /// <summary>The administrator who asks for it; null on the server.</summary>
        public Guid? By { get; init; }

        public DateOnly? On { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Added(Account Account) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (await Fault(input, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        var userName = input.UserName.Trim();
        var account = new Account
        {
            Id = input.Id ?? Guid.CreateVersion7(),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            DisplayName = input.DisplayName.Trim(),
            Demo = input.Demo,
            AddedById = input.By,
            AddedOn = input.On,
        };
        data.Accounts.Add(account);
        data.RoleHoldings.Add(GiveRole.Holding(account.Id, input.Role, input.ScopeId, input.ValidFrom, input.LastDay));
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(account);
    }

    /// <summary>What is wrong with it today; null when it can be added.</summary>
    internal async Task<Problem?> Fault(Input input, CancellationToken cancellation)
    {
        var (userName, name) = (input.UserName.Trim(), input.DisplayName.Trim());
        if (userName.Length is 0 or > Account.MaxUserNameLength || name.Length is 0 or > Account.MaxNameLength)
        {
            return OrganisationProblems.BadName;
        }

        if (PersonNumber.IsIn(userName, name))
        {
            return OrganisationProblems.NumberAsName;
        }

        if (input.LastDay < input.ValidFrom)
        {
            return OrganisationProblems.LastDayBeforeFirst;
        }

        var normalized = userName.ToUpperInvariant();
        if (await data.Accounts.AnyAsync(one => one.NormalizedUserName == normalized, cancellation))
        {
            return OrganisationProblems.UserNameTaken;
        }

        return await GiveRole.ScopeExists(data, input.Role, input.ScopeId, input.ValidFrom, cancellation) ? null : OrganisationProblems.UnknownScope;
    }
}
