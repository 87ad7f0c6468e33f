using Langbenk.Cooperation.Discussions.Counting;
using Langbenk.Kernel;
using Langbenk.Organisation.Services;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// The one doors, with what they promise and how long half of those who asked have waited: over the six whole months before this one, so
/// that no answer can be read out of how the number moves, and only where enough children are behind it.
/// </summary>
public sealed class ReadReceptions(ICooperationData data, FindReception find) : IOperation
{
    const int Months = 6;

    /// <param name="MedianDays">Null where there are too few to say.</param>
    public sealed record Door(Service Service, int? MedianDays);

    public async Task<IReadOnlyList<Door>> In(IReadOnlyCollection<Guid> municipalities, DateOnly today, CancellationToken cancellation = default) =>
        await Doors(await find.In(municipalities, today, cancellation), today, cancellation);

    /// <summary>Those of the municipalities that a service works for.</summary>
    public async Task<IReadOnlyList<Door>> Near(Guid service, DateOnly today, CancellationToken cancellation = default) =>
        await Doors(await find.Near(service, today, cancellation), today, cancellation);

    async Task<IReadOnlyList<Door>> Doors(IReadOnlyList<Service> receptions, DateOnly today, CancellationToken cancellation)
    {
        var ids = receptions.Select(one => one.Id).ToList();
        var before = new DateOnly(today.Year, today.Month, 1);
        var from = before.AddMonths(-Months);
        var answered = (await data.All<HelpRequest>().Where(one => ids.Contains(one.ReceptionId) && one.AnsweredOn != null && one.AnsweredOn >= from && one.AnsweredOn < before)
            .Select(one => new { one.ReceptionId, one.ChildId, one.SentOn, one.AnsweredOn }).ToListAsync(cancellation)).ToLookup(one => one.ReceptionId);
        return [.. receptions.Select(one => new Door(one, Median([.. answered[one.Id].Select(row => (row.ChildId, row.AnsweredOn!.Value.DayNumber - row.SentOn.DayNumber))])))];
    }

    static int? Median(IReadOnlyList<(Guid Child, int Days)> waits)
    {
        var ordered = waits.Select(one => one.Days).Order().ToList();
        // Rounded up: nobody is promised more than half of them got.
        return waits.Select(one => one.Child).Distinct().Count() < SmallCounts.Least ? null : (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2] + 1) / 2;
    }
}
