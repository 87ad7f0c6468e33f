using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Meetings;

/// <summary>The meetings of a team that her service was told of, and one of them as it was told.</summary>
public sealed class ReadMeetings(ICooperationData data, IPeopleData people, IOrganisationData organisation, TeamsInReach reach, OpenPersons open, ReadDisclosures disclosures, ReadOutsiders outsiders, EntryDocuments documents) : IOperation
{
    public const int Most = 100;

    /// <param name="Record">Null where it was not written down, or she was not told it.</param>
    /// <param name="Came">The services that came, of those she was told of before she was told this.</param>
    /// <param name="Family">Those of the family that came, where the record is about them too.</param>
    public sealed record Held(MeetingRecord Record, TeamEntry Entry, IReadOnlyList<string> Came, IReadOnlyList<Person> Family)
    {
        /// <summary>Those without an account that came, by the same rule as the services.</summary>
        public IReadOnlyList<string> Outsiders { get; init; } = [];
    }

    /// <param name="Minutes">What was written in it, that she may read.</param>
    public sealed record Whole(TeamMeeting Meeting, TeamEntry Entry, string Service, bool IsOwn, Held? Record, IReadOnlyList<(TeamEntry Entry, string Service)> Minutes)
    {
        /// <summary>The files of what was written in it, by entry.</summary>
        public IReadOnlyDictionary<Guid, StoredDocument> Files { get; init; } = new Dictionary<Guid, StoredDocument>();

        public bool IsPlanned => Meeting.EntryId != Record?.Entry.Id;
    }

    /// <summary>Those that come, the nearest first.</summary>
    public Task<List<TeamMeeting>> Coming(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default) =>
        ThatCome(actor, team, today).OrderBy(one => one.On).ThenBy(one => one.At).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    public Task<TeamMeeting?> ThatComes(Actor actor, Guid team, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        ThatCome(actor, team, today).SingleOrDefaultAsync(one => one.Id == id, cancellation);

    IQueryable<TeamMeeting> ThatCome(Actor actor, Guid team, DateOnly today) =>
        ThatCome(reach.Meetings(actor, today).AsNoTracking().Where(one => one.TeamId == team && one.On >= today && one.Fell == null), reach.Entries(actor).Select(one => one.Id));

    /// <summary>Not those that were written down already, where her service was told of it.</summary>
    IQueryable<TeamMeeting> ThatCome(IQueryable<TeamMeeting> meetings, IQueryable<Guid> known) =>
        meetings.Where(one => !data.All<MeetingRecord>().Any(record => record.MeetingId == one.Id && known.Contains(record.EntryId)));

    /// <summary>The meetings her service planned that were, and that nobody has written down.</summary>
    public Task<List<TeamMeeting>> NotWrittenDown(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting?.ScopeId;
        return reach.Meetings(actor, today).AsNoTracking().Where(one => one.TeamId == team && one.ServiceId == service && one.On < today && one.Fell == null && !data.All<MeetingRecord>().Any(record => record.MeetingId == one.Id))
            .OrderBy(one => one.On).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
    }

    /// <param name="Service">The service that planned it.</param>
    public sealed record OfChild(TeamMeeting Meeting, Person Child, string Service);

    /// <summary>What is brought up in one regular meeting, whichever the team. Who has gone out of a team learns nothing of what fell away afterwards.</summary>
    public async Task<IReadOnlyList<OfChild>> InU16(Actor actor, Guid u16, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var (parts, erased) = (data.All<Participation>().Where(one => one.ServiceId == service), data.All<TeamEntry>().Where(one => one.ErasedOn != null));
        var found = await (
            from meeting in reach.Meetings(actor, today)
            where meeting.U16MeetingId == u16 && !erased.Any(one => one.Id == meeting.EntryId)
                && (meeting.Fell == null || !parts.Any(one => one.TeamId == meeting.TeamId && (one.State == ParticipationState.Accepted || (one.State == ParticipationState.Left && meeting.FellOn < one.LeftOn))))
            join team in data.All<TeamAroundChild>() on meeting.TeamId equals team.Id
            orderby meeting.At, meeting.Id
            select new { meeting, team.ChildId }).AsNoTracking().Take(Most).ToListAsync(cancellation);
        var children = await new SamePersons(people).Used([.. found.Select(one => one.ChildId).Distinct()], cancellation);
        var ids = found.Select(one => one.meeting.ServiceId).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return found.ConvertAll(one => new OfChild(one.meeting, children[one.ChildId], services[one.meeting.ServiceId]));
    }

    /// <summary>To which meeting each of these entries belongs: its invitation, its record, what was written in it.</summary>
    public async Task<IReadOnlyDictionary<Guid, TeamMeeting>> OfEntries(Actor actor, IReadOnlyCollection<TeamEntry> entries, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var (ids, written) = (entries.Select(one => one.Id).ToList(), entries.Where(one => one.MeetingId is not null).Select(one => one.MeetingId!.Value).Distinct().ToList());
        var meetings = await reach.Meetings(actor, today).AsNoTracking().Where(one => ids.Contains(one.EntryId) || written.Contains(one.Id)).ToListAsync(cancellation);
        var (byEntry, byId) = (meetings.ToDictionary(one => one.EntryId), meetings.ToDictionary(one => one.Id));
        return entries.Select(one => (one.Id, Meeting: byEntry.GetValueOrDefault(one.Id) ?? byId.GetValueOrDefault(one.MeetingId ?? Guid.Empty)))
            .Where(one => one.Meeting is not null).ToDictionary(one => one.Id, one => one.Meeting!);
    }

    public async Task<Whole?> One(Actor actor, Guid team, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await reach.Meetings(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && one.TeamId == team, cancellation) is not { } meeting)
        {
            return null;
        }

        var entries = await reach.Entries(actor).AsNoTracking().Where(one => one.Id == meeting.EntryId || one.MeetingId == id).OrderBy(one => one.WrittenAt).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var entryIds = entries.Select(one => one.Id).ToList();
        var record = await data.All<MeetingRecord>().AsNoTracking().SingleOrDefaultAsync(one => one.MeetingId == id && entryIds.Contains(one.EntryId), cancellation);
        var present = await data.All<MeetingPresence>().AsNoTracking().Where(one => record != null && one.RecordId == record.Id).ToListAsync(cancellation);
        var serviceIds = entries.Select(one => one.ServiceId).Concat(present.Select(one => one.ServiceId ?? Guid.Empty)).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => serviceIds.Contains(one.Id)).OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        var isOwn = meeting.ServiceId == actor.Acting!.ScopeId;
        var came = record is null ? [] : await Known(actor, team, record.EntryId, isOwn, [.. present.Where(one => one.ServiceId is not null).Select(one => one.ServiceId!.Value)], cancellation);
        return new Whole(
            meeting, entries.Single(one => one.Id == meeting.EntryId), services[meeting.ServiceId], isOwn,
            record is null ? null : new Held(record, entries.Single(one => one.Id == record.EntryId), [.. services.Where(one => came.Contains(one.Key)).Select(one => one.Value)], await Family(actor, record, isOwn, present, today, cancellation)) { Outsiders = await Outside(actor, team, record.EntryId, isOwn, present, cancellation) },
            [.. entries.Where(one => one.Kind is not (EntryKind.Invitation or EntryKind.Held or EntryKind.Refusal)).Select(one => (one, services[one.ServiceId]))])
        {
            Files = await documents.Of(entryIds, cancellation),
        };
    }

    /// <summary>The service that wrote it down knows them all. Another knows those it had been told of when it was told who came: what it is told later opens no older list.</summary>
    async Task<List<Guid>> Known(Actor actor, Guid team, Guid entry, bool isOwn, List<Guid> came, CancellationToken cancellation)
    {
        if (isOwn || came.Count == 0)
        {
            return came;
        }

        var service = actor.Acting!.ScopeId;
        var parts = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == team && came.Contains(one.ServiceId)).ToListAsync(cancellation);
        var told = (await disclosures.Of(actor, [entry, .. parts.Select(one => one.Id)], cancellation)).Where(one => one.ToServiceId == service).ToLookup(one => one.ResourceId, one => one.At);
        var at = told[entry].Min();
        return [.. parts.Where(one => one.ServiceId == service || one.InvitedByServiceId == service || told[one.Id].Any(moment => moment <= at)).Select(one => one.ServiceId).Distinct()];
    }

    async Task<List<string>> Outside(Actor actor, Guid team, Guid entry, bool isOwn, List<MeetingPresence> present, CancellationToken cancellation)
    {
        var came = present.Where(one => one.OutsiderId is not null).Select(one => one.OutsiderId!.Value).ToList();
        if (came.Count > 0 && !isOwn)
        {
            var service = actor.Acting!.ScopeId;
            var parts = await reach.Outsiders(actor).AsNoTracking().Where(one => one.TeamId == team && came.Contains(one.OutsiderId)).ToListAsync(cancellation);
            var told = (await disclosures.Of(actor, [entry, .. parts.Select(one => one.Id)], cancellation)).Where(one => one.ToServiceId == service).ToLookup(one => one.ResourceId, one => one.At);
            var at = told[entry].Min();
            came = [.. parts.Where(one => one.ByServiceId == service || told[one.Id].Any(moment => moment <= at)).Select(one => one.OutsiderId).Distinct()];
        }

        return [.. (await outsiders.Of(came, cancellation)).Values.OrderBy(one => one.NameKey, StringComparer.Ordinal).Select(one => one.Title)];
    }

    async Task<List<Person>> Family(Actor actor, MeetingRecord record, bool isOwn, List<MeetingPresence> present, DateOnly today, CancellationToken cancellation)
    {
        var came = present.Where(one => one.PersonId is not null).Select(one => one.PersonId!.Value).ToList();
        var about = data.All<TeamEntryAbout>().Where(one => one.EntryId == record.EntryId).Select(one => one.PersonId);
        var hidden = open.OutOfSight(actor, today);
        return await people.All<Person>().AsNoTracking().Where(one => came.Contains(one.Id) && !hidden.Contains(one.Id) && (isOwn || about.Contains(one.Id)))
            .OrderBy(one => one.BirthDate).ThenBy(one => one.Id).ToListAsync(cancellation);
    }
}
