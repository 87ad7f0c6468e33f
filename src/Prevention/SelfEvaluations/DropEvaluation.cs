using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>Takes away one that was begun by mistake, in which nobody has written anything. With a word in it, it stays.</summary>
public sealed class DropEvaluation(IPreventionData data, IAccessData access, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Dropped : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, EvaluationActions.Drop, today);
        if (await data.All<SelfEvaluation>().SingleOrDefaultAsync(one => one.Id == id && open.Contains(one.Id), cancellation) is not { } evaluation)
        {
            return new Result.NotFound();
        }

        if (!await MayBe(evaluation, cancellation))
        {
            return new Result.Refused(SelfEvaluationProblems.Written);
        }

        access.Relations.RemoveRange(await access.Relations.Where(one => one.Resource == EvaluationActions.Resource && one.ResourceId == id).ToListAsync(cancellation));
        data.All<SelfAnswer>().RemoveRange(await data.All<SelfAnswer>().Where(one => one.EvaluationId == id).ToListAsync(cancellation));
        data.All<SelfEvaluation>().Remove(evaluation);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Somebody wrote in it, or took it away, in the same moment.
            return new Result.Refused(SelfEvaluationProblems.Written);
        }

        return new Result.Dropped();
    }

    /// <summary>Nobody has written anything in it. An answer that was taken out again leaves an empty row.</summary>
    public async Task<bool> MayBe(SelfEvaluation evaluation, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.FinishedOn is null
            && !await data.All<SelfAnswer>().AnyAsync(one => one.EvaluationId == evaluation.Id && (one.Value != null || one.Comment != ""), cancellation)
            && !await data.All<SelfAction>().AnyAsync(one => one.EvaluationId == evaluation.Id, cancellation);
    }
}
