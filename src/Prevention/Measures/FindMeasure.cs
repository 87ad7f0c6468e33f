using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>One measure with its service, its municipalities, and what evaluations have found, the newest first.</summary>
public sealed record MeasureFile(
    Measure Measure, string ServiceName, ServiceKind Kind, IReadOnlyList<string> Places, IReadOnlyList<MeasureEvaluation> Evaluations)
{
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
            from measure in data.Open(gate, actor, MeasureActions.Read, today).AsNoTracking()
            join service in organisation.Services on measure.ServiceId equals service.Id
            where measure.Id == id
            select new { measure, service.Name, service.Kind, change = change.Contains(measure.Id), waiting = waiting.Contains(measure.Id) })
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
        return new MeasureFile(found.measure, found.Name, found.Kind, places, evaluations)
        {
            MayChange = found.change,
            MaySetWaiting = found.waiting,
        };
    }
}
