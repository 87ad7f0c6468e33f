using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Guidance.SavedAnswers;

public sealed class FindAnswer(IGuidanceData data)
{
    public abstract record Result
    {
        Result() { }

        public sealed record Found(SavedAnswer Answer) : Result;

        public sealed record NotFound(Problem Problem) : Result;
    }

    /// <summary>A code that cannot be a code and a code that nobody has get the same answer.</summary>
    public async Task<Result> Handle(string? typedCode, CancellationToken cancellation = default)
    {
        var answer = AnswerCode.TryParse(typedCode, out var code)
            ? await data.SavedAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.Code == code, cancellation)
            : null;
        return answer is null ? new Result.NotFound(GuidanceProblems.AnswerNotFound) : new Result.Found(answer);
    }
}
