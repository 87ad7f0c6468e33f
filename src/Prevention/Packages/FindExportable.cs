using Langbenk.Kernel;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>
/// What a municipality can hand on: its own published examples, the open networks it keeps, the words its services have agreed on.
/// Facts that every installation has and things that came from others are not handed on in its name.
/// </summary>
public sealed class FindExportable(IPreventionData data, IEnumerable<IPackageTerms> terms) : IOperation
{
    public sealed record Found(
        IReadOnlyList<PackageExample> Examples, IReadOnlyList<PackageTerm> Terms, IReadOnlyList<PackageNetwork> Networks);

    public async Task<Found> Handle(Guid municipality, CancellationToken cancellation = default)
    {
        var examples = await data.All<Example>().AsNoTracking()
            .Where(one => one.MunicipalityId == municipality && one.Status == ExampleStatus.Published)
            .OrderBy(one => one.SortKey).Take(PackageFile.MostItems).ToListAsync(cancellation);
        var agreed = new List<PackageTerm>();
        foreach (var source in terms)
        {
            agreed.AddRange(await source.AgreedIn(municipality, cancellation));
        }

        return new Found([.. examples.Select(Written)], agreed, await Networks(municipality, cancellation));
    }

    static PackageExample Written(Example one) => new(
        one.Id, one.Language.Tag(), one.Title, one.What, one.Why, one.ForWhom, one.Text.Levels, one.Text.Themes, one.MunicipalitySize, one.Cost,
        one.Evidence, one.Experience, one.ContactService, one.ContactMunicipality, one.Source, one.Address);

    async Task<IReadOnlyList<PackageNetwork>> Networks(Guid municipality, CancellationToken cancellation)
    {
        var networks = await data.All<Network>().AsNoTracking().Where(one => one.MunicipalityId == municipality && one.IsOpen)
            .OrderBy(one => one.SortKey).Take(PackageFile.MostItems).ToListAsync(cancellation);
        var ids = networks.Select(one => one.Id).ToList();
        var members = await Parts<NetworkMember>(one => ids.Contains(one.NetworkId), cancellation);
        var partners = await Parts<NetworkPartner>(one => ids.Contains(one.NetworkId), cancellation);
        var projects = await Parts<NetworkProject>(one => ids.Contains(one.NetworkId), cancellation);
        return [.. networks.Select(network => new PackageNetwork(
            network.Id, network.Name, network.County, network.Host,
            [.. members.Where(one => one.NetworkId == network.Id).OrderBy(one => one.Position).Select(one => new PackageMember(one.Number ?? "", one.Name))],
            [.. partners.Where(one => one.NetworkId == network.Id).OrderBy(one => one.Position).Select(one => one.Name)],
            [.. projects.Where(one => one.NetworkId == network.Id).OrderBy(one => one.Position)
                .Select(one => new PackageProject(one.Theme, one.Started, one.Goal, one.Status))],
            network.Source))];
    }

    Task<List<T>> Parts<T>(System.Linq.Expressions.Expression<Func<T, bool>> which, CancellationToken cancellation)
        where T : class, IPreventionEntity => data.All<T>().AsNoTracking().Where(which).ToListAsync(cancellation);
}
