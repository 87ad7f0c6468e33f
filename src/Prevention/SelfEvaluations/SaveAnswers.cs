using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>
/// The answers of one group at a time. Two people may fill in different statements; who changes an answer that another has
/// changed since gets both, and none of hers is stored.
/// </summary>
public sealed class SaveAnswers(IPreventionData data, AccessGate gate) : IOperation
{
    /// <summary><paramref name="Seen"/>: the version of the answer that she had before her; 0 when there was none.</summary>
    public sealed record Typed(string Question, int? Value, string Comment, int Seen);

    public abstract record Result
    {
        Result() { }

        public sealed record Saved : Result;

        public sealed record Refused(Problem Problem, string Question) : Result;

        /// <summary>Empty when someone saved other answers, or finished, in the same moment: look again and save again.</summary>
        public sealed record Conflict(IReadOnlyList<SelfAnswer> Theirs) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(
        Actor actor, Guid id, IReadOnlyList<Typed> answers, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var open = gate.Open(actor, EvaluationActions.Answer, today);
        var evaluation = await data.All<SelfEvaluation>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (evaluation is null)
        {
            return new Result.NotFound();
        }

        var known = Questionnaires.Find(evaluation.Questionnaire)?.Questions.Select(question => question.Key).ToHashSet() ?? [];
        var typed = answers.Where(one => known.Contains(one.Question)).DistinctBy(one => one.Question)
            .Select(one => one with { Comment = one.Comment.Trim() }).ToList();
        if (Fault(evaluation, typed) is { } refused)
        {
            return refused;
        }

        var stored = await data.All<SelfAnswer>().Where(one => one.EvaluationId == id).ToDictionaryAsync(one => one.Question, cancellation);
        if (Conflicts(typed, stored) is { Count: > 0 } theirs)
        {
            return new Result.Conflict(theirs);
        }

        typed.ForEach(one => Store(evaluation.Id, one, stored));
        var seen = evaluation.Version;
        evaluation.Saves++;
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            if (await data.All<SelfEvaluation>().AnyAsync(one => one.Id == id && one.Version == seen, cancellation))
            {
                throw;
            }

            var now = await data.All<SelfAnswer>().AsNoTracking().Where(one => one.EvaluationId == id).ToDictionaryAsync(one => one.Question, cancellation);
            return new Result.Conflict(Conflicts(typed, now));
        }

        return new Result.Saved();
    }

    static List<SelfAnswer> Conflicts(List<Typed> typed, Dictionary<string, SelfAnswer> stored) =>
    [
        .. typed
            .Where(one => stored.TryGetValue(one.Question, out var now) && now.Version != one.Seen && (now.Value != one.Value || now.Comment != one.Comment))
            .Select(one => stored[one.Question]),
    ];

    void Store(Guid id, Typed typed, Dictionary<string, SelfAnswer> stored)
    {
        if (stored.TryGetValue(typed.Question, out var answer))
        {
            (answer.Value, answer.Comment) = (typed.Value, typed.Comment);
        }
        else if (typed.Value is not null || typed.Comment.Length > 0)
        {
            data.All<SelfAnswer>().Add(new SelfAnswer
            {
                EvaluationId = id,
                Question = typed.Question,
                Value = typed.Value,
                Comment = typed.Comment,
            });
        }
    }

    static Result.Refused? Fault(SelfEvaluation evaluation, List<Typed> typed)
    {
        if (evaluation.FinishedOn is not null)
        {
            return new(SelfEvaluationProblems.Finished, "");
        }

        return typed.Select(one => FaultOf(one) is { } problem ? new Result.Refused(problem, one.Question) : null)
            .FirstOrDefault(refused => refused is not null);
    }

    static Problem? FaultOf(Typed typed) =>
        typed.Value is { } value && !AnswerScale.Allows(value) ? SelfEvaluationProblems.UnknownAnswer
        : typed.Comment.Length > SelfAnswer.MaxCommentLength ? SelfEvaluationProblems.CommentTooLong
        : PersonNumber.IsIn(typed.Comment) ? SelfEvaluationProblems.PersonNumberInText
        : null;
}
