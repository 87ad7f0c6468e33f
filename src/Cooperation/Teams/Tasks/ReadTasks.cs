using Langbenk.Cooperation.Teams.Entries;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Teams.Tasks;

/// <summary>What her service has said yes to, is asked to do, and has asked others to do, in the teams it takes part in. What lapses first on top.</summary>
public sealed class ReadTasks(ICooperationData data, IPeopleData people, IOrganisationData organisation, TeamsInReach reach) : IOperation
{
    public const int Most = 100;

    /// <param name="Other">The service that asks hers, or that hers has asked; "" when it is its own.</param>
    /// <param name="Why">Why the answer was no, where her service may read it.</param>
    /// <param name="IsToUs">Her own service is to do it.</param>
    public sealed record Row(TeamTask Task, string What, Person Child, string Other, bool IsToUs, string Why)
    {
        /// <summary>As her service may know it.</summary>
        public TeamTaskState State => IsToUs ? Task.State : Task.ToldState;

        /// <summary>Her service has answered, and the asker could not be told.</summary>
        public bool IsUntold => IsToUs && Other.Length > 0 && Task.ToldState != Task.State;

        public bool IsLate(DateOnly today) => Task.Due < today;
    }

    /// <summary>Said yes to, and not done.</summary>
    public Task<IReadOnlyList<Row>> ToDo(Actor actor, DateOnly today, Guid? team = null, CancellationToken cancellation = default) =>
        Rows(actor, today, (task, service) => task.Where(one => one.ToServiceId == service && one.State == TeamTaskState.Accepted), team, cancellation);

    /// <summary>Asked of her service, and not answered.</summary>
    public Task<IReadOnlyList<Row>> Waiting(Actor actor, DateOnly today, Guid? team = null, CancellationToken cancellation = default) =>
        Rows(actor, today, (task, service) => task.Where(one => one.ToServiceId == service && one.State == TeamTaskState.Proposed), team, cancellation);

    /// <summary>Asked of others, with how they answered; what is done or fell away since long is not here.</summary>
    public Task<IReadOnlyList<Row>> Asked(Actor actor, DateOnly today, Guid? team = null, CancellationToken cancellation = default)
    {
        var since = today.AddDays(-60);
        return Rows(
            actor, today,
            (task, service) => task.Where(one => one.ServiceId == service && one.ToServiceId != service && one.ToldState != TeamTaskState.Dropped && (one.ToldState == TeamTaskState.Proposed || one.ToldState == TeamTaskState.Accepted || one.Due >= since)),
            team, cancellation);
    }

    /// <summary>Agreed in a meeting between her service and another, or by hers alone, whatever became of it.</summary>
    public Task<IReadOnlyList<Row>> OfMeeting(Actor actor, Guid team, Guid meeting, DateOnly today, CancellationToken cancellation = default) =>
        Rows(actor, today, (task, service) => task.Where(one => one.MeetingId == meeting && (one.ServiceId == service || one.ToServiceId == service)), team, cancellation);

    /// <summary>Another's, that her service has answered.</summary>
    public Task<IReadOnlyList<Row>> Answered(Actor actor, Guid team, DateOnly today, CancellationToken cancellation = default) =>
        Rows(actor, today, (task, service) => task.Where(one => one.ToServiceId == service && one.ServiceId != service && one.AnsweredOn != null && one.State != TeamTaskState.Dropped), team, cancellation);

    public async Task<Row?> One(Actor actor, Guid team, Guid id, DateOnly today, CancellationToken cancellation = default) =>
        await Rows(actor, today, (task, service) => task.Where(one => one.Id == id && one.ToServiceId == service), team, cancellation) is [var row] ? row : null;

    /// <summary>The child of a task that her service asked for or was asked, whatever became of it.</summary>
    public Task<Guid?> ChildOf(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var teams = Open(actor, today, (task, service) => task.Where(one => one.Id == id && (one.ServiceId == service || one.ToServiceId == service)), null).Select(one => one.TeamId);
        return data.All<TeamAroundChild>().Where(one => teams.Contains(one.Id)).Select(one => (Guid?)one.ChildId).SingleOrDefaultAsync(cancellation);
    }

    public Task<int> Late(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        Open(actor, today, (task, service) => task.Where(one => one.ToServiceId == service && one.State == TeamTaskState.Accepted && one.Due < today), null).CountAsync(cancellation);

    public Task<int> CountWaiting(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        Open(actor, today, (task, service) => task.Where(one => one.ToServiceId == service && one.State == TeamTaskState.Proposed), null).CountAsync(cancellation);

    /// <summary>Only of teams that her service takes part in: who has gone out learns no more of them.</summary>
    IQueryable<TeamTask> Open(Actor actor, DateOnly today, Func<IQueryable<TeamTask>, Guid, IQueryable<TeamTask>> which, Guid? team)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Acting is { AtService: true } held ? held.ScopeId : Guid.Empty;
        var parts = data.All<Participation>().Where(one => one.ServiceId == service && one.State == ParticipationState.Accepted).Select(one => one.TeamId);
        var teams = reach.Teams(actor, today).Select(one => one.Id);
        return which(data.All<TeamTask>(), service).Where(one => parts.Contains(one.TeamId) && teams.Contains(one.TeamId) && (team == null || one.TeamId == team)
            && !data.All<TeamEntry>().Any(entry => entry.Id == one.EntryId && entry.ErasedOn != null));
    }

    async Task<IReadOnlyList<Row>> Rows(Actor actor, DateOnly today, Func<IQueryable<TeamTask>, Guid, IQueryable<TeamTask>> which, Guid? team, CancellationToken cancellation)
    {
        var tasks = await Open(actor, today, which, team).AsNoTracking().OrderBy(one => one.Due).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        var own = actor.Acting?.ScopeId;
        var entryIds = tasks.Select(one => one.EntryId).Concat(tasks.Select(one => one.RefusalId ?? Guid.Empty)).Distinct().ToList();
        var texts = await reach.Entries(actor).AsNoTracking().Where(one => entryIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Text, cancellation);
        var (teamIds, serviceIds) = (tasks.Select(one => one.TeamId).Distinct().ToList(), tasks.Select(Other).Distinct().ToList());
        var childOf = await data.All<TeamAroundChild>().AsNoTracking().Where(one => teamIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.ChildId, cancellation);
        var children = await new SamePersons(people).Used([.. childOf.Values.Distinct()], cancellation);
        var services = await organisation.Services.AsNoTracking().Where(one => serviceIds.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. tasks.Select(one => new Row(
            one, texts.GetValueOrDefault(one.EntryId, ""), children[childOf[one.TeamId]], one.ServiceId == one.ToServiceId ? "" : services[Other(one)], one.ToServiceId == own, texts.GetValueOrDefault(one.RefusalId ?? Guid.Empty, "")))];

        Guid Other(TeamTask task) => task.ServiceId == own ? task.ToServiceId : task.ServiceId;
    }
}
