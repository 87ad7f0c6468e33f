using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>Enters the networks the County Governors reported for 2022 as facts. Done again, it changes nothing.</summary>
public sealed class AddKnownNetworks(IPreventionData data) : IOperation
{
    public async Task<int> Handle(CancellationToken cancellation = default)
    {
        var have = await data.All<Network>().Where(one => one.KnownKey != null).Select(one => one.KnownKey).ToListAsync(cancellation);
        var added = KnownNetworks.All.Where(one => !have.Contains(one.Key)).ToList();
        added.ForEach(Add);
        await data.SaveChangesAsync(cancellation);
        return added.Count;
    }

    void Add(KnownNetwork known)
    {
        var text = new NetworkText(
            known.Name, known.County, known.Host ?? "", [.. known.Members.Select(name => new MemberName(name, null))], known.Partners,
            KnownNetworks.Source);
        var network = new Network { Id = Guid.CreateVersion7(), KnownKey = known.Key, IsOpen = true };
        network.Write(text);
        data.All<Network>().Add(network);
        NetworkParts.Add(data, network.Id, text);
        data.All<NetworkProject>().AddRange(known.Projects.Select((project, position) => new NetworkProject
        {
            Id = Guid.CreateVersion7(),
            NetworkId = network.Id,
            Position = position,
            Theme = project.Theme.Nb,
            Started = project.Started ?? "",
            Goal = project.Goal.Nb,
            Status = project.Status,
        }));
    }
}
