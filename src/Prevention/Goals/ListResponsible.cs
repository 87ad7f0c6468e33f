using Langbenk.Kernel;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Goals;

/// <summary>Who can answer for a goal of a plan: its municipalities, and the services that work for them. Access has been decided by the caller.</summary>
public sealed class ListResponsible(IPreventionData data, IOrganisationData organisation) : IOperation
{
    public sealed record Place(Guid Id, string Name);

    public sealed record Places(IReadOnlyList<Place> Municipalities, IReadOnlyList<Place> Services);

    public async Task<Places> Handle(Guid plan, DateOnly today, CancellationToken cancellation = default)
    {
        var ids = data.Municipalities(plan);
        var municipalities = await organisation.Municipalities.Where(one => ids.Contains(one.Id)).OrderBy(one => one.SortKey)
            .Select(one => new Place(one.Id, one.Name)).ToListAsync(cancellation);
        var working = await data.Services(organisation, plan, today, cancellation);
        var services = await organisation.Services.Where(one => working.Contains(one.Id)).OrderBy(one => one.SortKey)
            .Select(one => new Place(one.Id, one.Name)).ToListAsync(cancellation);
        return new Places(municipalities, services);
    }
}
