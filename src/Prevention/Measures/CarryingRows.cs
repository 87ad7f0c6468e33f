using Langbenk.Access;
using Langbenk.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Measures;

/// <summary>The stored rows of what carries measures, and the lead that follows from them.</summary>
static class CarryingRows
{
    internal sealed class Pair
    {
        public required Measure Measure { get; init; }

        public required MeasureCarrying Row { get; init; }

        internal Measure Filled() => Measure.CarriedBy(Row);
    }

    /// <summary>Each measure with what carries it on the day; before its start, with what it will begin with.</summary>
    public static IQueryable<Pair> CarriedOn(this IPreventionData data, IQueryable<Measure> measures, DateOnly day) =>
        from measure in measures
        join row in data.All<MeasureCarrying>() on measure.Id equals row.MeasureId
        where row.UndoneOn == null && (row.ValidTo == null || row.ValidTo >= day) && (row.ValidFrom <= day || row.ValidFrom == measure.ValidFrom)
        select new Pair { Measure = measure, Row = row };

    public static async Task<CarryingHistory> History(this IPreventionData data, Guid measure, CancellationToken cancellation) =>
        new(await data.All<MeasureCarrying>().Where(row => row.MeasureId == measure).ToListAsync(cancellation));

    /// <summary>What has carried these measures, the newest first, with what was undone.</summary>
    public static async Task<List<CarriedTime>> Times(
        this IPreventionData data, IOrganisationData organisation, IReadOnlyCollection<Guid> measures, CancellationToken cancellation) => await (
        from row in data.All<MeasureCarrying>().AsNoTracking()
        join service in organisation.Services on row.ServiceId equals service.Id
        where measures.Contains(row.MeasureId)
        orderby row.ValidFrom descending, row.UndoneOn != null, row.Id descending
        select new CarriedTime(row, service.Name, service.Kind)).ToListAsync(cancellation);

    /// <summary>In the caller's save: each service leads the measure for as long as it carries it.</summary>
    public static async Task WriteLeads(this IAccessData access, Guid measure, CarryingHistory history, CancellationToken cancellation)
    {
        var stored = await access.Relations
            .Where(one => one.Resource == MeasureActions.Resource && one.ResourceId == measure && one.Kind == RelationKind.Lead)
            .ToListAsync(cancellation);
        // Who made a measure that begins next month has worked with it from before it began.
        var first = stored.Select(one => one.ValidFrom).Append(history.Rows[0].ValidFrom).Min();
        access.Relations.RemoveRange(stored);
        foreach (var row in history.Rows)
        {
            var lead = Relation.Of(MeasureActions.Resource, measure, RelationKind.Lead, row.ServiceId, row == history.Rows[0] ? first : row.ValidFrom);
            lead.ValidTo = row.ValidTo;
            access.Relations.Add(lead);
        }
    }
}
