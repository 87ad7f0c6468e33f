using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>The services and municipalities to choose from for one who adds a measure.</summary>
public sealed class FindReach(IOrganisationData data) : IOperation
{
    public async Task<(IReadOnlyList<ReachedService> Services, IReadOnlyList<HelpPlace> Places)> Handle(
        Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var reach = await MeasureReach.Of(data, actor, today, cancellation);
        var ids = reach.Services.SelectMany(service => service.MunicipalityIds).Distinct().ToList();
        var places = await data.Municipalities.AsNoTracking().Where(place => ids.Contains(place.Id)).OrderBy(place => place.SortKey)
            .Select(place => new HelpPlace(place.Id, place.Number, place.Name)).ToListAsync(cancellation);
        return (reach.Services, places);
    }
}
