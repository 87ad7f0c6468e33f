using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A stretch of days with the service that carried.</summary>
public sealed record CarriedTime(MeasureCarrying Row, string ServiceName, ServiceKind Kind);

/// <summary>One measure with its service, its municipalities, and what evaluations have found, the newest first.</summary>
public sealed record MeasureFile(
    Measure Measure, string ServiceName, ServiceKind Kind, IReadOnlyList<string> Places, IReadOnlyList<MeasureEvaluation> Evaluations)
{
    /// <summary>What has carried it, the newest first, with what was undone.</summary>
    public required IReadOnlyList<CarriedTime> Times { get; init; }

    /// <summary>What holds of that, as an engine.</summary>
    public CarryingHistory History => new(Times.Select(time => time.Row));

    /// <summary>What this reader may do more than read.</summary>
    public required bool MayChange { get; init; }

    public required bool MaySetWaiting { get; init; }
}

public sealed class FindMeasure(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    /// <summary>Null when there is no such measure or she may not read it.</summary>
    public async Task<MeasureFile?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var (change, waiting) = (gate.Open(actor, MeasureActions.Change, today), gate.Open(actor, MeasureActions.SetWaiting, today));
        var found = await (
            from pair in data.CarriedOn(data.Open(gate, actor, MeasureActions.Read, today).AsNoTracking(), today)
            join service in organisation.Services on pair.Row.ServiceId equals service.Id
            let measure = pair.Measure
            where measure.Id == id
            select new { pair, service.Name, service.Kind, change = change.Contains(measure.Id), waiting = waiting.Contains(measure.Id) })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var places = await (
            from at in data.All<MeasureMunicipality>().AsNoTracking()
            join place in organisation.Municipalities on at.MunicipalityId equals place.Id
            where at.MeasureId == id
            orderby place.SortKey
            select place.Name).ToListAsync(cancellation);
        var evaluations = await data.All<MeasureEvaluation>().AsNoTracking()
            .Where(one => one.MeasureId == id).OrderByDescending(one => one.On).ThenBy(one => one.Id).ToListAsync(cancellation);
        return new MeasureFile(found.pair.Filled(), found.Name, found.Kind, places, evaluations)
        {
            Times = await data.Times(organisation, [id], cancellation),
            MayChange = found.change,
            MaySetWaiting = found.waiting,
        };
    }
}
