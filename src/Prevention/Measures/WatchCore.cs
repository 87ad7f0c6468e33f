using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>What a municipality has had and who carried it, over the years, for those who see all of it.</summary>
public sealed class WatchCore(IPreventionData data, IOrganisationData organisation, AccessGate gate, FollowMunicipality follow) : IOperation
{
    /// <summary>The municipalities of today that she steers, each once: where one has become another, the other.</summary>
    public async Task<IReadOnlyList<PlaceName>> Places(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var became = await follow.Became(today, cancellation);
        var ids = actor.Holdings.Where(held => held.Role is Role.Planner or Role.Director or Role.CouncilMember)
            .Select(held => became.GetValueOrDefault(held.ScopeId, held.ScopeId)).Distinct().ToList();
        return [.. (await organisation.Municipalities.AsNoTracking().Where(one => ids.Contains(one.Id)).Select(one => new PlaceName(one.Id, one.Name)).ToListAsync(cancellation))
            .OrderBy(one => ids.IndexOf(one.Id))];
    }

    public async Task<CoreWatch> Handle(Actor actor, Guid municipality, int fromYear, DateOnly today, CancellationToken cancellation = default)
    {
        var line = await follow.MadeOf(municipality, today, cancellation);
        var places = data.All<MeasureMunicipality>().AsNoTracking();
        var measures = await data.Open(gate, actor, MeasureActions.Read, today).AsNoTracking()
            .Where(measure => places.Any(at => at.MeasureId == measure.Id && line.Contains(at.MunicipalityId)))
            .OrderBy(measure => measure.SortKey).ThenBy(measure => measure.Id)
            .Take(ListMeasures.Most).ToListAsync(cancellation);
        var times = (await data.Times(organisation, [.. measures.Select(measure => measure.Id)], cancellation)).ToLookup(time => time.Row.MeasureId);
        return CoreWatch.Of([.. measures.Select(measure => new WatchedMeasure(measure, [.. times[measure.Id]]))], fromYear, today);
    }
}
