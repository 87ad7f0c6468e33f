using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Work.Documents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// The teams of her service, and one of them as her service sees it: what it wrote and what it was told, nothing that hints at more. The same
/// number of queries however much there is.
/// </summary>
public sealed class ReadTeams(ICooperationData data, IPeopleData people, IOrganisationData organisation, TeamsInReach reach, OpenPersons open, ReadConsents consents, ReadDisclosures disclosures, ReadOutsiders outsiders, EntryDocuments documents) : IOperation
{
    public const int Most = 100;

    /// <param name="EndedOn">When it ended, or her service left it.</param>
    public sealed record Row(TeamAroundChild Team, Person Child, DateOnly? EndedOn);

    public sealed record Participant(Participation Part, Service Service);

    /// <summary>Somebody without an account who takes part.</summary>
    public sealed record OutsideParticipant(OutsiderPart Part, Outsider Outsider);

    /// <param name="Kept">How her own service keeps it; null where it has said nothing of it.</param>
    /// <param name="Told">Of her own service's: to whom it was told. Of another's: that it was told to hers.</param>
    public sealed record EntryRow(TeamEntry Entry, string Service, bool IsOwn, IReadOnlyList<Guid> AboutIds, IReadOnlyList<Person> About, IReadOnlyList<Disclosure> Told, EntryKeeping? Kept)
    {
        /// <summary>Of one that is a document.</summary>
        public StoredDocument? File { get; init; }
    }

    /// <param name="Mine">How her own service stands in it.</param>
    /// <param name="Participants">Those she was told of; when her service has left, only that.</param>
    /// <param name="Holder">Null where she was not told of the service that holds the thread.</param>
    /// <param name="HasOlder">There are more entries than these.</param>
    public sealed record Whole(
        TeamAroundChild Team, Person Child, Participation Mine, IReadOnlyList<Participant> Participants, Participant? Holder, IReadOnlyList<EntryRow> Entries, bool HasOlder, ReadConsents.Row? Consent,
        HolderOffer? Offer, IReadOnlyList<TeamClosing> Closings, IReadOnlyDictionary<Guid, string> Services, IReadOnlyDictionary<Guid, Person> Persons, bool MayWrite)
    {
        /// <summary>Who has left learns nothing of what came after.</summary>
        public DateOnly? EndedOn => Mine.TakesPart ? Team.ClosedOn : Mine.LeftOn;

        /// <summary>The child's address is protected, by whatever service and at whatever level.</summary>
        public bool IsGuarded { get; init; }

        /// <summary>Those without an account she was told of; her own service's, those that are with it no longer too.</summary>
        public IReadOnlyList<OutsideParticipant> Outsiders { get; init; } = [];

        /// <summary>By id, also those her service told something before.</summary>
        public IReadOnlyDictionary<Guid, Outsider> OutsidersById { get; init; } = new Dictionary<Guid, Outsider>();

        public IEnumerable<OutsideParticipant> OutsidersWith => Outsiders.Where(one => one.Part.EndedOn is null);

        public bool MayInvite => MayWrite && EndedOn is null && Team.ServiceId == Mine.ServiceId;
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, bool closed, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting?.ScopeId;
        var parts = data.All<Participation>().Where(one => one.ServiceId == service);
        var teams = await reach.Teams(actor, today).AsNoTracking()
            .Where(one => (one.ClosedOn == null && parts.Any(part => part.TeamId == one.Id && part.State == ParticipationState.Accepted)) != closed)
            .OrderByDescending(one => one.OpenedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        return await Standing(teams, service, cancellation);
    }

    /// <summary>Each with the day it ended to this service.</summary>
    async Task<IReadOnlyList<Row>> Standing(List<TeamAroundChild> teams, Guid? service, CancellationToken cancellation)
    {
        var (ids, children) = (teams.Select(one => one.Id).ToList(), await new SamePersons(people).Used([.. teams.Select(one => one.ChildId).Distinct()], cancellation));
        var mine = (await data.All<Participation>().AsNoTracking().Where(one => one.ServiceId == service && ids.Contains(one.TeamId)).ToListAsync(cancellation)).ToLookup(one => one.TeamId);
        return [.. teams.Select(one => new Row(one, children[one.ChildId], Standing(mine[one.Id]) is { TakesPart: false } left ? left.LeftOn : one.ClosedOn))];
    }

    /// <summary>How a service stands: it takes part, or else by the latest that was asked of it and answered.</summary>
    static Participation Standing(IEnumerable<Participation> rows) =>
        rows.OrderByDescending(one => one.TakesPart).ThenByDescending(one => one.State == ParticipationState.Left).ThenByDescending(one => one.LeftOn).First();

    /// <summary>Those around the child, the latest first; of one that her service left, the day it left and nothing of what came after.</summary>
    public async Task<IReadOnlyList<Row>> Of(Actor actor, IReadOnlyCollection<Guid> child, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var teams = await reach.Teams(actor, today).AsNoTracking().Where(one => child.Contains(one.ChildId)).OrderByDescending(one => one.OpenedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        return await Standing(teams, actor.Acting?.ScopeId, cancellation);
    }

    /// <param name="page">Of the entries, a hundred each, the latest first.</param>
    /// <param name="only">That entry alone.</param>
    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, int page = 1, Guid? only = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await reach.Teams(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } team)
        {
            return null;
        }

        var service = actor.Acting!.ScopeId;
        var parts = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == id).OrderBy(one => one.InvitedOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        var mine = Standing(parts.Where(one => one.ServiceId == service));
        var found = await reach.Entries(actor).AsNoTracking().Where(one => one.TeamId == id && (only == null || one.Id == only)).OrderByDescending(one => one.WrittenAt).ThenByDescending(one => one.Id)
            .Skip((Math.Clamp(page, 1, 10_000) - 1) * Most).Take(Most + 1).ToListAsync(cancellation);
        var entries = found.Take(Most).ToList();
        var told = (await disclosures.Of(actor, [.. entries.Select(one => one.Id)], cancellation)).ToLookup(one => one.ResourceId);
        var serviceIds = parts.Select(one => one.ServiceId).Concat(entries.Select(one => one.ServiceId)).Concat(told.SelectMany(one => one).Select(one => one.ToServiceId ?? service)).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => serviceIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var seen = mine.TakesPart ? Seen(parts, service, services) : [new Participant(mine, services[service])];
        var outsideParts = mine.TakesPart ? await reach.Outsiders(actor).AsNoTracking().Where(one => one.TeamId == id).OrderBy(one => one.Since).ThenBy(one => one.Id).ToListAsync(cancellation) : [];
        var outsidersById = await outsiders.Of([.. outsideParts.Select(one => one.OutsiderId).Concat(told.SelectMany(one => one).Where(one => one.ToOutsiderId is not null).Select(one => one.ToOutsiderId!.Value)).Distinct()], cancellation);
        var (rows, persons) = await Rows(actor, entries, told, services, service, today, cancellation);
        var child = (await new SamePersons(people).Used([team.ChildId], cancellation))[team.ChildId];
        return new Whole(
            team, child, mine, seen, seen.Find(one => one.Part.ServiceId == team.HolderServiceId && one.Part.TakesPart && mine.TakesPart),
            rows, found.Count > Most, mine.TakesPart ? (await consents.One(actor, team.ConsentId, today, cancellation))?.Row : null,
            mine.TakesPart ? await data.All<HolderOffer>().AsNoTracking().FirstOrDefaultAsync(one => one.TeamId == id && one.Accepted == null && (one.ToServiceId == service || one.FromServiceId == service), cancellation) : null,
            await data.All<TeamClosing>().AsNoTracking().Where(one => one.TeamId == id && one.ServiceId == service).OrderBy(one => one.ClosedOn).ThenBy(one => one.Id).ToListAsync(cancellation),
            services.ToDictionary(one => one.Key, one => one.Value.Name), persons, await reach.Teams(actor, today, toWrite: true).AnyAsync(one => one.Id == id, cancellation))
        {
            IsGuarded = await people.All<AddressProtection>().AnyAsync(one => (one.PersonId == child.Id || people.All<PersonAlias>().Any(alias => alias.PersonId == one.PersonId && alias.MainId == child.Id)) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today), cancellation),
            Outsiders = [.. outsideParts.Select(one => new OutsideParticipant(one, outsidersById[one.OutsiderId]))],
            OutsidersById = outsidersById,
        };
    }

    /// <summary>Of another that she was told of, that it takes part; who is asked and who said no is for the service that asked.</summary>
    static List<Participant> Seen(List<Participation> parts, Guid service, Dictionary<Guid, Service> services) =>
        [.. parts.GroupBy(one => one.ServiceId).Select(one => one.FirstOrDefault(part => part.State is ParticipationState.Accepted or ParticipationState.Invited) ?? one.Last())
            .Where(one => one.TakesPart || one.InvitedByServiceId == service || one.ServiceId == service).Select(one => new Participant(one, services[one.ServiceId]))];

    async Task<(IReadOnlyList<EntryRow> Rows, IReadOnlyDictionary<Guid, Person> Persons)> Rows(
        Actor actor, List<TeamEntry> entries, ILookup<Guid, Disclosure> told, Dictionary<Guid, Service> services, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var ids = entries.Select(one => one.Id).ToList();
        var about = (await data.All<TeamEntryAbout>().AsNoTracking().Where(one => ids.Contains(one.EntryId)).ToListAsync(cancellation)).ToLookup(one => one.EntryId, one => one.PersonId);
        var kept = await data.All<EntryKeeping>().AsNoTracking().Where(one => ids.Contains(one.EntryId) && one.ServiceId == service).ToDictionaryAsync(one => one.EntryId, cancellation);
        var files = await documents.Of(ids, cancellation);
        var persons = about.SelectMany(one => one).Concat(told.SelectMany(one => one).Select(one => one.ToPersonId ?? Guid.Empty)).Distinct().ToList();
        // Who is closed to her has no name here either.
        var hidden = open.OutOfSight(actor, today);
        var names = await people.All<Person>().AsNoTracking().Where(one => persons.Contains(one.Id) && !hidden.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        return ([.. entries.Select(one => new EntryRow(
            one, services[one.ServiceId].Name, one.ServiceId == service, [.. about[one.Id]],
            [.. about[one.Id].Select(person => names.GetValueOrDefault(person)).OfType<Person>()], [.. told[one.Id]], kept.GetValueOrDefault(one.Id)) { File = files.GetValueOrDefault(one.Id) })], names);
    }
}
