using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>The leader decides who in the service works with a person; where she is sealed, who has a ground.</summary>
public sealed class AssignWorker(IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>Who can be put on: the service's staff today. The same answer for who is barred as for the others: the gate stays shut for her.</summary>
    public async Task<IReadOnlyList<Worker>> Staff(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var service = actor.Service();
        return await organisation.RoleHoldings.Where(one => one.ServiceId == service && one.Role == Role.Caseworker && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Join(organisation.Accounts.Where(one => one.ClosedOn == null || one.ClosedOn > today), one => one.AccountId, account => account.Id, (one, account) => new { account.Id, account.DisplayName, one.ValidFrom })
            .OrderBy(one => one.DisplayName).Select(one => new Worker(one.Id, one.DisplayName, one.ValidFrom)).ToListAsync(cancellation);
    }

    public async Task<Result> Put(Actor actor, Guid person, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return new Result.NotFound();
        }

        if (!(await Staff(actor, today, cancellation)).Any(one => one.AccountId == account))
        {
            return new Result.Refused(PeopleProblems.NoRoleHere);
        }

        var rows = await Rows(person, account, service, today, cancellation);
        if (rows.Exists(one => one.Kind == RelationKind.Works))
        {
            return new Result.Refused(PeopleProblems.AlreadyRecorded);
        }

        access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Works, account, service, today));
        // Putting her on is the leader's word that she has a ground of her own; it opens nothing unless the person is sealed.
        if (!rows.Exists(one => one.Kind == RelationKind.Cleared))
        {
            access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Cleared, account, service, today));
        }

        await access.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    public async Task<Result> TakeOff(Actor actor, Guid person, Guid account, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Assign, person, today, cancellation))
        {
            return new Result.NotFound();
        }

        var rows = await Rows(person, account, service, today, cancellation);
        if (rows.Count == 0)
        {
            return new Result.NotFound();
        }

        // At once: a row that holds today would leave the door open until midnight.
        rows.ForEach(one => one.ValidTo = today.AddDays(-1));
        await access.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    Task<List<Relation>> Rows(Guid person, Guid account, Guid service, DateOnly today, CancellationToken cancellation)
    {
        string[] keys = [.. new[] { RelationKind.Works, RelationKind.Cleared, RelationKind.Emergency }.Select(kind => Relation.KeyOf(kind, account, service))];
        return access.Relations.Where(one => one.Resource == PeopleModule.Resource && one.ResourceId == person && keys.Contains(one.Key)
            && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
    }
}
