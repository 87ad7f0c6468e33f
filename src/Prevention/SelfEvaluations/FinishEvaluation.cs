using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Closes it with who took part. Unanswered statements stay unanswered and are shown so.</summary>
public sealed class FinishEvaluation(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(int Unanswered) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, string tookPart, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(tookPart);
        var open = gate.Open(actor, EvaluationActions.Finish, today);
        var evaluation = await data.All<SelfEvaluation>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation);
        if (evaluation is null)
        {
            return new Result.NotFound();
        }

        var answered = await data.All<SelfAnswer>().CountAsync(one => one.EvaluationId == id && one.Value != null, cancellation);
        var roles = tookPart.Trim();
        if (Fault(evaluation, roles, answered) is { } fault)
        {
            return new Result.Refused(fault);
        }

        (evaluation.FinishedOn, evaluation.TookPart) = (today, roles);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(SelfEvaluationProblems.Finished);
        }

        return new Result.Done(Questionnaires.Find(evaluation.Questionnaire)!.Questions.Count() - answered);
    }

    static Problem? Fault(SelfEvaluation evaluation, string tookPart, int answered) =>
        evaluation.FinishedOn is not null ? SelfEvaluationProblems.Finished
        : answered == 0 ? SelfEvaluationProblems.NothingAnswered
        : tookPart.Length is 0 or > SelfEvaluation.MaxTookPartLength ? SelfEvaluationProblems.TookPartMissing
        : PersonNumber.IsIn(tookPart) ? SelfEvaluationProblems.PersonNumberInText
        : null;
}
