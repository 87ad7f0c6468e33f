using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>The leader says who of those whose work waits after another service's merge works with the person.</summary>
public sealed class AnswerWaiting(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public const int Most = 20;

    public sealed record Row(Guid AccountId, string Name, DateOnly On);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Who waits, of one person; for the leader to whom she is open. What a leader worked with waits for nobody: she sees it as leader.</summary>
    public async Task<IReadOnlyList<Row>> List(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, ids) = (actor.Service() ?? Guid.Empty, await Aliases.AllOf(data, person, cancellation));
        var open = gate.Open(actor, PeopleActions.Assign, today);
        var rows = await data.All<WaitingWorker>().Where(one => one.ServiceId == service && one.EndedOn == null && ids.Contains(one.PersonId) && open.Contains(person))
            .Join(organisation.AtWork(service, today, Role.Caseworker), one => one.AccountId, account => account.Id, (one, account) => new { account.Id, account.DisplayName, one.On }).ToListAsync(cancellation);
        return [.. rows.GroupBy(one => one.Id).Select(of => new Row(of.Key, of.First().DisplayName, of.Min(one => one.On))).OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
    }

    /// <summary>Of whom somebody waits for the leader; the first twenty by name.</summary>
    public async Task<IReadOnlyList<PersonHit>> Persons(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, open, aliases) = (actor.Service() ?? Guid.Empty, gate.Open(actor, PeopleActions.Assign, today), data.All<PersonAlias>());
        var here = organisation.AtWork(service, today, Role.Caseworker).Select(one => one.Id);
        var waiting = data.All<WaitingWorker>().Where(one => one.ServiceId == service && one.EndedOn == null && here.Contains(one.AccountId)).Select(one => one.PersonId);
        var mains = waiting.Concat(aliases.Where(one => waiting.Contains(one.PersonId)).Select(one => one.MainId));
        var rows = await data.All<Person>().AsNoTracking().Where(one => mains.Contains(one.Id) && open.Contains(one.Id) && !aliases.Any(alias => alias.PersonId == one.Id))
            .OrderBy(one => one.SortKey).ThenBy(one => one.Id).Take(Most).ToListAsync(cancellation);
        return [.. rows.Select(one => PersonHit.Of(one, true))];
    }

    /// <summary>For who waits: with how many persons that are not shut to her. She knew them; which, she is not shown.</summary>
    public Task<int> Mine(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (service, hidden) = (actor.Acting is { Role: Role.Caseworker } ? actor.Service() : null, new OpenPersons(data, gate).OutOfSight(actor, today));
        return data.All<WaitingWorker>().Where(one => one.AccountId == actor.AccountId && one.ServiceId == service && one.EndedOn == null && !hidden.Contains(one.PersonId)).Select(one => one.PersonId).Distinct().CountAsync(cancellation);
    }

    /// <param name="works">That she works with the person: then both of her registrations are open to her.</param>
    public async Task<Result> Handle(Actor actor, Guid person, Guid account, bool works, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var ids = await Aliases.AllOf(data, person, cancellation);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return new Result.NotFound();
        }

        var rows = await data.All<WaitingWorker>().Where(one => one.ServiceId == service && one.AccountId == account && one.EndedOn == null && ids.Contains(one.PersonId)).ToListAsync(cancellation);
        if (rows.Count == 0)
        {
            // The same button, pressed twice.
            return await data.All<WaitingWorker>().AnyAsync(one => one.ServiceId == service && one.AccountId == account && one.EndedById == actor.AccountId && one.EndedOn == today && one.Works == works && ids.Contains(one.PersonId), cancellation)
                ? new Result.Done() : new Result.NotFound();
        }

        rows.ForEach(one => (one.EndedOn, one.EndedById, one.Works) = (today, actor.AccountId, works));
        if (works)
        {
            await Open(ids, [.. rows.Select(one => one.PersonId).Distinct()], account, service, today, cancellation);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another leader has answered, or the two were parted, or the same button was pressed, in the same moment: nobody waits any more.
            data.Forget();
            return await Handle(actor, person, account, works, today, cancellation);
        }
    }

    /// <summary>Under the ids that she worked with: should the two be parted, she keeps what she had. Where it is sealed, that she works with it is the ground.</summary>
    async Task Open(IReadOnlyList<Guid> ids, List<Guid> hers, Guid account, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var (key, clear) = (Relation.KeyOf(RelationKind.Works, account, service), Relation.KeyOf(RelationKind.Cleared, account, service));
        var has = await access.Relations.Where(one => one.Resource == PeopleModule.Resource && ids.Contains(one.ResourceId) && (one.Key == key || one.Key == clear)
            && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        foreach (var id in hers.Where(id => !has.Exists(one => one.Key == key && one.ResourceId == id)))
        {
            access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, id, RelationKind.Works, account, service, today));
        }

        var seals = new Seals(organisation, access, gate);
        if (await seals.On(ids, today, cancellation) is (true, var last) && !has.Exists(one => one.Key == clear))
        {
            seals.Clear(hers[0], account, service, today, last);
        }
    }
}
