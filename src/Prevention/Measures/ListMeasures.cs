using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure with the service that carries it.</summary>
public sealed record CarriedMeasure(Measure Measure, string ServiceName, ServiceKind Kind);

/// <summary>The measures that somebody may read: those of one municipality, or all she reaches.</summary>
public sealed class ListMeasures(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 1000;

    public async Task<List<CarriedMeasure>> Handle(Actor actor, Guid? municipality, DateOnly today, CancellationToken cancellation = default)
    {
        var places = data.All<MeasureMunicipality>().AsNoTracking();
        var rows = await (
            from pair in data.CarriedOn(data.Open(gate, actor, MeasureActions.Read, today).AsNoTracking(), today)
            join service in organisation.Services on pair.Row.ServiceId equals service.Id
            where municipality == null || places.Any(at => at.MeasureId == pair.Measure.Id && at.MunicipalityId == municipality)
            orderby pair.Measure.SortKey, pair.Measure.Id
            select new { pair, service.Name, service.Kind }).Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(row => new CarriedMeasure(row.pair.Filled(), row.Name, row.Kind))];
    }
}
