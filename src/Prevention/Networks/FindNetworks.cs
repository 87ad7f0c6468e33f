using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>The open networks, for anyone, and those someone at work takes part in. A few queries, however many there are.</summary>
public sealed class FindNetworks(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 200;

    public sealed record Row(Guid Id, string Name, string County, string Host, int Members, int Projects, string SortKey);

    /// <summary>By words and county; and every county that has one.</summary>
    public async Task<(IReadOnlyList<Row> Networks, IReadOnlyList<string> Counties)> Open(
        string? words, string? county, CancellationToken cancellation = default)
    {
        var open = data.All<Network>().AsNoTracking().Where(one => one.IsOpen && one.WithdrawnOn == null);
        var counties = await open.Where(one => one.County != "").Select(one => one.County).Distinct().ToListAsync(cancellation);
        foreach (var word in FoldedText.Words(words))
        {
            open = open.Where(one => one.SearchText.Contains(word));
        }

        var found = string.IsNullOrEmpty(county) ? open : open.Where(one => one.County == county);
        return (await Rows(found, cancellation), [.. counties.OrderBy(SortKey.Of, StringComparer.Ordinal)]);
    }

    public Task<IReadOnlyList<Row>> Mine(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, NetworkActions.Read, today);
        return Rows(data.All<Network>().AsNoTracking().Where(one => open.Contains(one.Id)), cancellation);
    }

    public Task<NetworkView?> OneOpen(Guid id, Language language, CancellationToken cancellation = default) =>
        One(data.All<Network>().Where(one => one.Id == id && one.IsOpen && one.WithdrawnOn == null), true, language, cancellation);

    /// <summary>As one who takes part sees it, with the closed gatherings.</summary>
    public Task<NetworkView?> OneOfMine(Actor actor, AccessAction action, Guid id, Language language, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, action, today);
        return One(data.All<Network>().Where(one => one.Id == id && open.Contains(one.Id)), false, language, cancellation);
    }

    async Task<IReadOnlyList<Row>> Rows(IQueryable<Network> networks, CancellationToken cancellation)
    {
        var rows = await networks.OrderBy(one => one.SortKey).Take(Most).Select(one => new Row(
            one.Id, one.Name, one.County, one.Host,
            data.All<NetworkMember>().Count(member => member.NetworkId == one.Id),
            data.All<NetworkProject>().Count(project => project.NetworkId == one.Id), one.SortKey)).ToListAsync(cancellation);
        return [.. rows.OrderBy(row => row.SortKey, StringComparer.Ordinal)];
    }

    async Task<NetworkView?> One(IQueryable<Network> which, bool onlyOpen, Language language, CancellationToken cancellation)
    {
        var row = await (
            from network in which.AsNoTracking()
            from municipality in organisation.Municipalities.Where(one => one.Id == network.MunicipalityId).DefaultIfEmpty()
            from package in data.All<ImportedPackage>().Where(one => one.Id == network.PackageId).DefaultIfEmpty()
            select new { Network = network, Municipality = municipality!.Name, Publisher = package!.MunicipalityName })
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            return null;
        }

        var id = row.Network.Id;
        var members = await data.All<NetworkMember>().AsNoTracking().Where(one => one.NetworkId == id).OrderBy(one => one.Position).ToListAsync(cancellation);
        var partners = await data.All<NetworkPartner>().AsNoTracking().Where(one => one.NetworkId == id).OrderBy(one => one.Position).ToListAsync(cancellation);
        var projects = await data.All<NetworkProject>().AsNoTracking().Where(one => one.NetworkId == id).OrderBy(one => one.Position).ToListAsync(cancellation);
        var gatherings = await data.All<Gathering>().AsNoTracking().Where(one => one.NetworkId == id && (!onlyOpen || one.IsOpen))
            .OrderByDescending(one => one.Day).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        return new NetworkView(
            row.Network, [.. members.Select(one => new MemberName(one.Name, one.Number))], [.. partners.Select(one => one.Name)],
            NetworkView.ProjectsOf(row.Network, projects, language), gatherings, row.Municipality, row.Publisher);
    }
}
