using Langbenk.Access;
using Langbenk.Cooperation.Records;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Worries;

/// <summary>Somebody writes down that she is worried: about a child that she works with, or about a group or a place.</summary>
public sealed class StartWorry(ICooperationData data, IAccessData access, OpenPersons persons) : IOperation
{
    /// <param name="Person">Null for a group or place, which <paramref name="Place"/> names.</param>
    public sealed record Input(Guid? Person, string Place, NoteText Note);

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
        if (input.Person is null && input.Place.Trim() is not { Length: > 0 and <= Worry.MaxPlaceLength })
        {
            faults.Insert(0, (nameof(input.Place), WorryProblems.NoPlace));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var worry = new Worry
        {
            Id = Guid.CreateVersion7(),
            ServiceId = held.ScopeId,
            PersonId = input.Person is { } about ? await persons.KnownAs(about, held.ScopeId, today, cancellation) : null,
            Place = input.Person is null ? input.Place.Trim() : "",
            StartedOn = today,
            StartedById = actor.AccountId,
            Keeping = new RecordKeeping { Retention = input.Person is null ? RetentionClass.WorkingNote : RetentionClass.WithOwnRecord },
        };
        var note = input.Note.Note(worry.Id, actor, today, now);
        worry.Follow(note);
        data.All<Worry>().Add(worry);
        data.All<WorryNote>().Add(note);
        access.Relations.Add(Relation.Of(WorryActions.Resource, worry.Id, RelationKind.Member, held.ScopeId, today));
        access.Relations.Add(Relation.OfStaff(WorryActions.Resource, worry.Id, RelationKind.Works, actor.AccountId, held.ScopeId, today));
        await data.SaveChangesAsync(cancellation);
        return new Result.Started(worry.Id);
    }
}
