using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>A measure with whose inhabitants can have it, and all that has carried it.</summary>
public sealed record CatalogueRow(CarriedMeasure Carried, IReadOnlyList<string> Places, IReadOnlyList<CarriedTime> Times)
{
    public Measure Measure => Carried.Measure;
}

/// <summary>The list of measures with what is not on its page, for a spreadsheet. Three queries, however many there are.</summary>
public sealed class ListCatalogue(ListMeasures list, IPreventionData data, IOrganisationData organisation) : IOperation
{
    public async Task<IReadOnlyList<CatalogueRow>> Handle(Actor actor, Guid? municipality, DateOnly today, CancellationToken cancellation = default)
    {
        var measures = await list.Handle(actor, municipality, today, cancellation);
        var ids = measures.ConvertAll(one => one.Measure.Id);
        var places = (await (
            from at in data.All<MeasureMunicipality>().AsNoTracking()
            join place in organisation.Municipalities on at.MunicipalityId equals place.Id
            where ids.Contains(at.MeasureId)
            orderby place.SortKey
            select new { at.MeasureId, place.Name }).ToListAsync(cancellation)).ToLookup(row => row.MeasureId, row => row.Name);
        var times = (await data.Times(organisation, ids, cancellation)).ToLookup(time => time.Row.MeasureId);
        return [.. measures.Select(one => new CatalogueRow(one, [.. places[one.Measure.Id]], [.. times[one.Measure.Id]]))];
    }
}
