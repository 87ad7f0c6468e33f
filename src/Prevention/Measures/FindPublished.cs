using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure as inhabitants see it: with the service's name, and the municipalities whose inhabitants can have it.</summary>
public sealed record PublishedMeasure(Measure Measure, string ServiceName, ServiceKind Kind, IReadOnlyList<string> Places);

/// <summary>A municipality that has something to show.</summary>
public sealed record HelpPlace(Guid Id, string Number, string Name);

/// <summary>What everybody may see, signed in or not.</summary>
public sealed class FindPublished(IPreventionData data, IOrganisationData organisation, MeasureShelf shelf) : IOperation
{
    sealed record Row(Guid MeasureId, Guid MunicipalityId, string Number, string Name);

    /// <summary>The municipalities with a measure today, in Norwegian order.</summary>
    public Task<IReadOnlyList<HelpPlace>> Places(DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        shelf.Get($"places {today:O}", utcNow, async () => (IReadOnlyList<HelpPlace>)await organisation.Municipalities.AsNoTracking()
            .Where(place => place.ValidTo == null && (
                from measure in data.All<Measure>()
                join at in data.All<MeasureMunicipality>() on measure.Id equals at.MeasureId
                where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
                select at.MunicipalityId).Contains(place.Id))
            .OrderBy(place => place.SortKey)
            .Select(place => new HelpPlace(place.Id, place.Number, place.Name))
            .ToListAsync(cancellation));

    /// <summary>The measures of one municipality today, or of all when none is named.</summary>
    public Task<IReadOnlyList<PublishedMeasure>> In(Guid? municipality, DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        shelf.Get($"{municipality} {today:O}", utcNow, () => Load(municipality, today, cancellation));

    public async Task<PublishedMeasure?> One(Guid id, DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        (await In(null, today, utcNow, cancellation)).FirstOrDefault(one => one.Measure.Id == id);

    async Task<IReadOnlyList<PublishedMeasure>> Load(Guid? municipality, DateOnly today, CancellationToken cancellation)
    {
        var places = from at in data.All<MeasureMunicipality>().AsNoTracking()
                     join place in organisation.Municipalities on at.MunicipalityId equals place.Id
                     orderby place.SortKey
                     select new Row(at.MeasureId, place.Id, place.Number, place.Name);
        var of = (await places.ToListAsync(cancellation)).ToLookup(row => row.MeasureId);
        var measures = await (
            from pair in data.CarriedOn(data.All<Measure>().AsNoTracking(), today)
            join service in organisation.Services on pair.Row.ServiceId equals service.Id
            let measure = pair.Measure
            where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
                && (municipality == null || data.All<MeasureMunicipality>().Any(at => at.MeasureId == measure.Id && at.MunicipalityId == municipality))
            orderby measure.SortKey, measure.Id
            select new { pair, service.Name, service.Kind }).ToListAsync(cancellation);
        return [.. measures.Select(row => new PublishedMeasure(row.pair.Filled(), row.Name, row.Kind, [.. of[row.pair.Measure.Id].Select(at => at.Name)]))];
    }
}
