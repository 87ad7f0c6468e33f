using Langbenk.Data;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Hosting.SignIn;

/// <summary>The demonstration's people, one a role, for its sign-in page.</summary>
public sealed class ListDemoAccounts(LangbenkContext context)
{
    public sealed record Row(Guid Id, string Name, Role Role, string Place);

    public async Task<IReadOnlyList<Row>> Handle(DateOnly day, CancellationToken cancellation)
    {
        var rows = await (
            from account in context.Accounts
            where account.Demo && account.ClosedOn == null
            join holding in context.RoleHoldings on account.Id equals holding.AccountId
            where holding.ValidFrom <= day && (holding.ValidTo == null || holding.ValidTo >= day)
            from municipality in context.Municipalities.Where(one => one.Id == holding.MunicipalityId).DefaultIfEmpty()
            from service in context.Services.Where(one => one.Id == holding.ServiceId).DefaultIfEmpty()
            orderby account.Id, holding.Id
            select new { account.Id, account.DisplayName, holding.Role, Place = municipality!.Name ?? service!.Name })
            .AsNoTracking().ToListAsync(cancellation);
        return [.. rows.DistinctBy(row => row.Id).Select(row => new Row(row.Id, row.DisplayName, row.Role, row.Place ?? ""))];
    }
}
