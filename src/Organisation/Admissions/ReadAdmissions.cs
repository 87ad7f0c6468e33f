using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>What waits for somebody to confirm it, and what she has asked for herself.</summary>
public sealed class ReadAdmissions(IOrganisationData data, AdmissionsInReach reach, FindConfirmers confirmers) : IOperation
{
    /// <param name="Place">What is opened: the place of the role; empty for a way back in.</param>
    /// <param name="Opens">Of a way back in: the roles that she comes back to.</param>
    public sealed record Row(Admission Admission, string Place, IReadOnlyList<(Role Role, string Place)> Opens)
    {
        /// <summary>The account was let in by one alone: the way in that it has ends when this is confirmed.</summary>
        public MadeAlone? MadeAlone { get; init; }
    }

    /// <param name="By">Empty where it was made on the server.</param>
    public sealed record MadeAlone(string By, DateOnly? On);

    /// <param name="Confirmers">Who can confirm it, while it waits.</param>
    public sealed record Own(Row Row, IReadOnlyList<string> Confirmers);

    public Task<int> CountWaiting(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        reach.Waiting(actor, today).CountAsync(cancellation);

    public Task<IReadOnlyList<Row>> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        Rows(reach.Waiting(actor, today), today, cancellation, withRoles: true);

    /// <summary>Hers of the last while, answered or not; the latest first.</summary>
    public async Task<IReadOnlyList<Own>> AskedBy(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var earliest = today.AddDays(-2 * Admission.DaysOpen);
        var own = new List<Own>();
        foreach (var row in await Rows(reach.AskedBy(actor).Where(one => one.AskedOn >= earliest), today, cancellation))
        {
            var waits = row.Admission.State == AdmissionState.Asked && !row.Admission.HasLapsed(today) && await reach.AskerStands(row.Admission, today, cancellation);
            own.Add(new(row, waits ? await confirmers.Handle(row.Admission, today, cancellation) : []));
        }

        return own;
    }

    /// <summary>One that she answers for, or has asked for; also when it is answered.</summary>
    public async Task<Row?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        (await Rows(reach.Others(actor, today).Where(one => one.Id == id), today, cancellation, withRoles: true)).SingleOrDefault()
        ?? (await Rows(reach.AskedBy(actor).Where(one => one.Id == id), today, cancellation)).SingleOrDefault();

    /// <param name="withRoles">Only to who answers for every one of them: of roles elsewhere the one who asked is not told.</param>
    async Task<IReadOnlyList<Row>> Rows(IQueryable<Admission> admissions, DateOnly today, CancellationToken cancellation, bool withRoles = false)
    {
        var rows = await (
            from admission in admissions.AsNoTracking()
            from municipality in data.Municipalities.Where(one => one.Id == admission.MunicipalityId).DefaultIfEmpty()
            from service in data.Services.Where(one => one.Id == admission.ServiceId).DefaultIfEmpty()
            orderby admission.Id descending
            select new { admission, Place = municipality!.Name ?? service!.Name }).ToListAsync(cancellation);
        var back = rows.Where(row => withRoles && row.admission.Role is null).Select(row => row.admission.AccountId!.Value).Distinct().ToList();
        var held = back.Count == 0 ? [] : await Standing(back, today, cancellation);
        var promoted = rows.Where(row => withRoles && row.admission is { Kind: AdmissionKind.Role, State: AdmissionState.Asked }).Select(row => row.admission.AccountId!.Value).Distinct().ToList();
        var alone = promoted.Count == 0 ? [] : await Alone(promoted, today, cancellation);
        return [.. rows.Select(row => new Row(row.admission, row.Place ?? "", row.admission.Role is null
            ? [.. held.Where(one => one.Account == row.admission.AccountId).Select(one => (one.Role, one.Place))]
            : [])
        { MadeAlone = row.admission.AccountId is { } account ? alone.GetValueOrDefault(account) : null })];
    }

    Task<Dictionary<Guid, MadeAlone>> Alone(List<Guid> accounts, DateOnly today, CancellationToken cancellation)
    {
        var stoodFor = StoodFor.Accounts(data, today).Select(one => one.Id);
        return (
            from account in data.Accounts
            where accounts.Contains(account.Id) && !stoodFor.Contains(account.Id)
            from maker in data.Accounts.Where(one => one.Id == account.AddedById).DefaultIfEmpty()
            select new { account.Id, By = maker!.DisplayName, account.AddedOn }).ToDictionaryAsync(one => one.Id, one => new MadeAlone(one.By ?? "", one.AddedOn), cancellation);
    }

    async Task<List<(Guid Account, Role Role, string Place)>> Standing(List<Guid> accounts, DateOnly today, CancellationToken cancellation) => [.. (await (
        from holding in data.RoleHoldings
        where accounts.Contains(holding.AccountId) && (holding.ValidTo == null || holding.ValidTo >= today)
        from municipality in data.Municipalities.Where(one => one.Id == holding.MunicipalityId).DefaultIfEmpty()
        from service in data.Services.Where(one => one.Id == holding.ServiceId).DefaultIfEmpty()
        orderby holding.Id
        select new { holding.AccountId, holding.Role, Place = municipality!.Name ?? service!.Name }).ToListAsync(cancellation))
        .Select(one => (one.AccountId, one.Role, one.Place ?? ""))];
}
