using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Bars;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Merging;

/// <summary>
/// They were two after all: a leader parts them, and each service has again what it wrote under each. Nobody loses a protection by it,
/// unless the service that recorded it does it itself.
/// </summary>
public sealed class PartPersons(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate, params IEnumerable<IFollowParting> follow) : IOperation
{
    /// <param name="On">When, and why, only to the service that did it.</param>
    public sealed record Row(Guid Id, Guid Person, string Name, DateOnly? On, string Reason);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>What has become a part of her, the latest first: what the service itself merged, and what it knew by itself. Of others it is not told.</summary>
    public async Task<IReadOnlyList<Row>> List(Actor actor, Guid person, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var (open, service) = (gate.Open(actor, PeopleActions.Assign, today), actor.Service());
        var rows = await data.All<PersonAlias>().AsNoTracking().Where(one => one.MainId == person && open.Contains(one.MainId)).OrderByDescending(one => one.Id)
            .Join(data.All<Person>(), one => one.PersonId, other => other.Id, (one, other) => new { Alias = one, Name = (other.GivenName + " " + other.FamilyName).Trim() }).ToListAsync(cancellation);
        var known = await Known([.. rows.Select(one => one.Alias.PersonId)], service, today, cancellation);
        return [.. rows.Where(one => IsTold(one.Alias, service, known)).Select(one => one.Alias.ServiceId == service
            ? new Row(one.Alias.Id, one.Alias.PersonId, one.Name, one.Alias.On, one.Alias.Reason) : new Row(one.Alias.Id, one.Alias.PersonId, one.Name, null, ""))];
    }

    static bool IsTold(PersonAlias alias, Guid? service, List<Guid> known) => alias.ServiceId == service || known.Contains(alias.PersonId);

    /// <summary>Which of them the service knows under that very id.</summary>
    Task<List<Guid>> Known(List<Guid> ids, Guid? service, DateOnly today, CancellationToken cancellation) =>
        gate.Rows(PeopleModule.Resource, ids, RelationKind.Member, today).Where(one => one.HolderId == service).Select(one => one.ResourceId).ToListAsync(cancellation);

    public async Task<Result> Handle(Actor actor, Guid person, Guid id, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Assign, today);
        var aliases = await data.All<PersonAlias>().Where(one => one.MainId == person && open.Contains(one.MainId)).ToListAsync(cancellation);
        if (actor.Service() is not { } service || aliases.Find(one => one.Id == id) is not { } alias
            || !IsTold(alias, service, await Known([alias.PersonId], service, today, cancellation)))
        {
            return new Result.NotFound();
        }

        if (reason?.Trim() is not { Length: > 0 and <= PersonAlias.MaxReasonLength } why)
        {
            return new Result.Refused(PeopleProblems.NoReason);
        }

        var going = Going(alias, aliases);
        if (await Unprotects(person, going, aliases, service, today, cancellation))
        {
            return new Result.Refused(PeopleProblems.OthersSealed);
        }

        (alias.EndedOn, alias.EndedById, alias.EndReason) = (today, actor.AccountId, why);
        aliases.Where(one => one != alias && going.Contains(one.PersonId)).ToList().ForEach(one => one.MainId = alias.PersonId);
        await new HoldWorkers(data, access).LetGo(alias.Id, today, cancellation);
        await new OwnBars(data, access).FollowPersons([person, alias.PersonId], today, cancellation);
        foreach (var one in follow)
        {
            await one.Parted(person, alias.PersonId, going, await ReachOnly(await one.Writers(person, cancellation), [person, .. aliases.Select(other => other.PersonId).Except(going)], going, today, cancellation), cancellation);
        }

        data.All<Person>().UpdateRange(await data.All<Person>().Where(one => one.Id == person || one.Id == alias.PersonId).ToListAsync(cancellation));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException)
        {
            return new Result.Refused(PeopleProblems.Overtaken);
        }
    }

    /// <summary>Those whose services, or the one it was written for, know the one that leaves, and nobody of those that stay.</summary>
    async Task<List<Writer>> ReachOnly(IReadOnlyList<Writer> writers, List<Guid> stay, HashSet<Guid> going, DateOnly today, CancellationToken cancellation)
    {
        var accounts = writers.Select(one => one.Account).Distinct().ToList();
        var services = (await organisation.RoleHoldings.Where(one => accounts.Contains(one.AccountId) && one.ServiceId != null && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => new { one.AccountId, Service = one.ServiceId!.Value }).ToListAsync(cancellation))
            .ToLookup(one => one.AccountId, one => one.Service);
        var there = await gate.Rows(PeopleModule.Resource, stay, RelationKind.Member, today).Select(one => one.HolderId).ToListAsync(cancellation);
        var gone = await gate.Rows(PeopleModule.Resource, [.. going], RelationKind.Member, today).Select(one => one.HolderId).ToListAsync(cancellation);
        return [.. writers.Where(one => Places(one) is var places && places.Exists(gone.Contains) && !places.Exists(there.Contains))];

        List<Guid> Places(Writer one) => [.. services[one.Account].Where(service => $"{service:n}".EndsWith(one.Place, StringComparison.Ordinal))];
    }

    /// <summary>The one that leaves, and what had become a part of it first.</summary>
    static HashSet<Guid> Going(PersonAlias alias, List<PersonAlias> aliases)
    {
        HashSet<Guid> going = [alias.PersonId];
        while (aliases.Find(one => one != alias && going.Contains(one.IntoId) && !going.Contains(one.PersonId)) is { } follows)
        {
            going.Add(follows.PersonId);
        }

        return going;
    }

    /// <summary>Whether what another service has protected would be protected in one half only.</summary>
    async Task<bool> Unprotects(Guid main, HashSet<Guid> going, List<PersonAlias> aliases, Guid service, DateOnly today, CancellationToken cancellation)
    {
        List<Guid> ids = [main, .. aliases.Select(one => one.PersonId)];
        var theirs = await data.All<AddressProtection>().AsNoTracking().Where(one => ids.Contains(one.PersonId) && one.ServiceId != service
            && (one.ValidTo == null || one.ValidTo >= today)).ToListAsync(cancellation);
        return theirs.Exists(one => !theirs.Exists(other => other.ServiceId == one.ServiceId && other.Level >= one.Level && going.Contains(other.PersonId) != going.Contains(one.PersonId)));
    }
}
