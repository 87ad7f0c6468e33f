using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;
using Langbenk.Sharing;

namespace Langbenk.Cooperation.Requests.Questions;

/// <summary>
/// The asked service answers by its own decision, which is a disclosure from it; or it puts the question aside, which nobody is told. Only who
/// has the child open can answer: what she does not know she has nothing to tell of.
/// </summary>
public sealed class AnswerQuestion(ICooperationData data, OpenPersons persons, QuestionsInReach reach, ReadCircle circles, Disclose disclose) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(IReadOnlyList<(string Field, Problem Problem)> Faults) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Answer(Actor actor, Guid id, string words, IReadOnlyList<InformationKind> kinds, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(kinds);
        if (await Find(actor, id, today, cancellation) is not { } question || !await persons.To(actor, PeopleActions.Change, today).AnyAsync(one => one == question.ChildId, cancellation)
            || await circles.Handle(actor, question.ChildId, today, cancellation) is not { } circle)
        {
            return new Result.NotFound();
        }

        if (await Before(Made(actor, id, words.Trim(), KindCodes.Write(kinds), false, today), cancellation) is { } before)
        {
            return before;
        }

        List<(string, Problem)> faults = [];
        if (words.Trim().Length == 0 || RequestText.FaultOf(words) is not null)
        {
            faults.Add(("Words", RequestText.FaultOf(words) ?? RequestProblems.NoWords));
        }

        if (kinds.Count == 0)
        {
            faults.Add(("Kinds", RequestProblems.NoKinds));
        }

        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var answer = Made(actor, id, words.Trim(), KindCodes.Write(kinds), false, today);
        if (await disclose.Add(actor, RequestMatter.Of(circle, [circle.Child.Id], kinds, question.ConsentId), [new(QuestionsInReach.AnswerResource, answer.Id, RequestMatter.To(question.ServiceId))], true, today, now, cancellation) is not Disclose.Result.Added)
        {
            return new Result.Refused([("Kinds", RequestMatter.Refusal(circle, RequestProblems.NotCovered))]);
        }

        return await Saved(answer, cancellation);
    }

    /// <summary>«Vi kan ikke svare»: whether there is nothing, or something that is not to be told, is the service's own to know.</summary>
    public async Task<Result> PutAside(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is null)
        {
            return new Result.NotFound();
        }

        var aside = Made(actor, id, "", "", true, today);
        return await Before(aside, cancellation) ?? await Saved(aside, cancellation);
    }

    async Task<Result> Saved(QuestionAnswer answer, CancellationToken cancellation)
    {
        data.All<QuestionAnswer>().Add(answer);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateException overtaken)
        {
            // Answered by somebody of the service in the same moment: that answer counts.
            data.Forget();
            if (await Before(answer, cancellation) is { } before)
            {
                return before;
            }

            if (overtaken is DbUpdateConcurrencyException)
            {
                return new Result.Refused([("", SharingProblems.AnswerChanged)]);
            }

            throw;
        }
    }

    /// <summary>Null while nobody has answered. Put aside is put aside, whoever did it; of an answer only her own, in the same words, is the same button pressed twice.</summary>
    async Task<Result?> Before(QuestionAnswer answer, CancellationToken cancellation) =>
        await data.All<QuestionAnswer>().AsNoTracking().SingleOrDefaultAsync(one => one.QuestionId == answer.QuestionId, cancellation) is not { } first ? null
        : first.IsPutAside == answer.IsPutAside && (answer.IsPutAside || (first.WrittenById == answer.WrittenById && first.Words == answer.Words && first.Kinds == answer.Kinds)) ? new Result.Done()
        : new Result.Refused([("", RequestProblems.AnsweredBefore)]);

    async Task<ServiceQuestion?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return QuestionActions.Answer.MayBegin(actor) ? await reach.Received(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) : null;
    }

    static QuestionAnswer Made(Actor actor, Guid question, string words, string kinds, bool aside, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        QuestionId = question,
        ServiceId = actor.Acting!.ScopeId,
        Words = words,
        Kinds = kinds,
        IsPutAside = aside,
        WrittenOn = today,
        WrittenById = actor.AccountId,
        WrittenByName = actor.Name,
    };
}
