using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>Another person than the one who wrote or sent it says publish or not yet, and why.</summary>
public sealed class ReviewExample(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid Id, int Version, bool Publish, string Reason, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Reviewed(ExampleStatus Status) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, ExampleActions.Review, input.Today);
        var example = await data.All<Example>()
            .Where(one => one.Id == input.Id && one.Status != ExampleStatus.Draft && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (example is null)
        {
            return new Result.NotFound();
        }

        if (Refusal(example, input) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (example.Version != input.Version)
        {
            return new Result.Conflict();
        }

        example.Status = input.Publish ? ExampleStatus.Published : ExampleStatus.Returned;
        (example.ReviewedById, example.ReviewedOn, example.ReviewReason) = (input.Actor.AccountId, input.Today, input.Reason.Trim());
        example.PublishedOn = input.Publish ? input.Today : null;
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Reviewed(example.Status) : new Result.Conflict();
    }

    static Problem? Refusal(Example example, Input input) => example.Status switch
    {
        not ExampleStatus.Submitted => ExampleProblems.NotSubmitted,
        _ when example.SubmittedById == input.Actor.AccountId || example.WrittenById == input.Actor.AccountId => ExampleProblems.OwnReview,
        _ when input.Reason.Trim().Length is 0 or > Example.MaxReasonLength => ExampleProblems.ReasonMissing,
        _ => null,
    };
}
