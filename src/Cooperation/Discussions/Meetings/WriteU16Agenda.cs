using Langbenk.Access;
using Langbenk.Cooperation.Discussions.Checking;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions.Meetings;

/// <summary>A case or a place is put on the agenda, and what the meeting concluded is written down. Held against the same check.</summary>
public sealed class WriteU16Agenda(ICooperationData data, IAccessData access, DiscussionPlaces places, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(string Field, Problem Problem) : Result;

        public sealed record Conflict(U16Item Stored) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>The participating services may read the discussion from now on. What may show who it is where one of them works is said to be harmless, or it is not brought up.</summary>
    public async Task<Result> AddCase(Actor actor, Guid meeting, Guid? discussion, Guid mark, IReadOnlyCollection<string> confirmed, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, U16Actions.Add, meeting, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var id = SentOnce.Words(actor.AccountId, new { meeting, discussion, mark });
        if (await data.All<U16Item>().AnyAsync(one => one.Id == id, cancellation))
        {
            return new Result.Done();
        }

        if (found.HeldOn < today)
        {
            return new Result.Refused("case", DiscussionProblems.DayPast);
        }

        var mine = gate.Open(actor, DiscussionActions.GoOn, today);
        var shown = await Mine(discussion, mine).SingleOrDefaultAsync(cancellation);
        if (shown is null)
        {
            return new Result.Refused("case", DiscussionProblems.NoCase);
        }

        if (await data.All<U16Item>().AnyAsync(one => one.MeetingId == meeting && one.DiscussionId == shown.Id, cancellation))
        {
            return new Result.Refused("case", DiscussionProblems.CaseIsThere);
        }

        var others = await Readers(found, cancellation);
        var shows = await ShowsToOthers(shown, others, today, cancellation);
        if (shows.Any(one => one.Found.Any(found => found.MustGo || !confirmed.Contains(found.KeyIn(one.Text)))))
        {
            return new Result.Refused("case", DiscussionProblems.ShowsToOthers);
        }

        var have = await access.Relations.Where(one => one.Resource == DiscussionActions.Resource && one.ResourceId == shown.Id && one.Kind == RelationKind.Guest).Select(one => one.HolderId).ToListAsync(cancellation);
        foreach (var service in others.Except([.. have, shown.AskingServiceId, shown.AskedServiceId]))
        {
            access.Relations.Add(Relation.Of(DiscussionActions.Resource, shown.Id, RelationKind.Guest, service, today, timeless: true));
        }

        // Taken hold of: words that are written in the same moment have been looked at by nobody for these readers.
        data.All<Discussion>().Entry(shown).Property(one => one.Waits).IsModified = true;
        return await Add(id, found, actor, shown.Id, "", shows.Sum(one => one.Found.Count), cancellation);
    }

    /// <summary>What of it may show who it is, where one of those works who would read it: in each text, by itself.</summary>
    public async Task<IReadOnlyList<(string Text, IReadOnlyList<Finding> Found)>> ShownBy(Actor actor, Guid meeting, Guid? discussion, DateOnly today, CancellationToken cancellation = default) =>
        await Find(actor, U16Actions.Add, meeting, today, cancellation) is { } found && await Mine(discussion, gate.Open(actor, DiscussionActions.GoOn, today)).SingleOrDefaultAsync(cancellation) is { } shown
            ? await ShowsToOthers(shown, await Readers(found, cancellation), today, cancellation) : [];

    IQueryable<Discussion> Mine(Guid? discussion, IQueryable<Guid> mine) =>
        data.All<Discussion>().Where(one => one.Id == discussion && one.ClosedOn == null && one.ErasedOn == null && mine.Contains(one.Id));

    public async Task<Result> AddPlace(Actor actor, Guid meeting, string place, Guid mark, IReadOnlyCollection<string> confirmed, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, U16Actions.Add, meeting, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var id = SentOnce.Words(actor.AccountId, new { meeting, place, mark });
        if (await data.All<U16Item>().AnyAsync(one => one.Id == id, cancellation))
        {
            return new Result.Done();
        }

        var written = new WrittenText("place", place?.Trim() ?? "", true);
        if (written.Text.Length is 0 or > U16Item.MaxPlaceLength)
        {
            return new Result.Refused("place", DiscussionProblems.NoPlace);
        }

        var known = await places.Known([actor.Acting!.ScopeId], await Readers(found, cancellation), today, cancellation);
        return written.Fault(known, confirmed) is { } fault
            ? new Result.Refused("place", fault)
            : await Add(id, found, actor, null, written.Text, WrittenText.Confirmed(known, written), cancellation);
    }

    public async Task<Result> Conclude(Actor actor, Guid meeting, Guid item, int version, string text, IReadOnlyCollection<string> confirmed, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, U16Actions.Conclude, meeting, today, cancellation) is not { } found
            || await data.All<U16Item>().SingleOrDefaultAsync(one => one.Id == item && one.MeetingId == meeting, cancellation) is not { } stored
            || (stored.DiscussionId is { } discussion && !await gate.IsOpen(actor, DiscussionActions.Read, discussion, today, cancellation)))
        {
            return new Result.NotFound();
        }

        var written = new WrittenText("text", text?.Trim() ?? "", true);
        if (written.Fault(await places.Known([found.LeadServiceId, stored.ServiceId], await Readers(found, cancellation), today, cancellation), confirmed) is { } fault)
        {
            return new Result.Refused("text", fault);
        }

        if (stored.Version != version)
        {
            return new Result.Conflict(stored);
        }

        (stored.Conclusion, stored.ConcludedOn) = (written.Text, today);
        return await Save(stored, cancellation);
    }

    async Task<List<Guid>> Readers(U16Meeting meeting, CancellationToken cancellation) =>
        [.. await data.All<U16Participant>().Where(one => one.MeetingId == meeting.Id).Select(one => one.ServiceId).ToListAsync(cancellation), meeting.LeadServiceId];

    /// <summary>What tells nobody where it was written can tell who it is where it is read.</summary>
    async Task<IReadOnlyList<(string Text, IReadOnlyList<Finding> Found)>> ShowsToOthers(Discussion shown, List<Guid> readers, DateOnly today, CancellationToken cancellation)
    {
        Guid[] between = [shown.AskingServiceId, shown.AskedServiceId];
        var (written, read) = (await places.Known(between, today, cancellation), await places.Known(between, readers, today, cancellation));
        var words = await data.All<DiscussionWord>().AsNoTracking().Where(one => one.DiscussionId == shown.Id).OrderBy(one => one.Number).Select(one => new { one.Text, one.Tried }).ToListAsync(cancellation);
        return [.. words.SelectMany(one => new[] { one.Text, one.Tried })
            .Select(text => (text, (IReadOnlyList<Finding>)[.. IdentityCheck.Of(text, read).Except(IdentityCheck.Of(text, written))])).Where(one => one.Item2.Count > 0)];
    }

    Task<Result> Add(Guid id, U16Meeting meeting, Actor actor, Guid? discussion, string place, int harmless, CancellationToken cancellation)
    {
        var item = new U16Item { Id = id, Confirmed = harmless, MeetingId = meeting.Id, Number = ++meeting.Items, DiscussionId = discussion, Place = place, ServiceId = actor.Acting!.ScopeId };
        data.All<U16Item>().Add(item);
        return Save(item, cancellation);
    }

    Task<U16Meeting?> Find(Actor actor, AccessAction action, Guid id, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, action, today);
        return data.All<U16Meeting>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
    }

    async Task<Result> Save(U16Item item, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException)
        {
            var isNew = data.All<U16Item>().Entry(item).State == EntityState.Added;
            data.Forget();
            var stored = await data.All<U16Item>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == item.Id, cancellation);
            // The same form, sent twice in one moment; or somebody else in that moment.
            return isNew && stored is not null ? new Result.Done() : new Result.Conflict(stored ?? item);
        }
    }
}
