using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure as inhabitants see it: with the service's name, and the municipalities whose inhabitants can have it.</summary>
public sealed record PublishedMeasure(Measure Measure, string ServiceName, ServiceKind Kind, IReadOnlyList<string> Places);

/// <summary>A municipality that has something to show.</summary>
public sealed record HelpPlace(Guid Id, string Number, string Name)
{
    /// <summary>Those that have become (a part of) it.</summary>
    public IReadOnlyList<Guid> MadeOf { get; init; } = [];
}

/// <summary>What everybody may see, signed in or not.</summary>
public sealed class FindPublished(IPreventionData data, IOrganisationData organisation, MeasureShelf shelf, FollowMunicipality follow) : IOperation
{
    /// <summary>The municipalities with a measure today, in Norwegian order; one that was made of others has theirs.</summary>
    public Task<IReadOnlyList<HelpPlace>> Places(DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        shelf.Get($"places {today:O}", utcNow, async () =>
        {
            var with = await (
                from measure in data.All<Measure>()
                join at in data.All<MeasureMunicipality>() on measure.Id equals at.MeasureId
                where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
                select at.MunicipalityId).Distinct().ToListAsync(cancellation);
            var became = await follow.Became(today, cancellation);
            var stand = with.ConvertAll(id => became.GetValueOrDefault(id, id));
            var parts = became.ToLookup(pair => pair.Value, pair => pair.Key);
            return (IReadOnlyList<HelpPlace>)[.. (await organisation.Municipalities.AsNoTracking()
                .Where(place => stand.Contains(place.Id) && (place.ValidTo == null || place.ValidTo >= today))
                .OrderBy(place => place.SortKey).Select(place => new { place.Id, place.Number, place.Name }).ToListAsync(cancellation))
                .Select(place => new HelpPlace(place.Id, place.Number, place.Name) { MadeOf = [.. parts[place.Id]] })];
        });

    /// <summary>The measures of one municipality today, or of all when none is named.</summary>
    public Task<IReadOnlyList<PublishedMeasure>> In(Guid? municipality, DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        shelf.Get($"{municipality} {today:O}", utcNow, () => Load(municipality, today, cancellation));

    public async Task<PublishedMeasure?> One(Guid id, DateOnly today, DateTime utcNow, CancellationToken cancellation = default) =>
        (await In(null, today, utcNow, cancellation)).FirstOrDefault(one => one.Measure.Id == id);

    async Task<IReadOnlyList<PublishedMeasure>> Load(Guid? municipality, DateOnly today, CancellationToken cancellation)
    {
        var became = await follow.Became(today, cancellation);
        var names = await organisation.Municipalities.AsNoTracking().OrderBy(one => one.SortKey).Select(one => new { one.Id, one.Name }).ToListAsync(cancellation);
        var at = (await data.All<MeasureMunicipality>().AsNoTracking().ToListAsync(cancellation))
            .ToLookup(row => row.MeasureId, row => became.GetValueOrDefault(row.MunicipalityId, row.MunicipalityId));
        var line = municipality is { } asked ? await follow.MadeOf(asked, today, cancellation) : [];
        var measures = await (
            from pair in data.CarriedOn(data.All<Measure>().AsNoTracking(), today)
            join service in organisation.Services on pair.Row.ServiceId equals service.Id
            let measure = pair.Measure
            where measure.Status != MeasureStatus.Draft && measure.ValidFrom <= today && (measure.ValidTo == null || measure.ValidTo >= today)
                && (municipality == null || data.All<MeasureMunicipality>().Any(one => one.MeasureId == measure.Id && line.Contains(one.MunicipalityId)))
            orderby measure.SortKey, measure.Id
            select new { pair, service.Name, service.Kind }).ToListAsync(cancellation);
        return [.. measures.Select(row => new PublishedMeasure(row.pair.Filled(), row.Name, row.Kind, [.. names.Where(one => at[row.pair.Measure.Id].Contains(one.Id)).Select(one => one.Name)]))];
    }
}
