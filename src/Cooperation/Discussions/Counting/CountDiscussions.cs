using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Counting;

/// <summary>
/// How many discussions there were in the last whole half-years: those that a leader's service asked and was asked, or those that the
/// services of a municipality asked. Whole halves only, which never overlap: taken from each other, two counts tell nothing.
/// </summary>
public sealed class CountDiscussions(ICooperationData data, IOrganisationData organisation) : IOperation
{
    const int Months = 6;
    const int Halves = 2;

    /// <param name="From">The first day of the half-year.</param>
    /// <param name="Asked">Else they were asked of the service.</param>
    /// <param name="Total">Null when it is under 5. What may not be divided is null.</param>
    public sealed record Count(
        DateOnly From, bool Asked, int? Total, IReadOnlyList<SmallCounts.Cell<DiscussionTheme>>? Themes, IReadOnlyList<SmallCounts.Cell<DateOnly>>? Months, IReadOnlyList<SmallCounts.Cell<string>>? Services);

    sealed record Row(Guid Asking, Guid Asked, DiscussionTheme Theme, DateOnly On);

    /// <summary>The newest half-year first.</summary>
    public async Task<IReadOnlyList<Count>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Acting is not { } held || !DiscussionActions.Count.MayBegin(actor))
        {
            return [];
        }

        var end = new DateOnly(today.Year, today.Month > Months ? Months + 1 : 1, 1);
        var from = end.AddMonths(-Months * Halves);
        var names = await organisation.Services.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Select(one => new { one.Id, one.Name, one.HostId }).ToListAsync(cancellation);
        var asking = held.AtService ? [held.ScopeId] : names.Where(one => one.HostId == held.ScopeId).Select(one => one.Id).ToList();
        var rows = await data.All<Discussion>().Where(one => one.AskedOn >= from && one.AskedOn < end && (asking.Contains(one.AskingServiceId) || (held.AtService && one.AskedServiceId == held.ScopeId)))
            .Select(one => new Row(one.AskingServiceId, one.AskedServiceId, one.Theme, one.AskedOn)).ToListAsync(cancellation);
        var counts = new List<Count>();
        for (var start = end.AddMonths(-Months); start >= from; start = start.AddMonths(-Months))
        {
            var half = rows.Where(one => one.On >= start && one.On < start.AddMonths(Months)).ToList();
            var asked = half.Where(one => asking.Contains(one.Asking)).ToList();
            counts.Add(Of(start, true, asked, [.. names.Where(one => one.Id != held.ScopeId && (held.AtService || one.HostId == held.ScopeId))
                .Select(one => (one.Name, asked.Count(row => (held.AtService ? row.Asked : row.Asking) == one.Id))).Where(one => !held.AtService || one.Item2 > 0)]));
            if (held.AtService)
            {
                counts.Add(Of(start, false, [.. half.Where(one => one.Asked == held.ScopeId)], null));
            }
        }

        return counts;
    }

    static Count Of(DateOnly from, bool asked, List<Row> rows, IReadOnlyList<(string, int)>? services)
    {
        if (SmallCounts.Total(rows.Count) is not { } total)
        {
            return new Count(from, asked, null, null, null, null);
        }

        var themes = Enum.GetValues<DiscussionTheme>().Select(theme => (theme, rows.Count(row => row.Theme == theme))).ToList();
        var months = Enumerable.Range(0, Months).Select(at => from.AddMonths(at)).Select(month => (month, rows.Count(row => row.On.Year == month.Year && row.On.Month == month.Month))).ToList();
        return new Count(from, asked, total, SmallCounts.Divide(themes), SmallCounts.Divide(months), services is null ? null : SmallCounts.Divide(services));
    }
}
