using System.Runtime.CompilerServices;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Langbenk.Organisation.Staff;

/// <summary>Who this is today. One query, whatever the number of roles; nobody, when the account is closed or the session is of an older password.</summary>
public sealed class FindActor(IOrganisationData data) : IOperation
{
    public async Task<Actor?> Handle(
        Guid accountId, string securityStamp, Guid? acting, DateOnly day, CancellationToken cancellation = default)
    {
        var context = data.Accounts.GetService<ICurrentDbContext>().Context;
        var rows = new List<Row>();
        await foreach (var row in Compiled.GetValue(context.Model, _ => Compile())(context, accountId, securityStamp, day).WithCancellation(cancellation))
        {
            rows.Add(row);
        }

        if (rows.Count == 0)
        {
            return null;
        }

        var held = rows.Where(row => row.HoldingId is not null && (row.Municipality ?? row.Service) is not null)
            .Select(row => new Held(
                row.HoldingId!.Value, row.Role!.Value, row.Municipality ?? row.Service!.Value, row.Service is not null,
                row.MunicipalityName ?? row.ServiceName ?? "", row.HostId)
            { Kind = row.Kind })
            .ToList();
        return new Actor(accountId, rows[0].DisplayName, held)
        {
            Demo = rows[0].Demo,
            PersonsOn = rows[0].PersonsOn,
            HasSecondStep = rows[0].Demo || rows[0].TwoFactorEnabled,
            Acting = held.Find(one => one.HoldingId == acting) ?? held.FirstOrDefault(),
        };
    }

    /// <summary>Asked in every request: translated once for each kind of database, and not looked up again.</summary>
    static readonly ConditionalWeakTable<IModel, Func<DbContext, Guid, string, DateOnly, IAsyncEnumerable<Row>>> Compiled = [];

    static Func<DbContext, Guid, string, DateOnly, IAsyncEnumerable<Row>> Compile() => EF.CompileAsyncQuery(
        (DbContext context, Guid accountId, string securityStamp, DateOnly day) =>
            from account in context.Set<Account>()
            where account.Id == accountId && account.SecurityStamp == securityStamp && (account.ClosedOn == null || account.ClosedOn > day)
            from holding in context.Set<RoleHolding>().Where(one => one.AccountId == account.Id && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day)).DefaultIfEmpty()
            from municipality in context.Set<Municipality>().Where(one => one.Id == holding!.MunicipalityId).DefaultIfEmpty()
            from service in context.Set<Service>().Where(one => one.Id == holding!.ServiceId).DefaultIfEmpty()
            orderby holding!.Id
            select new Row
            {
                DisplayName = account.DisplayName,
                Demo = account.Demo,
                TwoFactorEnabled = account.TwoFactorEnabled,
                PersonsOn = context.Set<InstallationChoices>().Any(one => one.PersonsOn),
                HoldingId = (Guid?)holding!.Id,
                Role = (Role?)holding.Role,
                Municipality = (Guid?)municipality!.Id,
                MunicipalityName = municipality.Name,
                Service = (Guid?)service!.Id,
                ServiceName = service.Name,
                HostId = service.HostId,
                Kind = (ServiceKind?)service.Kind,
            });

    sealed class Row
    {
        public required string DisplayName { get; init; }

        public required bool Demo { get; init; }

        public required bool TwoFactorEnabled { get; init; }

        public required bool PersonsOn { get; init; }

        public required Guid? HoldingId { get; init; }

        public required Role? Role { get; init; }

        public required Guid? Municipality { get; init; }

        public required string? MunicipalityName { get; init; }

        public required Guid? Service { get; init; }

        public required string? ServiceName { get; init; }

        public required Guid? HostId { get; init; }

        public required ServiceKind? Kind { get; init; }
    }
}
