using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.People.Families;

/// <summary>The service writes down who decides for a child from a day, and how it knows.</summary>
public sealed class RecordGuardianship(IPeopleData data, AccessGate gate) : IOperation
{
    /// <summary>Nobody is a parent so young; mixed up roles are the usual reason.</summary>
    const int YoungestParent = 12;

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
        var persons = await data.All<Person>().AsNoTracking().Where(one => (one.Id == input.Child || one.Id == input.Holder) && open.Contains(one.Id)).ToListAsync(cancellation);
        var (child, holder) = (persons.Find(one => one.Id == input.Child), persons.Find(one => one.Id == input.Holder));
        if (actor.Service() is not { } service || child is null || (input.Kind == GuardianshipKind.CareOrder ? input.HolderService is null : holder is null))
        {
            return new Result.NotFound();
        }

        if (Fault(input, child, holder) is { } fault)
        {
            return fault;
        }

        for (var tries = 1; ; tries++)
        {
            // Read once: whoever writes in between takes the turn that follows from what was read.
            var written = await data.All<Guardianship>().AsNoTracking().Where(one => one.ServiceId == service && one.ChildId == input.Child).ToListAsync(cancellation);
            var others = written.FindAll(one => one.TakenBackOn is null && (one.ValidTo is not { } last || last >= input.From));
            if (others.Exists(one => IsSame(one, input, actor, today)))
            {
                return new Result.Done();
            }

            if (Clash(input, await Seen(others, actor, today, cancellation)) is { } clash)
            {
                return clash;
            }

            data.All<Guardianship>().Add(Row(input, actor, service, (written.Max(one => one.Turn) ?? 0) + 1, today));
            try
            {
                await data.SaveChangesAsync(cancellation);
                return new Result.Done();
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                // Another window has written one in the same moment: what it wrote counts.
                data.All<Guardianship>().Forget();
            }
        }
    }

    static Guardianship Row(Input input, Actor actor, Guid service, int turn, DateOnly today) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            ServiceId = service,
            ChildId = input.Child,
            HolderId = input.Kind == GuardianshipKind.CareOrder ? null : input.Holder,
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
    static bool IsSame(Guardianship one, Input input, Actor actor, DateOnly today) =>
        one.Kind == input.Kind && one.ValidFrom == input.From && one.ValidTo == input.To && one.Source == input.Source.Trim() && one.RecordedById == actor.AccountId && one.RecordedOn == today
        && (input.Kind == GuardianshipKind.CareOrder ? one.HolderServiceId == input.HolderService : one.HolderId == input.Holder);

    /// <summary>A refusal tells nothing of a guardian who is hidden from her.</summary>
    async Task<List<Guardianship>> Seen(List<Guardianship> rows, Actor actor, DateOnly today, CancellationToken cancellation)
    {
        var holders = rows.Where(one => one.HolderId is not null).Select(one => one.HolderId!.Value).ToList();
        var main = await Merging.Aliases.Mains(data, holders, cancellation);
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
        var row = await data.All<Guardianship>().SingleOrDefaultAsync(
            one => one.Id == id && one.ChildId == child && one.ServiceId == service && open.Contains(one.ChildId) && one.TakenBackOn == null && one.RecordedOn == today, cancellation);
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
        var row = await data.All<Guardianship>().SingleOrDefaultAsync(one => one.Id == id && one.ChildId == child && one.ServiceId == service
            && open.Contains(one.ChildId) && one.TakenBackOn == null && (one.ValidTo == null || one.ValidTo > lastDay), cancellation);
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

    static Result.Refused? Clash(Input input, List<Guardianship> others)
    {
        var meanwhile = others.Where(one => input.To is not { } last || one.ValidFrom <= last).ToList();
        if (meanwhile.Exists(one => one.HolderId == input.Holder && one.HolderServiceId == input.HolderService))
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
