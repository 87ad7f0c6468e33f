using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.People.Families;
using Langbenk.People.Merging;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Persons;

/// <summary>A person as the service that she acts for knows her. The same number of queries whether she is there, and open, or not.</summary>
public sealed class ReadPerson(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Found(WholePerson Person) : Result;

        /// <summary>She is registered under another id now.</summary>
        public sealed record Moved(Guid Main) : Result;
    }

    public async Task<Result?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var main = await Aliases.Main(data, id, cancellation);
        var open = gate.Open(actor, PeopleActions.Read, today);
        var person = await data.All<Person>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == main && open.Contains(one.Id), cancellation);
        if (person is null || actor.Service() is not { } service)
        {
            return null;
        }

        if (main != id)
        {
            return new Result.Moved(main);
        }

        var ids = await Aliases.AllOf(data, main, cancellation);
        var cards = await data.All<Card>().AsNoTracking().Where(one => one.ServiceId == service && ids.Contains(one.PersonId))
            .OrderByDescending(one => one.PersonId == main).ThenBy(one => one.Id).ToListAsync(cancellation);
        var protections = await data.All<AddressProtection>().AsNoTracking().Where(one => ids.Contains(one.PersonId))
            .OrderByDescending(one => one.ValidFrom).ToListAsync(cancellation);
        var level = protections.Where(one => one.HoldsOn(today)).Max(one => (ProtectionLevel?)one.Level);
        return new Result.Found(new WholePerson(
            person,
            cards,
            [.. protections.Where(one => one.ServiceId == service)],
            level,
            await Workers(ids, service, today, cancellation),
            await new ReadFamily(data, organisation, gate).Of(actor, ids, service, today, cancellation),
            await gate.IsOpen(actor, PeopleActions.Change, main, today, cancellation),
            await gate.IsOpen(actor, PeopleActions.Assign, main, today, cancellation))
        { Ids = ids, LevelIsOthers = level < ProtectionLevel.StrictlyConfidential && !protections.Exists(one => one.ServiceId == service && one.Level == level && one.HoldsOn(today)) });
    }

    async Task<IReadOnlyList<Worker>> Workers(IReadOnlyList<Guid> ids, Guid service, DateOnly today, CancellationToken cancellation)
    {
        var isSealed = await gate.Rows(PeopleModule.Resource, ids, RelationKind.Sealed, today).AnyAsync(cancellation);
        var place = service.ToString("n");
        var rows = await access.Relations.AsNoTracking()
            .Where(one => one.Resource == PeopleModule.Resource && ids.Contains(one.ResourceId) && (one.Kind == RelationKind.Works || one.Kind == RelationKind.Cleared)
                && one.Key.EndsWith(place) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Join(organisation.AtWork(service, today), one => one.HolderId, account => account.Id, (one, account) => new { account.Id, account.DisplayName, one.ValidFrom, one.Kind })
            .ToListAsync(cancellation);
        return [.. rows.GroupBy(one => one.Id).Where(of => isSealed || of.Any(one => one.Kind == RelationKind.Works))
            .Select(of => new Worker(of.Key, of.First().DisplayName, of.Min(one => one.ValidFrom)) { IsShutOut = isSealed && of.All(one => one.Kind != RelationKind.Cleared) })
            .OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
    }
}
