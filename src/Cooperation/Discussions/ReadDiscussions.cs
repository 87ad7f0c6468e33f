using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Discussions;

/// <summary>The discussions that are open to her in the service she acts for, those that wait on top; or one with its words.</summary>
public sealed class ReadDiscussions(ICooperationData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public const int Most = 100;

    /// <param name="WaitsForUs">Her service is asked and has not answered.</param>
    public sealed record Row(Discussion Discussion, string Asking, string Asked, bool WaitsForUs);

    /// <param name="Name">Of a colleague of her own service; else nothing.</param>
    public sealed record Word(int Number, string Service, Role As, string Name, DateOnly On, string Text, string Tried, AdvisedStep? Step);

    public sealed record Whole(Discussion Discussion, string Asking, string Asked, IReadOnlyList<Word> Words, bool MayAnswer, bool MayGoOn)
    {
        /// <summary>The services of a meeting it is shown in, for the check of what is written next.</summary>
        public IReadOnlyList<Guid> Guests { get; init; } = [];

        public bool DutyStands => DutySigns.Are(Discussion.Theme, Words.SelectMany(one => new[] { (one.Text, one.Step), (one.Tried, null) }));
    }

    public async Task<IReadOnlyList<Row>> List(Actor actor, bool closed, DateOnly today, CancellationToken cancellation = default)
    {
        var own = OwnService(actor);
        var rows = await (
            from one in Open(actor, DiscussionActions.Read, today)
            where one.ClosedOn != null == closed
            join asking in organisation.Services on one.AskingServiceId equals asking.Id
            join asked in organisation.Services on one.AskedServiceId equals asked.Id
            orderby one.Waits && one.AskedServiceId == own descending, one.LastOn descending, one.Id
            select new { one, Asking = asking.Name, Asked = asked.Name }).AsNoTracking().Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(row => new Row(row.one, row.Asking, row.Asked, row.one.Waits && row.one.AskedServiceId == own))];
    }

    /// <summary>How many wait for an answer from her service.</summary>
    public Task<int> Waiting(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        Open(actor, DiscussionActions.Answer, today).CountAsync(one => one.Waits, cancellation);

    /// <summary>How many she or her service asked that have an answer and are not closed: to be read, asked more in, or closed.</summary>
    public Task<int> Answered(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        Open(actor, DiscussionActions.GoOn, today).CountAsync(one => !one.Waits && one.ClosedOn == null, cancellation);

    /// <summary>Those that she may show in a meeting.</summary>
    public async Task<IReadOnlyList<Discussion>> Mine(Actor actor, DateOnly today, CancellationToken cancellation = default) =>
        await Open(actor, DiscussionActions.GoOn, today).AsNoTracking().Where(one => one.ClosedOn == null).OrderByDescending(one => one.LastOn).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);

    public async Task<Whole?> One(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var discussion = await Open(actor, DiscussionActions.Read, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (discussion is null)
        {
            return null;
        }

        var own = OwnService(actor);
        Guid[] both = [discussion.AskingServiceId, discussion.AskedServiceId];
        var names = await organisation.Services.Where(one => both.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        var words = await data.All<DiscussionWord>().AsNoTracking().Where(one => one.DiscussionId == id).OrderBy(one => one.Number).ToListAsync(cancellation);
        var mayAnswer = await gate.IsOpen(actor, DiscussionActions.Answer, id, today, cancellation);
        var mayGoOn = await gate.IsOpen(actor, DiscussionActions.GoOn, id, today, cancellation);
        return new Whole(
            discussion, names[discussion.AskingServiceId], names[discussion.AskedServiceId],
            [.. words.Select(one => new Word(one.Number, names[one.ServiceId], one.WrittenAs, one.ServiceId == own ? one.WrittenByName : "", one.WrittenOn, one.Text, one.Tried, one.Step))],
            mayAnswer && discussion.ClosedOn is null, mayGoOn && discussion.ClosedOn is null)
        {
            Guests = await gate.Rows(DiscussionActions.Resource, [id], RelationKind.Guest, today).Select(one => one.HolderId).ToListAsync(cancellation),
        };
    }

    IQueryable<Discussion> Open(Actor actor, AccessAction action, DateOnly today)
    {
        var open = gate.Open(actor, action, today);
        return data.All<Discussion>().Where(one => one.ErasedOn == null && open.Contains(one.Id));
    }

    static Guid? OwnService(Actor actor) => actor.Acting is { AtService: true } held ? held.ScopeId : null;
}
