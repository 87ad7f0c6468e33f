using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>The leader decides who in the service works with a person; where she is sealed, who has a ground.</summary>
public sealed class AssignWorker(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>
    /// Who can be put on: the service's staff today; where she is sealed, its leaders too, who are cleared so. The same answer for who is
    /// barred as for the others: the gate stays shut for her.
    /// </summary>
    public async Task<IReadOnlyList<Worker>> Staff(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (isSealed, _) = await Seals.On(await Ids(person, cancellation), today, cancellation);
        var holdings = await Holdings(actor.Service(), today).Where(one => one.Role == Role.Caseworker || isSealed)
            .Join(organisation.Accounts.Where(one => one.ClosedOn == null || one.ClosedOn > today), one => one.AccountId, account => account.Id, (one, account) => new Worker(account.Id, account.DisplayName, one.ValidFrom))
            .ToListAsync(cancellation);
        return [.. holdings.DistinctBy(one => one.AccountId).OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
    }

    public async Task<Result> Put(Actor actor, Guid person, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return new Result.NotFound();
        }

        if (!(await Staff(actor, person, today, cancellation)).Any(one => one.AccountId == account))
        {
            return new Result.Refused(PeopleProblems.NoRoleHere);
        }

        var ids = await Ids(person, cancellation);
        var (isSealed, last) = await Seals.On(ids, today, cancellation);
        var has = (await Rows(ids, account, service, today).ToListAsync(cancellation)).Select(one => one.Kind).ToList();
        // A leader sees her in that role; that she is put on is only the word that she has a ground.
        var worker = await Holdings(service, today).AnyAsync(one => one.AccountId == account && one.Role == Role.Caseworker, cancellation);
        var (works, cleared) = (worker && !has.Contains(RelationKind.Works), isSealed && !has.Contains(RelationKind.Cleared));
        if (!works && !cleared)
        {
            return new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        var known = await Aliases.KnownAs(gate, ids, service, today, cancellation);
        if (works)
        {
            access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, known, RelationKind.Works, account, service, today));
        }

        if (cleared)
        {
            Seals.Clear(known, account, service, today, last);
        }

        await EndWaiting(actor, ids, account, service, true, today, cancellation);
        return await IsSaved(cancellation) ? new Result.Done() : await Put(actor, person, account, today, cancellation);
    }

    public async Task<Result> TakeOff(Actor actor, Guid person, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return new Result.NotFound();
        }

        var ids = await Ids(person, cancellation);
        var rows = await Rows(ids, account, service, today).ToListAsync(cancellation);
        // A leader does not shut herself out: nobody would be told.
        rows.RemoveAll(one => account == actor.AccountId && one.Kind == RelationKind.Cleared);
        if (rows.Count == 0)
        {
            return new Result.NotFound();
        }

        // At once: a row that holds today would leave the door open until midnight.
        rows.ForEach(one => one.ValidTo = today.AddDays(-1));
        await EndWaiting(actor, ids, account, service, false, today, cancellation);
        return await IsSaved(cancellation) ? new Result.Done() : await TakeOff(actor, person, account, today, cancellation);
    }

    /// <summary>The leader has said it here: nothing waits for her any longer, and nothing comes back when two are parted.</summary>
    Task EndWaiting(Actor actor, IReadOnlyList<Guid> ids, Guid account, Guid service, bool works, DateOnly today, CancellationToken cancellation) =>
        data.All<WaitingWorker>().Where(one => one.ServiceId == service && one.AccountId == account && one.EndedOn == null && ids.Contains(one.PersonId))
            .ForEachAsync(one => (one.EndedOn, one.EndedById, one.Works) = (today, actor.AccountId, works), cancellation);

    /// <summary>False when what waited was answered in the same moment: then it is asked anew.</summary>
    async Task<bool> IsSaved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException overtaken) when (overtaken.Entries.All(one => one.Entity is WaitingWorker))
        {
            data.Forget();
            return false;
        }
    }

    Seals Seals => new(organisation, access, gate);

    async Task<IReadOnlyList<Guid>> Ids(Guid person, CancellationToken cancellation) =>
        [person, .. await data.All<PersonAlias>().Where(one => one.MainId == person).Select(one => one.PersonId).ToListAsync(cancellation)];

    IQueryable<RoleHolding> Holdings(Guid? service, DateOnly today) => organisation.RoleHoldings.Where(one => one.ServiceId == service && service != null
        && (one.Role == Role.Caseworker || one.Role == Role.ServiceLeader) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today));

    IQueryable<Relation> Rows(IReadOnlyList<Guid> ids, Guid account, Guid service, DateOnly today)
    {
        string[] keys = [.. new[] { RelationKind.Works, RelationKind.Cleared, RelationKind.Emergency }.Select(kind => Relation.KeyOf(kind, account, service))];
        return access.Relations.Where(one => one.Resource == PeopleModule.Resource && ids.Contains(one.ResourceId) && keys.Contains(one.Key)
            && (one.ValidTo == null || one.ValidTo >= today));
    }
}
