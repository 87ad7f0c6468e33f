using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

public sealed class GiveRole(IOrganisationData data, params IEnumerable<IEndsWithRole> others) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Given : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Guid accountId, Role role, Guid scope, DateOnly from, DateOnly? lastDay = null, CancellationToken cancellation = default)
    {
        if (await Fault(accountId, role, scope, from, lastDay, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        await EndWhatWasBefore(accountId, scope, from, cancellation);
        data.RoleHoldings.Add(Holding(accountId, role, scope, from, lastDay));
        await data.SaveChangesAsync(cancellation);
        return new Result.Given();
    }

    /// <summary>What is wrong with it today; null when it can be given.</summary>
    internal async Task<Problem?> Fault(Guid accountId, Role role, Guid scope, DateOnly from, DateOnly? lastDay, CancellationToken cancellation) =>
        lastDay < from ? OrganisationProblems.LastDayBeforeFirst
        : await data.Accounts.AnyAsync(one => one.Id == accountId, cancellation) && await ScopeExists(data, role, scope, from, cancellation) ? null : OrganisationProblems.UnknownScope;

    /// <summary>Who comes back to a service after a time away begins anew there: what she worked with then stays ended.</summary>
    async Task EndWhatWasBefore(Guid account, Guid service, DateOnly from, CancellationToken cancellation)
    {
        var before = await data.RoleHoldings.Where(one => one.AccountId == account && one.ServiceId == service && one.ValidFrom < from).Select(one => one.ValidTo).ToListAsync(cancellation);
        if (before.Count > 0 && !before.Contains(null) && before.Max() is { } last && last < from.AddDays(-1))
        {
            await new LeaveService(data, others).Handle(account, service, last, cancellation);
        }
    }

    /// <summary>A service that has ended by then is no place to work.</summary>
    internal static Task<bool> ScopeExists(IOrganisationData data, Role role, Guid scope, DateOnly from, CancellationToken cancellation) =>
        role.IsOfService()
            ? data.Services.AnyAsync(one => one.Id == scope && (one.ValidTo == null || one.ValidTo >= from), cancellation)
            : data.Municipalities.AnyAsync(one => one.Id == scope, cancellation);

    internal static RoleHolding Holding(Guid accountId, Role role, Guid scope, DateOnly from, DateOnly? lastDay) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = accountId,
        Role = role,
        MunicipalityId = role.IsOfService() ? null : scope,
        ServiceId = role.IsOfService() ? scope : null,
        ValidFrom = from,
        ValidTo = lastDay,
    };
}
