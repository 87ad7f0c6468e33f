using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

/// <summary>
/// The service that asked writes down what somebody answered. That she takes it back, any service that was told of the consent may write down:
/// she says it where she is. From then on, never backwards.
/// </summary>
public sealed partial class AnswerConsent(ISharingData data, ReadCircle circles, OpenPersons open, SignedPaper papers) : IOperation
{
    public sealed record Input(Guid Consent, Guid Person, AnswerState? State, AnswerForm? Form, string How, DateOnly? On, SignedPaper.Scan? Paper)
    {
        /// <summary>Where the law does not ask the child itself; it is heard all the same. May be empty.</summary>
        public string ChildSaid { get; init; } = "";
    }


    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        /// <summary>Somebody else wrote it down in the meantime.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        // Somebody whom she may not see answers another; that she is written down is not told.
        if (await Find(actor, input.Consent, ownOnly: true, today, cancellation) is not { } found || found.Circle.Seen(input.Person) is not { } seen)
        {
            return new Result.NotFound();
        }

        var (consent, circle) = found;
        var answers = await data.All<ConsentAnswer>().Where(one => one.ConsentId == consent.Id).ToListAsync(cancellation);
        // Of somebody who was asked under two ids, the one that waits.
        if (answers.Where(one => circle.Main(one.PersonId) == circle.Main(input.Person)).OrderBy(one => one.State).FirstOrDefault() is not { } answer)
        {
            return new Result.Refused([(nameof(input.Person), seen.Role switch
            {
                PersonRole.Child => SharingProblems.TooYoung,
                PersonRole.Guardian => SharingProblems.NotHersToAnswer,
                _ => SharingProblems.NoResponsibility,
            })]);
        }

        var faults = Faults(input, answer, consent, circle, today).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        if (input.Paper is { } scan && await papers.WithTheNextSave(answer, scan, actor.AccountId, today, cancellation) is { } fault)
        {
            return new Result.Refused([(nameof(input.Paper), fault)]);
        }

        if (answer.State == AnswerState.DoesNotUnderstand)
        {
            (answer.YoungOn, answer.YoungHow, answer.YoungByName) = (answer.AnsweredOn, answer.How, answer.RecordedByName);
        }

        (answer.State, answer.Form, answer.How, answer.AnsweredOn) = (input.State!.Value, input.State == AnswerState.Given ? input.Form : null, input.How.Trim(), input.On);
        answer.ChildSaid = answer.Capacity == PersonRole.Child ? "" : input.ChildSaid.Trim();
        (answer.RecordedById, answer.RecordedByName) = (actor.AccountId, actor.Name);
        return await Saved(cancellation);
    }

    /// <summary>The signed paper comes afterwards, or another takes the place of one that was scanned badly.</summary>
    public async Task<Result> Attach(Actor actor, Guid id, Guid person, SignedPaper.Scan scan, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(scan);
        if (await Find(actor, id, ownOnly: true, today, cancellation) is not { } found
            || (await data.All<ConsentAnswer>().Where(one => one.ConsentId == id && one.State != AnswerState.Asked).ToListAsync(cancellation)).Find(one => found.Circle.Main(one.PersonId) == found.Circle.Main(person)) is not { } answer)
        {
            return new Result.NotFound();
        }

        // What was withdrawn later was signed all the same.
        var fault = SignedPaper.Fault(answer.State == AnswerState.Withdrawn ? AnswerState.Given : answer.State, answer.Form, scan) ?? await papers.WithTheNextSave(answer, scan, actor.AccountId, today, cancellation);
        return fault is null ? await Saved(cancellation) : new Result.Refused([(nameof(Input.Paper), fault)]);
    }

    async Task<(Consent Consent, Circle Circle)?> Find(Actor actor, Guid id, bool ownOnly, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var people = open.To(actor, PeopleActions.Change, today);
        var service = actor.Acting?.ScopeId ?? Guid.Empty;
        return await NamedConsents.InReach(data, service).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id && (!ownOnly || one.ServiceId == service) && people.Contains(one.PersonId), cancellation) is { } consent
            && await circles.Handle(actor, consent.PersonId, today, cancellation) is { } circle ? (consent, circle) : null;
    }

    static IEnumerable<(string Field, Problem Problem)> Faults(Input input, ConsentAnswer answer, Consent consent, Circle circle, DateOnly today)
    {
        // A child who was too young to understand, and says no all the same, is heard; since it is sixteen, it answers for itself.
        var isOfAge = answer.Capacity == PersonRole.Child && circle.Child.Age >= 16;
        if (answer.State != AnswerState.Asked && (answer.State != AnswerState.DoesNotUnderstand || (input.State != AnswerState.Refused && !isOfAge)))
        {
            yield return ("", SharingProblems.AlreadyAnswered);
            yield break;
        }

        if (input.State is not (AnswerState.Given or AnswerState.Refused or AnswerState.DoesNotUnderstand))
        {
            yield return (nameof(input.State), SharingProblems.NoAnswer);
        }
        else if (input.State == AnswerState.DoesNotUnderstand && answer.Capacity != PersonRole.Child)
        {
            yield return (nameof(input.State), SharingProblems.OnlyTheChild);
        }
        else if (input.State == AnswerState.DoesNotUnderstand && isOfAge)
        {
            yield return (nameof(input.State), SharingProblems.OfAge);
        }

        if (input.State == AnswerState.Given && input.Form is null)
        {
            yield return (nameof(input.Form), SharingProblems.NoForm);
        }

        if (input.Paper is { } scan && SignedPaper.Fault(input.State, input.Form, scan) is { } fault)
        {
            yield return (nameof(input.Paper), fault);
        }

        // Of a small child nobody asks how one knows.
        var needsWords = (input.State == AnswerState.DoesNotUnderstand && circle.Child.Age is null or >= 7) || (input.State == AnswerState.Given && input.Form == AnswerForm.Oral);
        if (needsWords && input.How.Trim().Length < 10)
        {
            yield return (nameof(input.How), SharingProblems.NoHow);
        }

        if (input.How.Length > ConsentAnswer.MaxTextLength)
        {
            yield return (nameof(input.How), SharingProblems.TextTooLong);
        }

        if (input.ChildSaid.Length > ConsentAnswer.MaxTextLength || PersonNumber.IsIn(input.ChildSaid))
        {
            yield return (nameof(input.ChildSaid), input.ChildSaid.Length > ConsentAnswer.MaxTextLength ? SharingProblems.TextTooLong : SharingProblems.NumberInText);
        }

        if (input.On is not { } day || day < consent.AskedOn || day > today)
        {
            yield return (nameof(input.On), SharingProblems.BadAnswerDay);
        }
    }

    async Task<Result> Saved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }
}
