using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>«Taken in», «not taken in», and why. Whoever comments past a colleague's comment gets both, and nothing is stored.</summary>
public sealed class CommentAnswer(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, Guid AnswerId, int Version, AnswerVerdict Verdict, string Comment, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Commented(HearingAnswer Answer) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(HearingAnswer Stored) : Result;

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

        if ((answer.Verdict, answer.Comment) == (input.Verdict, comment))
        {
            return new Result.Commented(answer);
        }

        if (answer.Version != input.Version)
        {
            return new Result.Conflict(answer);
        }

        (answer.Verdict, answer.Comment) = (input.Verdict, comment);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Commented(answer);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<HearingAnswer>().AsNoTracking().SingleAsync(one => one.Id == answer.Id, cancellation));
        }
    }
}
