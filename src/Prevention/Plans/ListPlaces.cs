using Langbenk.Kernel;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>Every municipality and service of the installation that a new plan may take in.</summary>
public sealed class ListPlaces(IOrganisationData organisation) : IOperation
{
    public sealed record Found(IReadOnlyList<PlaceName> Municipalities, IReadOnlyList<PlaceName> Services);

    public async Task<Found> Handle(DateOnly today, CancellationToken cancellation = default) => new(
        await organisation.Municipalities.Where(one => one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).Select(one => new PlaceName(one.Id, one.Name)).ToListAsync(cancellation),
        await organisation.Services.Where(one => one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).Select(one => new PlaceName(one.Id, one.Name)).ToListAsync(cancellation));
}
