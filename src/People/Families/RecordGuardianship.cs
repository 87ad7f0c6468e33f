using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Merging;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

/// <summary>The service writes down who decides for a child from a day, and how it knows.</summary>
public sealed class RecordGuardianship(IPeopleData data, AccessGate gate) : IOperation
{
    const int MostTries = 3;

    /// <param name="Holder">The person; null with <see cref="GuardianshipKind.CareOrder"/>, where the service that has the care is named.</param>
    public sealed record Input(Guid Child, Guid? Holder, Guid? HolderService, GuardianshipKind Kind, DateOnly From, DateOnly? To, string Source);

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
        var open = gate.Open(actor, PeopleActions.Change, today);
        var childId = await Aliases.Main(data, input.Child, cancellation);
        var holderId = input.Holder is { } named ? await Aliases.Main(data, named, cancellation) : (Guid?)null;
        var persons = await data.All<Person>().AsNoTracking().Where(one => (one.Id == childId || one.Id == holderId) && open.Contains(one.Id)).ToListAsync(cancellation);
        var (child, holder) = (persons.Find(one => one.Id == childId), persons.Find(one => one.Id == holderId));
        if (actor.Service() is not { } service || child is null || (input.Kind == GuardianshipKind.CareOrder ? input.HolderService is null : holder is null))
        {
            return new Result.NotFound();
        }

        if (GuardianshipRules.Fault(input, child, holder) is { } fault)
        {
            return fault;
        }

        var ids = await Aliases.AllOf(data, childId, cancellation);
        var holders = holderId is { } held ? await Aliases.AllOf(data, held, cancellation) : [];
        for (var tries = 1; ; tries++)
        {
            // Read once: whoever writes in between takes the turn that follows from what was read.
            var written = await data.All<Guardianship>().AsNoTracking().Where(one => one.ServiceId == service && ids.Contains(one.ChildId)).ToListAsync(cancellation);
            var others = written.FindAll(one => one.TakenBackOn is null && (one.ValidTo is not { } last || last >= input.From));
            if (others.Exists(one => IsSame(one, input, holders, actor, today)))
            {
                return new Result.Done();
            }

            if (GuardianshipRules.Clash(input, holders, await Seen(others, actor, today, cancellation)) is { } clash)
            {
                return clash;
            }

            var known = (await Aliases.KnownAs(gate, ids, service, today, cancellation), holderId is null ? (Guid?)null : await Aliases.KnownAs(gate, holders, service, today, cancellation));
            data.All<Guardianship>().Add(Row(input, known, actor, service, (written.Max(one => one.Turn) ?? 0) + 1, today));
            try
            {
                await data.SaveChangesAsync(cancellation);
                return new Result.Done();
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // Another window has written one in the same moment: what it wrote counts.
                data.Forget();
            }
        }
    }

    async Task<Result.Refused?> Clash(Guardianship row, DateOnly from, DateOnly to, (IReadOnlyList<Guid> Ids, Guid Service) of, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var others = await data.All<Guardianship>().AsNoTracking().Where(one => one.Id != row.Id && one.ServiceId == of.Service && of.Ids.Contains(one.ChildId)
            && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo >= from)).ToListAsync(cancellation);
        var holders = row.HolderId is { } holder ? await Aliases.AllOf(data, await Aliases.Main(data, holder, cancellation), cancellation) : [];
        return GuardianshipRules.Clash(new(row.ChildId, row.HolderId, row.HolderServiceId, row.Kind, from, to, row.Source), holders, await Seen(others, actor, today, cancellation));
    }

    static Guardianship Row(Input input, (Guid Child, Guid? Holder) known, Actor actor, Guid service, int turn, DateOnly today) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ServiceId = service,
            ChildId = known.Child,
            HolderId = input.Kind == GuardianshipKind.CareOrder ? null : known.Holder,
            HolderServiceId = input.Kind == GuardianshipKind.CareOrder ? input.HolderService : null,
            Kind = input.Kind,
            ValidFrom = input.From,
            ValidTo = input.To,
            Source = input.Source.Trim(),
            RecordedById = actor.AccountId,
            RecordedOn = today,
            Turn = turn,
        };

    /// <summary>The same, sent twice.</summary>
    static bool IsSame(Guardianship one, Input input, IReadOnlyList<Guid> holders, Actor actor, DateOnly today) =>
        one.Kind == input.Kind && one.ValidFrom == input.From && one.ValidTo == input.To && one.Source == input.Source.Trim() && one.RecordedById == actor.AccountId && one.RecordedOn == today
        && (input.Kind == GuardianshipKind.CareOrder ? one.HolderServiceId == input.HolderService : one.HolderId is { } holder && holders.Contains(holder));

    /// <summary>A refusal tells nothing of a guardian who is hidden from her.</summary>
    async Task<List<Guardianship>> Seen(List<Guardianship> rows, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var holders = rows.Where(one => one.HolderId is not null).Select(one => one.HolderId!.Value).ToList();
        var main = await Aliases.Mains(data, holders, cancellation);
        var ids = main.Values.ToList();
        var seen = await gate.Unbarred(data.All<Person>().Select(one => one.Id).Where(id => ids.Contains(id)), actor, today).ToListAsync(cancellation);
        return rows.FindAll(one => one.HolderId is not { } holder || seen.Contains(main[holder]));
    }

    /// <summary>What the service wrote today was a mistake.</summary>
    public async Task<Result> TakeBack(Actor actor, Guid child, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor.Service();
        var main = await Aliases.Main(data, child, cancellation);
        var ids = await Aliases.AllOf(data, main, cancellation);
        var row = await data.All<Guardianship>().SingleOrDefaultAsync(
            one => one.Id == id && ids.Contains(one.ChildId) && one.ServiceId == service && open.Contains(main) && one.TakenBackOn == null && one.RecordedOn == today, cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        (row.TakenBackOn, row.TakenBackById) = (today, actor.AccountId);
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    /// <summary>Ends on a day: a new judgment or agreement, or the child is of age.</summary>
    public async Task<Result> End(Actor actor, Guid child, Guid id, DateOnly lastDay, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var open = gate.Open(actor, PeopleActions.Change, today);
        var service = actor.Service();
        var main = await Aliases.Main(data, child, cancellation);
        var ids = await Aliases.AllOf(data, main, cancellation);
        var row = await data.All<Guardianship>().SingleOrDefaultAsync(one => one.Id == id && ids.Contains(one.ChildId) && one.ServiceId == service
            && open.Contains(main) && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo >= today || one.ValidTo == lastDay), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        if (row.ValidTo == lastDay)
        {
            return new Result.Done();
        }

        // Longer than was written before: as if it were written anew from then.
        if (row.ValidTo is { } before && before < lastDay && await Clash(row, before.AddDays(1), lastDay, (ids, service!.Value), actor, today, cancellation) is { } clash)
        {
            return clash with { Field = "til" };
        }

        if (lastDay < row.ValidFrom)
        {
            return new Result.Refused(PeopleProblems.LastDayBeforeFirst, "til");
        }

        row.ValidTo = lastDay;
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }
}
