using Langbenk.Prevention.Networks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Packages;

/// <summary>The networks of an edition: new ones added, known ones written anew, those it no longer has withdrawn.</summary>
sealed class NetworkShelf(IPreventionData data)
{
    public async Task<PackageChanges> Bring(
        IReadOnlyList<PackageNetwork> wanted, List<Guid> series, Guid package, DateOnly today, CancellationToken cancellation)
    {
        var had = await data.All<Network>().Where(one => one.PackageId != null && series.Contains(one.PackageId.Value)).ToListAsync(cancellation);
        await ClearParts([.. had.Select(one => one.Id)], cancellation);
        var used = new HashSet<Guid>();
        foreach (var one in wanted)
        {
            // Two keys of one municipality may have brought it: the one that is here already first.
            var before = had.FindAll(before => before.OriginId == one.Id).OrderByDescending(before => before.PackageId == package).FirstOrDefault();
            used.Add(before?.Id ?? Guid.Empty);
            Write(before, one, package);
        }

        var gone = had.Where(before => before.WithdrawnOn == null && !used.Contains(before.Id)).ToList();
        gone.ForEach(one => one.WithdrawnOn = today);
        var kept = wanted.Count(one => had.Exists(before => before.OriginId == one.Id));
        return new(wanted.Count - kept, kept, gone.Count);
    }

    /// <summary>Of all of them at once: an edition with many networks asks no more than one with few.</summary>
    async Task ClearParts(List<Guid> networks, CancellationToken cancellation)
    {
        data.All<NetworkMember>().RemoveRange(await data.All<NetworkMember>().Where(one => networks.Contains(one.NetworkId)).ToListAsync(cancellation));
        data.All<NetworkPartner>().RemoveRange(await data.All<NetworkPartner>().Where(one => networks.Contains(one.NetworkId)).ToListAsync(cancellation));
        data.All<NetworkProject>().RemoveRange(await data.All<NetworkProject>().Where(one => networks.Contains(one.NetworkId)).ToListAsync(cancellation));
    }

    void Write(Network? had, PackageNetwork one, Guid package)
    {
        var network = had ?? new Network { Id = Guid.CreateVersion7(), OriginId = one.Id };
        if (had is null)
        {
            data.All<Network>().Add(network);
        }

        var text = PackageChecks.TextOf(one).Trimmed();
        network.Write(text);
        (network.PackageId, network.IsOpen, network.WithdrawnOn) = (package, true, null);
        NetworkParts.Add(data, network.Id, text);
        data.All<NetworkProject>().AddRange(one.Projects.Select((project, position) => new NetworkProject
        {
            Id = Guid.CreateVersion7(),
            NetworkId = network.Id,
            Position = position,
            Theme = project.Theme.Trim(),
            Started = project.Started.Trim(),
            Goal = project.Goal.Trim(),
            Status = project.Status,
        }));
    }
}
