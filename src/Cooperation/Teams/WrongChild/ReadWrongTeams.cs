using Langbenk.Cooperation.Teams.Erasing;
using Langbenk.Cooperation.Teams.Invitations;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.WrongChild;

/// <summary>What her service has to do with teams on the wrong child: what a colleague asks to have taken away, and what it has left in one that is found so.</summary>
public sealed class ReadWrongTeams(
    ICooperationData data, IPeopleData people, IOrganisationData organisation, WrongTeamsInReach reach, TeamsInReach teams, AnswerInvitation invitations, OtherChildrensConsents consents) : IOperation
{
    public const int Most = 100;

    public sealed record Row(Guid Team, Person Child, DateOnly On);

    /// <param name="Service">That asked. The child is not named: it was never theirs.</param>
    public sealed record Invitation(Guid Id, Guid Team, string Service, DateOnly InvitedOn);

    /// <param name="ToConfirm">Asked for by a colleague.</param>
    /// <param name="ToClean">On the wrong child, and her service has something left in it.</param>
    public sealed record Lists(IReadOnlyList<Row> ToConfirm, IReadOnlyList<Row> ToClean, IReadOnlyList<Invitation> Invitations)
    {
        public static Lists Empty { get; } = new([], [], []);

        public IEnumerable<(Guid Team, Guid Child)> Shown => ToConfirm.Concat(ToClean).Select(one => (one.Team, one.Child.Id));
    }

    /// <param name="Entries">Her service's own.</param>
    public sealed record Extent(int Entries, int Meetings, bool IsInRecord);

    public sealed record Target(Consent Consent, Person Child);

    /// <param name="To">The right child, where the reader may see it.</param>
    /// <param name="UserName">What the one who asked signs in as.</param>
    public sealed record Asking(TeamErasure Erasure, string UserName, Target? To)
    {
        public bool MayConfirm(Actor actor) => actor?.AccountId != Erasure.AskedById && (Erasure.ToConsentId is null || To is not null);
    }

    public async Task<Lists> Of(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var asked = await Waiting(actor, today).OrderBy(one => one.AskedOn).ThenBy(one => one.Id).Select(one => new { one.TeamId, one.AskedOn }).Take(Most).ToListAsync(cancellation);
        var found = await Found(actor, today).OrderBy(one => one.WrongChildOn).ThenBy(one => one.Id).Select(one => new { one.Id, On = one.WrongChildOn!.Value }).Take(Most).ToListAsync(cancellation);
        return new Lists(
            await Rows([.. asked.Select(one => (one.TeamId, one.AskedOn))], cancellation), await Rows([.. found.Select(one => (one.Id, one.On))], cancellation), await Invitations(actor, today, cancellation));
    }

    public Task<int> CountToConfirm(Actor actor, DateOnly today, CancellationToken cancellation = default) => Waiting(actor, today).CountAsync(cancellation);

    public async Task<int> CountToClean(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Found(actor, today).CountAsync(cancellation) + await invitations.OnWrongChild(actor, today).CountAsync(cancellation);

    public Task<bool> MayAsk(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default) => reach.Teams(actor, today).AnyAsync(one => one.Id == team, cancellation);

    public Task<bool> IsAsked(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default) => reach.Asked(actor, today).AnyAsync(one => one.TeamId == team, cancellation);

    public async Task<Asking?> Of(Actor actor, TeamAroundChild team, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(team);
        if (await reach.Asked(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.TeamId == team.Id, cancellation) is not { } asked)
        {
            return null;
        }

        return new Asking(asked, await UserNames.Of(organisation, asked.AskedById, cancellation), asked.ToConsentId is { } to ? (await Targets(actor, team, today, cancellation)).FirstOrDefault(one => one.Consent.Id == to) : null);
    }

    /// <summary>The right child may be one of these: her service's consents to the same purpose that hold today.</summary>
    public async Task<IReadOnlyList<Target>> Targets(Actor actor, TeamAroundChild team, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(team);
        var rows = team.WrongChildOn is null ? await consents.To(team.IsFor, actor, team.ChildId, today, cancellation) : [];
        var children = await new SamePersons(people).Used([.. rows.Select(one => one.Consent.PersonId).Distinct()], cancellation);
        return [.. rows.Select(one => new Target(one.Consent, children[one.Consent.PersonId]))];
    }

    public async Task<Extent> ExtentOf(Actor actor, Guid team, CancellationToken cancellation = default)
    {
        var service = WrongTeamsInReach.Service(actor);
        return new Extent(
            await reach.Own(actor).CountAsync(one => one.TeamId == team, cancellation), await data.All<TeamMeeting>().CountAsync(one => one.TeamId == team && one.ServiceId == service, cancellation),
            await reach.IsInOwnRecord(actor, team, cancellation));
    }

    /// <summary>Other teams that rest on the same consent, as she sees them: nothing new is told in them either.</summary>
    public async Task<IReadOnlyList<TeamAroundChild>> OnSameConsent(Actor actor, TeamAroundChild team, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(team);
        return await teams.Teams(actor, today).AsNoTracking().Where(one => one.ConsentId == team.ConsentId && one.Id != team.Id && one.WrongChildOn == null && one.ClosedOn == null).OrderBy(one => one.OpenedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
    }

    async Task<IReadOnlyList<Invitation>> Invitations(Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var found = await invitations.OnWrongChild(actor, today).AsNoTracking().OrderBy(one => one.InvitedOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var ids = found.Select(one => one.InvitedByServiceId).Distinct().ToList();
        var names = await organisation.Services.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. found.Select(one => new Invitation(one.Id, one.TeamId, names[one.InvitedByServiceId], one.InvitedOn))];
    }

    IQueryable<TeamErasure> Waiting(Actor actor, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var account = actor.AccountId;
        return reach.Asked(actor, today).AsNoTracking().Where(one => one.AskedById != account);
    }

    IQueryable<TeamAroundChild> Found(Actor actor, DateOnly today) => teams.Teams(actor, today).AsNoTracking().Where(one => one.WrongChildOn != null);

    async Task<IReadOnlyList<Row>> Rows(List<(Guid Team, DateOnly On)> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(one => one.Team).ToList();
        var childOf = await data.All<TeamAroundChild>().AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.ChildId, cancellation);
        var children = await new SamePersons(people).Used([.. childOf.Values.Distinct()], cancellation);
        return [.. rows.Select(one => new Row(one.Team, children[childOf[one.Team]], one.On))];
    }
}
