using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>The meetings that her service takes part in; or one with its agenda.</summary>
public sealed class ReadU16Meetings(ICooperationData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 60;

    public sealed record Row(U16Meeting Meeting, string Lead, int Items);

    /// <param name="Case">What the discussion is about, where it is one.</param>
    /// <param name="IsOpen">Whether she may read it: not a colleague of who asked, whom the text could tell who it is.</param>
    public sealed record Item(U16Item Stored, Discussion? Case, string Service, bool IsOpen)
    {
        /// <summary>What was concluded says what was discussed.</summary>
        public bool IsHidden => Case is not null && !IsOpen;
    }

    public sealed record Whole(U16Meeting Meeting, string Lead, IReadOnlyList<(Guid Id, string Name)> Others, IReadOnlyList<Item> Items, bool MayConclude);

    public async Task<IReadOnlyList<Row>> List(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, U16Actions.Read, today);
        var rows = await (
            from meeting in data.All<U16Meeting>()
            where open.Contains(meeting.Id)
            join lead in organisation.Services on meeting.LeadServiceId equals lead.Id
            orderby meeting.HeldOn descending, meeting.Id
            select new { meeting, lead.Name, Items = data.All<U16Item>().Count(item => item.MeetingId == meeting.Id) }).AsNoTracking().Take(Most).ToListAsync(cancellation);
        return rows.ConvertAll(row => new Row(row.meeting, row.Name, row.Items));
    }

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, U16Actions.Read, today);
        var meeting = await data.All<U16Meeting>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (meeting is null)
        {
            return null;
        }

        var others = await (
            from part in data.All<U16Participant>()
            where part.MeetingId == id
            join service in organisation.Services on part.ServiceId equals service.Id
            orderby service.SortKey, service.Id
            select new { service.Id, service.Name }).ToListAsync(cancellation);
        var lead = await organisation.Services.Where(one => one.Id == meeting.LeadServiceId).Select(one => one.Name).SingleAsync(cancellation);
        var shown = gate.Open(actor, DiscussionActions.Read, today);
        var items = await (
            from item in data.All<U16Item>()
            where item.MeetingId == id
            from discussion in data.All<Discussion>().Where(one => one.Id == item.DiscussionId).DefaultIfEmpty()
            join service in organisation.Services on item.ServiceId equals service.Id
            orderby item.Number
            select new { item, discussion, service.Name, IsOpen = shown.Contains(item.DiscussionId ?? Guid.Empty) }).AsNoTracking().ToListAsync(cancellation);
        foreach (var hidden in items.Where(one => one.discussion is not null && !one.IsOpen))
        {
            (hidden.item.Conclusion, hidden.item.ConcludedOn) = ("", null);
        }

        return new Whole(
            meeting, lead, [.. others.Select(one => (one.Id, one.Name))], [.. items.Select(one => new Item(one.item, one.discussion, one.Name, one.IsOpen))],
            await gate.IsOpen(actor, U16Actions.Conclude, id, today, cancellation));
    }
}
