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
    /// <summary>Nobody is a parent so young; mixed up roles are the usual reason.</summary>
    const int YoungestParent = 12;

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

        if (Fault(input, child, holder) is { } fault)
        {
            return fault;
        }

        var ids = await Aliases.AllOf(data, childId, cancellation);
        var holders = holderId is { } held ? await Aliases.AllOf(data, held, cancellation) : [];
        var others = await data.All<Guardianship>().AsNoTracking()
            .Where(one => one.ServiceId == service && ids.Contains(one.ChildId) && (one.ValidTo == null || one.ValidTo >= input.From)).ToListAsync(cancellation);
        if (Clash(input, holders, others) is { } clash)
        {
            return clash;
        }

        data.All<Guardianship>().Add(new Guardianship
        {
            Id = Guid.CreateVersion7(),
            ServiceId = service,
            ChildId = await Aliases.KnownAs(gate, ids, service, today, cancellation),
            HolderId = input.Kind == GuardianshipKind.CareOrder ? null : await Aliases.KnownAs(gate, holders, service, today, cancellation),
            HolderServiceId = input.Kind == GuardianshipKind.CareOrder ? input.HolderService : null,
            Kind = input.Kind,
            ValidFrom = input.From,
            ValidTo = input.To,
            Source = input.Source.Trim(),
            RecordedById = actor.AccountId,
            RecordedOn = today,
        });
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
            && open.Contains(main) && (one.ValidTo == null || one.ValidTo > lastDay), cancellation);
        if (row is null)
        {
            return new Result.NotFound();
        }

        if (lastDay < row.ValidFrom)
        {
            return new Result.Refused(PeopleProblems.LastDayBeforeFirst, "til");
        }

        row.ValidTo = lastDay;
        await data.SaveChangesAsync(cancellation);
        return new Result.Done();
    }

    static Result.Refused? Fault(Input input, Person child, Person? holder)
    {
        if (input.To < input.From)
        {
            return new(PeopleProblems.LastDayBeforeFirst, "til");
        }

        if (input.Source.Trim() is not { Length: > 0 and <= Guardianship.MaxSourceLength })
        {
            return new(PeopleProblems.NoSource, "kilde");
        }

        if (child.Id == holder?.Id)
        {
            return new(PeopleProblems.SamePerson, "hvem");
        }

        if (child.AgeOn(input.From) >= 18)
        {
            return new(PeopleProblems.NotAChild, "fra");
        }

        return holder is { BirthDate: { } born } && born.AddYears(YoungestParent) > (child.BirthDate ?? child.DueDate) ? new(PeopleProblems.HolderTooYoung, "hvem") : null;
    }

    static Result.Refused? Clash(Input input, IReadOnlyList<Guid> holders, List<Guardianship> others)
    {
        var meanwhile = others.Where(one => input.To is not { } last || one.ValidFrom <= last).ToList();
        if (meanwhile.Exists(one => (one.HolderId is { } holder ? holders.Contains(holder) : holders.Count == 0) && one.HolderServiceId == input.HolderService))
        {
            return new(PeopleProblems.AlreadyRecorded, "hvem");
        }

        static bool Decides(GuardianshipKind kind) => kind is GuardianshipKind.Joint or GuardianshipKind.Sole or GuardianshipKind.Appointed;
        var clashes = input.Kind == GuardianshipKind.Sole
            ? meanwhile.Exists(one => Decides(one.Kind))
            : Decides(input.Kind) && meanwhile.Exists(one => one.Kind == GuardianshipKind.Sole);
        return clashes ? new(PeopleProblems.SoleWithAnother, "slag") : null;
    }
}
