using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Networks;

/// <summary>The members and partners of a network, written anew as the list says; the caller saves.</summary>
static class NetworkParts
{
    public static async Task Replace(IPreventionData data, Guid network, NetworkText text, CancellationToken cancellation)
    {
        data.All<NetworkMember>().RemoveRange(await data.All<NetworkMember>().Where(one => one.NetworkId == network).ToListAsync(cancellation));
        data.All<NetworkPartner>().RemoveRange(await data.All<NetworkPartner>().Where(one => one.NetworkId == network).ToListAsync(cancellation));
        Add(data, network, text);
    }

    public static void Add(IPreventionData data, Guid network, NetworkText text)
    {
        data.All<NetworkMember>().AddRange(text.Members.Select((one, position) => new NetworkMember
        {
            Id = Guid.CreateVersion7(),
            NetworkId = network,
            Position = position,
            Name = one.Name,
            Number = one.Number,
        }));
        data.All<NetworkPartner>().AddRange(text.Partners.Select((one, position) => new NetworkPartner
        {
            Id = Guid.CreateVersion7(),
            NetworkId = network,
            Position = position,
            Name = one,
        }));
    }
}
