using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>«Taken in», «not taken in», and why.</summary>
public sealed class CommentAnswer(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, Guid AnswerId, AnswerVerdict Verdict, string Comment, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Commented(HearingAnswer Answer) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Write, input.Today);
        var answer = await data.All<HearingAnswer>()
            .Where(one => one.Id == input.AnswerId
                && data.All<Hearing>().Any(hearing => hearing.Id == one.HearingId && hearing.PlanId == input.PlanId && open.Contains(hearing.PlanId)))
            .SingleOrDefaultAsync(cancellation);
        if (answer is null)
        {
            return new Result.NotFound();
        }

        var comment = TypedText.Clean(input.Comment);
        if (comment.Length is 0 or > HearingAnswer.MaxCommentLength || input.Verdict == AnswerVerdict.NotYet)
        {
            return new Result.Refused(HearingProblems.CommentNeeded);
        }

        (answer.Verdict, answer.Comment) = (input.Verdict, comment);
        await data.SaveChangesAsync(cancellation);
        return new Result.Commented(answer);
    }
}
