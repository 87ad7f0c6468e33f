using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>What a municipality has had and who carried it, over the years, for those who see all of it.</summary>
public sealed class WatchCore(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public async Task<CoreWatch> Handle(Actor actor, Guid municipality, int fromYear, DateOnly today, CancellationToken cancellation = default)
    {
        var places = data.All<MeasureMunicipality>().AsNoTracking();
        var measures = await data.Open(gate, actor, MeasureActions.Read, today).AsNoTracking()
            .Where(measure => places.Any(at => at.MeasureId == measure.Id && at.MunicipalityId == municipality))
            .OrderBy(measure => measure.SortKey).ThenBy(measure => measure.Id)
            .Take(ListMeasures.Most).ToListAsync(cancellation);
        var times = (await data.Times(organisation, [.. measures.Select(measure => measure.Id)], cancellation)).ToLookup(time => time.Row.MeasureId);
        return CoreWatch.Of([.. measures.Select(measure => new WatchedMeasure(measure, [.. times[measure.Id]]))], fromYear, today);
    }
}
