using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Bodies;

/// <summary>The standing teams the actor may read, and one with its members and minutes.</summary>
public sealed class ReadBodies(IPreventionData data, AccessGate gate) : IOperation
{
    public const int MostMeetings = 100;

    public sealed record Row(StandingBody Body, IReadOnlyList<BodyMember> Members, DateOnly? LastMeeting);

    public sealed record Whole(StandingBody Body, IReadOnlyList<BodyMember> Members, IReadOnlyList<BodyMeeting> Meetings)
    {
        /// <summary>There are older minutes than these, from before that day.</summary>
        public DateOnly? OlderThan { get; init; }
    }

    /// <summary>Those that stand, and those that have ended after them.</summary>
    public async Task<IReadOnlyList<Row>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, BodyActions.Read, today);
        var bodies = await data.All<StandingBody>().AsNoTracking()
            .Where(one => open.Contains(one.Id)).OrderBy(one => one.Id).ToListAsync(cancellation);
        bodies = [.. bodies.OrderBy(one => one.HasEnded(today)).ThenBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
        var ids = bodies.ConvertAll(one => one.Id);
        var members = (await Members(ids, today).ToListAsync(cancellation)).ToLookup(one => one.BodyId);
        var last = await data.All<BodyMeeting>().Where(one => ids.Contains(one.BodyId))
            .GroupBy(one => one.BodyId).Select(group => new { group.Key, Last = group.Max(one => one.HeldOn) }).ToListAsync(cancellation);
        return [.. bodies.Select(one => new Row(one, [.. members[one.Id]], last.Find(held => held.Key == one.Id)?.Last))];
    }

    /// <summary>One that stands, and when it meets next: none yet, or a day that has passed and that nobody has written of. One that is to end needs no next.</summary>
    public sealed record Coming(Guid Id, string Name, DateOnly? Day);

    public async Task<IReadOnlyList<Coming>> Next(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, BodyActions.Read, today);
        return await data.All<StandingBody>().Where(one => open.Contains(one.Id) && (one.ValidTo == null || (one.NextMeeting != null && one.ValidTo >= today)))
            .OrderBy(one => one.NextMeeting).ThenBy(one => one.Id).Select(one => new Coming(one.Id, one.Name, one.NextMeeting)).ToListAsync(cancellation);
    }

    /// <summary>With its newest minutes, or the newest of those before a day.</summary>
    public async Task<Whole?> One(
        Actor actor, AccessAction action, Guid id, DateOnly today, DateOnly? before = null, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, action, today);
        var body = await data.All<StandingBody>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (body is null)
        {
            return null;
        }

        var meetings = await data.All<BodyMeeting>().AsNoTracking().Where(one => one.BodyId == id && (before == null || one.HeldOn < before))
            .OrderByDescending(one => one.HeldOn).ThenByDescending(one => one.Id).Take(MostMeetings + 1).ToListAsync(cancellation);
        var older = meetings.Count > MostMeetings && meetings[0].HeldOn > meetings[^1].HeldOn ? meetings[^1].HeldOn.AddDays(1) : (DateOnly?)null;
        // All of a day are on one page: the next begins with the day of the one that found no room.
        return new Whole(body, await Members([id], today).ToListAsync(cancellation), [.. meetings.Where(one => older is null || one.HeldOn >= older)]) { OlderThan = older };
    }

    IQueryable<BodyMember> Members(IReadOnlyList<Guid> bodies, DateOnly day) =>
        data.All<BodyMember>().AsNoTracking()
            .Where(one => bodies.Contains(one.BodyId) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day))
            .OrderBy(one => one.Place);
}
