using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>Who this is today. One query, whatever the number of roles; nobody, when the account is closed or the session is of an older password.</summary>
public sealed class FindActor(IOrganisationData data) : IOperation
{
    public async Task<Actor?> Handle(
        Guid accountId, string securityStamp, Guid? acting, DateOnly day, CancellationToken cancellation = default)
    {
        var rows = await (
            from account in data.Accounts
            where account.Id == accountId && account.SecurityStamp == securityStamp && (account.ClosedOn == null || account.ClosedOn > day)
            from holding in data.RoleHoldings.Where(one => one.AccountId == account.Id && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).DefaultIfEmpty()
            from municipality in data.Municipalities.Where(one => one.Id == holding!.MunicipalityId).DefaultIfEmpty()
            from service in data.Services.Where(one => one.Id == holding!.ServiceId).DefaultIfEmpty()
            orderby holding!.Id
            select new
            {
                account.DisplayName,
                account.Demo,
                account.TwoFactorEnabled,
                HoldingId = (Guid?)holding!.Id,
                Role = (Role?)holding.Role,
                Municipality = (Guid?)municipality!.Id,
                MunicipalityName = municipality.Name,
                Service = (Guid?)service!.Id,
                ServiceName = service.Name,
                service.HostId,
            }).AsNoTracking().ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            return null;
        }

        var held = rows.Where(row => row.HoldingId is not null && (row.Municipality ?? row.Service) is not null)
            .Select(row => new Held(
                row.HoldingId!.Value, row.Role!.Value, row.Municipality ?? row.Service!.Value, row.Service is not null,
                row.MunicipalityName ?? row.ServiceName ?? "", row.HostId))
            .ToList();
        return new Actor(accountId, rows[0].DisplayName, held)
        {
            Demo = rows[0].Demo,
            HasSecondStep = rows[0].Demo || rows[0].TwoFactorEnabled,
            Acting = held.Find(one => one.HoldingId == acting) ?? held.FirstOrDefault(),
        };
    }
}
