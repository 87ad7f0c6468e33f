using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Protection;

/// <summary>
/// A person's address is protected from a day, or no longer. Strictly confidential seals her at once to everyone but whoever says so,
/// and the leaders of the services that know her: they decide who else has a ground. A protection is the service's that recorded it:
/// its leader ends it, and no other service reads how it was known.
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
        var main = await Aliases.Main(data, input.Person, cancellation);
        if (actor.Service() is not { } service || !await gate.IsOpen(actor, PeopleActions.Change, main, today, cancellation))
        {
            return new Result.NotFound();
        }

        var ids = await Aliases.AllOf(data, main, cancellation);
        var from = input.From.Distinct().Where(one => !ids.Contains(one)).ToList();
        if (await Fault(input, ids, service, from, actor, today, cancellation) is { } fault)
        {
            return fault;
        }

        var protection = new AddressProtection
        {
            Id = Guid.CreateVersion7(),
            PersonId = await Aliases.KnownAs(gate, ids, service, today, cancellation),
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
            await new Seals(organisation, access, gate).Begin(protection, ids, actor, today, cancellation);
        }

        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>The leader of the service that recorded it.</summary>
    public async Task<Result> End(Actor actor, Guid person, Guid id, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var main = await Aliases.Main(data, person, cancellation);
        var ids = await Aliases.AllOf(data, main, cancellation);
        var (open, service) = (gate.Open(actor, PeopleActions.Assign, today), actor.Service());
        var row = await data.All<AddressProtection>()
            .SingleOrDefaultAsync(one => one.Id == id && ids.Contains(one.PersonId) && one.ServiceId == service && one.ValidTo == null && open.Contains(main), cancellation);
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
        if (row.Level == ProtectionLevel.StrictlyConfidential)
        {
            await new Seals(organisation, access, gate).End(row, ids, today, cancellation);
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.NotFound();
        }
    }

    async Task<Result.Refused?> Fault(Input input, IReadOnlyList<Guid> ids, Guid service, List<Guid> from, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        if (input.Source.Trim() is not { Length: > 0 and <= AddressProtection.MaxSourceLength })
        {
            return new(PeopleProblems.NoSource, "kilde");
        }

        if (await data.All<AddressProtection>().AnyAsync(one => ids.Contains(one.PersonId) && one.ServiceId == service && one.Level == input.Level && one.ValidTo == null, cancellation))
        {
            return new(PeopleProblems.AlreadyRecorded, "grad");
        }

        var open = gate.Open(actor, PeopleActions.Read, today);
        var known = await data.All<Persons.Person>().CountAsync(one => from.Contains(one.Id) && open.Contains(one.Id), cancellation);
        return input.Level == ProtectionLevel.Concealed && (from.Count == 0 || known != from.Count) ? new(PeopleProblems.ConcealedFromNobody, "for") : null;
    }
}
