using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams;

/// <summary>
/// The teams of her service, and one of them as her service sees it: what it wrote and what it was told, nothing that hints at more. The same
/// number of queries however much there is.
/// </summary>
public sealed class ReadTeams(ICooperationData data, IPeopleData people, IOrganisationData organisation, TeamsInReach reach, ReadConsents consents, ReadDisclosures disclosures) : IOperation
{
    public const int Most = 100;

    public sealed record Row(TeamAroundChild Team, Person Child);

    public sealed record Participant(Participation Part, Service Service);

    /// <param name="Told">Of her own service's: to whom it was told. Of another's: that it was told to hers.</param>
    public sealed record EntryRow(TeamEntry Entry, string Service, bool IsOwn, IReadOnlyList<Guid> AboutIds, IReadOnlyList<string> About, IReadOnlyList<Disclosure> Told);

    /// <param name="Mine">How her own service stands in it.</param>
    /// <param name="Holder">Null where she was not told of the service that holds the thread.</param>
    public sealed record Whole(
        TeamAroundChild Team, Person Child, Participation Mine, IReadOnlyList<Participant> Participants, Participant? Holder, IReadOnlyList<EntryRow> Entries, ReadConsents.Row? Consent,
        HolderOffer? Offer, IReadOnlyDictionary<Guid, string> Services, IReadOnlyDictionary<Guid, string> Persons, bool MayWrite)
    {
        public bool MayInvite => MayWrite && Team.ClosedOn is null && (Team.ServiceId == Mine.ServiceId || Team.HolderServiceId == Mine.ServiceId);
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, bool closed, DateOnly today, CancellationToken cancellation = default)
    {
        var teams = await reach.Teams(actor, today).AsNoTracking().Where(one => one.ClosedOn != null == closed).OrderByDescending(one => one.OpenedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var ids = teams.Select(one => one.ChildId).Distinct().ToList();
        var children = await new SamePersons(people).Used(ids, cancellation);
        return [.. teams.Select(one => new Row(one, children[one.ChildId]))];
    }

    public async Task<IReadOnlyList<TeamAroundChild>> Of(Actor actor, IReadOnlyCollection<Guid> child, DateOnly today, CancellationToken cancellation = default) =>
        await reach.Teams(actor, today).AsNoTracking().Where(one => child.Contains(one.ChildId)).OrderByDescending(one => one.OpenedOn).Take(Most).ToListAsync(cancellation);

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await reach.Teams(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } team)
        {
            return null;
        }

        var service = actor.Acting!.ScopeId;
        var parts = await reach.Participants(actor).AsNoTracking().Where(one => one.TeamId == id).OrderBy(one => one.InvitedOn).ThenBy(one => one.Id).ToListAsync(cancellation);
        var entries = await reach.Entries(actor).AsNoTracking().Where(one => one.TeamId == id).OrderByDescending(one => one.WrittenAt).ThenByDescending(one => one.Id).Take(Most).ToListAsync(cancellation);
        var told = (await disclosures.Of(actor, [.. entries.Select(one => one.Id)], cancellation)).ToLookup(one => one.ResourceId);
        var serviceIds = parts.Select(one => one.ServiceId).Concat(entries.Select(one => one.ServiceId)).Concat(told.SelectMany(one => one).Select(one => one.ToServiceId ?? service)).Distinct().ToList();
        var services = await organisation.Services.AsNoTracking().Where(one => serviceIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellation);
        var entryIds = entries.Select(one => one.Id).ToList();
        var about = (await data.All<TeamEntryAbout>().AsNoTracking().Where(one => entryIds.Contains(one.EntryId)).ToListAsync(cancellation)).ToLookup(one => one.EntryId, one => one.PersonId);
        var consent = (await consents.One(actor, team.ConsentId, today, cancellation))?.Row;
        var persons = await Names(team, about, told, cancellation);
        var mayWrite = await reach.Teams(actor, today, toWrite: true).AnyAsync(one => one.Id == id, cancellation);
        var offer = await data.All<HolderOffer>().AsNoTracking().SingleOrDefaultAsync(one => one.TeamId == id && one.Accepted == null && (one.ToServiceId == service || one.FromServiceId == service), cancellation);
        // Who declined, and why, is for the service that asked; who was told of the invitation sees no more of it.
        List<Participant> seen = [.. parts.Where(one => one.State is ParticipationState.Invited or ParticipationState.Accepted || one.InvitedByServiceId == service || one.ServiceId == service).Select(one => new Participant(one, services[one.ServiceId]))];
        return new Whole(
            team, (await new SamePersons(people).Used([team.ChildId], cancellation))[team.ChildId], parts.Single(one => one.ServiceId == service), seen,
            seen.Find(one => one.Part.ServiceId == team.HolderServiceId && one.Part.TakesPart),
            [.. entries.Select(one => new EntryRow(one, services[one.ServiceId].Name, one.ServiceId == service, [.. about[one.Id]], [.. about[one.Id].Select(person => persons.GetValueOrDefault(person, "")).Where(name => name.Length > 0)], [.. told[one.Id]]))],
            consent, offer, services.ToDictionary(one => one.Key, one => one.Value.Name), persons, mayWrite);
    }

    /// <summary>Who an entry is about goes along with it: whoever reads it was told it.</summary>
    async Task<Dictionary<Guid, string>> Names(TeamAroundChild team, ILookup<Guid, Guid> about, ILookup<Guid, Disclosure> told, CancellationToken cancellation)
    {
        var ids = about.SelectMany(one => one).Concat(told.SelectMany(one => one).Where(one => one.ToPersonId is not null).Select(one => one.ToPersonId!.Value)).Append(team.ChildId).Distinct().ToList();
        return await people.All<Person>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
    }
}
