using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Teams;

/// <summary>The services whose teams she runs, with teams, members and those who can be put in one. Five queries, whatever there is.</summary>
public sealed class ReadTeams(IOrganisationData data) : IOperation
{
    public sealed record Place(Service Service, IReadOnlyList<TeamRow> Teams, IReadOnlyList<Person> Staff);

    public sealed record TeamRow(Team Team, IReadOnlyList<Member> Members);

    public sealed record Member(Guid Id, Guid AccountId, string Name, DateOnly From, DateOnly? To)
    {
        public bool HasLeft(DateOnly day) => To < day;
    }

    public sealed record Person(Guid Id, string Name);

    public async Task<IReadOnlyList<Place>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var services = await TeamPlaces.Services(data, actor).AsNoTracking().OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(cancellation);
        var teams = await TeamPlaces.Teams(data, actor).AsNoTracking().ToListAsync(cancellation);
        var members = await Members(actor, cancellation);
        var staff = await Staff(actor, today, cancellation);
        var byService = teams.OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal).ToLookup(one => one.ServiceId, one => new TeamRow(one, [.. members[one.Id]]));
        return [.. services.Where(one => !one.HasEnded(today) || byService.Contains(one.Id))
            .Select(one => new Place(one, [.. byService[one.Id]], [.. staff[one.Id]]))];
    }

    async Task<ILookup<Guid, Member>> Members(Actor actor, CancellationToken cancellation)
    {
        var teams = TeamPlaces.Teams(data, actor).Select(one => one.Id);
        var rows = await (
            from member in data.TeamMembers
            join account in data.Accounts on member.AccountId equals account.Id
            where teams.Contains(member.TeamId)
            select new { member, account.DisplayName }).AsNoTracking().ToListAsync(cancellation);
        return rows.OrderBy(row => SortKey.Of(row.DisplayName), StringComparer.Ordinal).ThenBy(row => row.member.ValidFrom)
            .ToLookup(row => row.member.TeamId, row => new Member(row.member.Id, row.member.AccountId, row.DisplayName, row.member.ValidFrom, row.member.ValidTo));
    }

    /// <summary>Those with a role there now or later.</summary>
    async Task<ILookup<Guid, Person>> Staff(Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var services = TeamPlaces.Services(data, actor).Select(one => one.Id);
        var rows = await (
            from holding in data.RoleHoldings
            join account in data.Accounts on holding.AccountId equals account.Id
            where holding.ServiceId != null && services.Contains(holding.ServiceId.Value)
                && (holding.ValidTo == null || holding.ValidTo >= today) && (account.ClosedOn == null || account.ClosedOn > today)
            select new { Service = holding.ServiceId!.Value, account.Id, account.DisplayName }).Distinct().ToListAsync(cancellation);
        return rows.OrderBy(row => SortKey.Of(row.DisplayName), StringComparer.Ordinal).ToLookup(row => row.Service, row => new Person(row.Id, row.DisplayName));
    }
}
