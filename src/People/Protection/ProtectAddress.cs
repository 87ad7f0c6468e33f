using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Protection;

/// <summary>
/// A person's address is protected from a day, or no longer. Strictly confidential seals her at once to everyone but whoever says so,
/// and the leaders of the services that know her: they decide who else has a ground.
/// </summary>
public sealed class ProtectAddress(IPeopleData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    /// <param name="From">The persons it is concealed from; with <see cref="ProtectionLevel.Concealed"/> only.</param>
    public sealed record Input(Guid Person, ProtectionLevel Level, string Source, IReadOnlyList<Guid> From);

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem, string Field) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Change, input.Person, today, cancellation))
        {
            return new Result.NotFound();
        }

        var from = input.From.Distinct().Where(one => one != input.Person).ToList();
        if (await Fault(input, from, actor, today, cancellation) is { } fault)
        {
            return fault;
        }

        var protection = new AddressProtection
        {
            Id = Guid.CreateVersion7(),
            PersonId = input.Person,
            Level = input.Level,
            ValidFrom = today,
            Source = input.Source.Trim(),
            ServiceId = service,
            RecordedById = actor.AccountId,
        };
        data.All<AddressProtection>().Add(protection);
        if (input.Level == ProtectionLevel.Concealed)
        {
            data.All<ConcealedFrom>().AddRange(from.Select(one => new ConcealedFrom { ProtectionId = protection.Id, PersonId = one }));
        }

        if (input.Level == ProtectionLevel.StrictlyConfidential)
        {
            await Seal(actor, service, input.Person, today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    public async Task<Result> End(Actor actor, Guid person, Guid id, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var row = await data.All<AddressProtection>().SingleOrDefaultAsync(one => one.Id == id && one.PersonId == person && one.ValidTo == null && open.Contains(one.PersonId), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        if (reason?.Trim() is not { Length: > 0 and <= AddressProtection.MaxSourceLength } why)
        {
            return new Result.Refused(PeopleProblems.NoReason, "hvorfor");
        }

        // The day itself is still protected: it ended some time today, and the looser rule waits for tomorrow.
        (row.ValidTo, row.EndReason) = (today, why);
        var still = await data.All<AddressProtection>().AnyAsync(one => one.PersonId == person && one.Id != id && one.Level == ProtectionLevel.StrictlyConfidential
            && (one.ValidTo == null || one.ValidTo > today), cancellation);
        if (row.Level == ProtectionLevel.StrictlyConfidential && !still)
        {
            await access.Relations.Where(one => one.Resource == PeopleModule.Resource && one.ResourceId == person && one.Kind == RelationKind.Sealed && one.ValidTo == null)
                .ForEachAsync(one => one.ValidTo = today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    async Task<Result.Refused?> Fault(Input input, List<Guid> from, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (input.Source.Trim() is not { Length: > 0 and <= AddressProtection.MaxSourceLength })
        {
            return new(PeopleProblems.NoSource, "kilde");
        }

        if (await data.All<AddressProtection>().AnyAsync(one => one.PersonId == input.Person && one.Level == input.Level && one.ValidTo == null, cancellation))
        {
            return new(PeopleProblems.AlreadyRecorded, "grad");
        }

        var open = gate.Open(actor, PeopleActions.Read, today);
        var known = await data.All<Persons.Person>().CountAsync(one => from.Contains(one.Id) && open.Contains(one.Id), cancellation);
        return input.Level == ProtectionLevel.Concealed && (from.Count == 0 || known != from.Count) ? new(PeopleProblems.ConcealedFromNobody, "for") : null;
    }

    async Task Seal(Actor actor, Guid service, Guid person, DateOnly today, CancellationToken cancellation)
    {
        var rows = access.Relations.Where(one => one.Resource == PeopleModule.Resource && one.ResourceId == person && (one.ValidTo == null || one.ValidTo >= today));
        // One that ends today is no seal for tomorrow.
        if (!await rows.AnyAsync(one => one.Kind == RelationKind.Sealed && one.ValidTo == null, cancellation))
        {
            access.Relations.Add(Relation.Of(PeopleModule.Resource, person, RelationKind.Sealed, Guid.Empty, today));
        }

        var services = await rows.Where(one => one.Kind == RelationKind.Member).Select(one => one.HolderId).ToListAsync(cancellation);
        var leaders = await organisation.RoleHoldings
            .Where(one => one.Role == Role.ServiceLeader && one.ServiceId != null && services.Contains(one.ServiceId.Value) && one.ValidFrom <= today && (one.ValidTo == null || one.ValidTo >= today))
            .Select(one => new { one.AccountId, Place = one.ServiceId!.Value }).ToListAsync(cancellation);
        var cleared = await rows.Where(one => one.Kind == RelationKind.Cleared).Select(one => one.Key).ToListAsync(cancellation);
        foreach (var (account, place) in leaders.Select(one => (one.AccountId, one.Place)).Append((actor.AccountId, service)).Distinct())
        {
            if (!cleared.Contains(Relation.KeyOf(RelationKind.Cleared, account, place)))
            {
                access.Relations.Add(Relation.OfStaff(PeopleModule.Resource, person, RelationKind.Cleared, account, place, today));
            }
        }
    }
}
