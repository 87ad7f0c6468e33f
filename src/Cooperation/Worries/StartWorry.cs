using Langbenk.Access;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>Somebody writes down that she is worried: about a child that she works with, or about a group or a place.</summary>
public sealed class StartWorry(ICooperationData data, IAccessData access, OpenPersons persons, DiscussionPlaces places) : IOperation
{
    /// <param name="Person">Null for a group or place, which <paramref name="Place"/> names.</param>
    /// <param name="Confirmed">What of the place she has said is nobody's name.</param>
    public sealed record Input(Guid? Person, string Place, NoteText Note, IReadOnlyCollection<string>? Confirmed = null);

    public abstract record Result
    {
        Result() { }

        public sealed record Started(Guid Id) : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(input);
        if (actor.Acting is not { AtService: true } held || !WorryActions.Start.MayBegin(actor))
        {
            return new Result.NotFound();
        }

        if (input.Person is { } person && !await persons.To(actor, PeopleActions.Change, today).AnyAsync(id => id == person, cancellation))
        {
            return new Result.NotFound();
        }

        var faults = input.Note.Faults(input.Person is not null, today).ToList();
        if (input.Person is null && await PlaceFault(held.ScopeId, input, today, cancellation) is { } fault)
        {
            faults.Insert(0, (nameof(input.Place), fault));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var mark = input.Note.Mark(input.Person, actor.AccountId, today, held.ScopeId, input.Person is null ? input.Place.Trim() : "");
        if (await Earlier(mark, cancellation) is { } earlier)
        {
            return new Result.Started(earlier);
        }

        var worry = new Worry
        {
            Id = Guid.CreateVersion7(),
            ServiceId = held.ScopeId,
            PersonId = input.Person is { } about ? await persons.KnownAs(about, held.ScopeId, today, cancellation) : null,
            Place = input.Person is null ? input.Place.Trim() : "",
            StartedOn = today,
            StartedById = actor.AccountId,
            Mark = mark,
            Retention = input.Person is null ? RetentionClass.WorkingNote : RetentionClass.WithOwnRecord,
        };
        var note = input.Note.Note(worry.Id, actor, today, now);
        worry.Follow(note);
        data.All<Worry>().Add(worry);
        data.All<WorryNote>().Add(note);
        access.Relations.Add(Relation.Of(WorryActions.Resource, worry.Id, RelationKind.Member, held.ScopeId, today));
        access.Relations.Add(Relation.OfStaff(WorryActions.Resource, worry.Id, RelationKind.Works, actor.AccountId, held.ScopeId, today));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Started(worry.Id);
        }
        catch (DbUpdateException)
        {
            data.All<WorryNote>().Forget();
            data.All<Worry>().Forget();
            access.Relations.Forget();
            if (await Earlier(mark, cancellation) is not { } first)
            {
                throw;
            }

            return new Result.Started(first);
        }
    }

    /// <summary>It stands on top of the page and in lists: held against the same check as a discussion without names.</summary>
    async Task<Problem?> PlaceFault(Guid service, Input input, DateOnly today, CancellationToken cancellation) =>
        input.Place.Trim() is not { Length: > 0 and <= Worry.MaxPlaceLength } place
            ? WorryProblems.NoPlace
            : new WrittenText(nameof(input.Place), place, true).Fault(await places.Known([service], [], today, cancellation), input.Confirmed ?? []);

    /// <summary>The same click sent twice is one worry.</summary>
    async Task<Guid?> Earlier(Guid mark, CancellationToken cancellation) =>
        await data.All<Worry>().Where(one => one.Mark == mark).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
}
