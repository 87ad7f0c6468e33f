using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Staff;

/// <summary>The people of some municipalities and their services, with the roles they have there. Roles elsewhere are not told of.</summary>
public sealed class ReadStaff(IOrganisationData data) : IOperation
{
    /// <summary>OnlyHere: no role elsewhere today or later, so that the account is these municipalities' to close and reset.</summary>
    public sealed record Person(
        Guid Id, string UserName, string Name, DateOnly? ClosedOn, bool Demo, bool HasPassword, bool HasSecondStep, bool OnlyHere, IReadOnlyList<Row> Roles);

    public sealed record Row(Guid HoldingId, Role Role, string Place, DateOnly From, DateOnly? To)
    {
        public bool HasEnded(DateOnly day) => To < day;
    }

    public Task<IReadOnlyList<Person>> All(IReadOnlyCollection<Guid> municipalities, DateOnly day, CancellationToken cancellation = default) =>
        Read(Administered.Accounts(data, municipalities), municipalities, day, cancellation);

    public async Task<Person?> One(IReadOnlyCollection<Guid> municipalities, Guid account, DateOnly day, CancellationToken cancellation = default) =>
        (await Read(Administered.Accounts(data, municipalities).Where(one => one.Id == account), municipalities, day, cancellation)).SingleOrDefault();

    async Task<IReadOnlyList<Person>> Read(
        IQueryable<Account> accounts, IReadOnlyCollection<Guid> municipalities, DateOnly day, CancellationToken cancellation)
    {
        var ids = accounts.Select(one => one.Id);
        var holdings = (await (
            from holding in data.RoleHoldings
            where ids.Contains(holding.AccountId)
            from municipality in data.Municipalities.Where(one => one.Id == holding.MunicipalityId).DefaultIfEmpty()
            from service in data.Services.Where(one => one.Id == holding.ServiceId).DefaultIfEmpty()
            orderby holding.Id
            select new { holding, Place = municipality!.Name ?? service!.Name, Owner = holding.MunicipalityId ?? service!.HostId })
            .AsNoTracking().ToListAsync(cancellation)).ToLookup(row => row.holding.AccountId);
        var people = await accounts.AsNoTracking()
            .Select(one => new { one.Id, one.UserName, one.DisplayName, one.ClosedOn, one.Demo, HasPassword = one.PasswordHash != null, one.TwoFactorEnabled })
            .ToListAsync(cancellation);
        return [.. people.OrderBy(one => SortKey.Of(one.DisplayName), StringComparer.Ordinal).Select(one => new Person(
            one.Id, one.UserName, one.DisplayName, one.ClosedOn, one.Demo, one.HasPassword, one.TwoFactorEnabled,
            holdings[one.Id].All(row => IsHere(row.Owner) || row.holding.ValidTo < day),
            [.. holdings[one.Id].Where(row => IsHere(row.Owner)).Select(row =>
                new Row(row.holding.Id, row.holding.Role, row.Place ?? "", row.holding.ValidFrom, row.holding.ValidTo))]))];

        bool IsHere(Guid? owner) => owner is { } municipality && municipalities.Contains(municipality);
    }
}
