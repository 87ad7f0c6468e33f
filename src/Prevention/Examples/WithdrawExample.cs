using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>Takes a published example off the open page and opens it for writing again.</summary>
public sealed class WithdrawExample(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Withdrawn : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, int version, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, ExampleActions.Withdraw, today);
        var example = await data.All<Example>().Where(one => one.Id == id && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (example is null)
        {
            return new Result.NotFound();
        }

        if (example.Status != ExampleStatus.Published)
        {
            return new Result.Refused(ExampleProblems.NotPublished);
        }

        if (example.Version != version)
        {
            return new Result.Conflict();
        }

        (example.Status, example.PublishedOn) = (ExampleStatus.Returned, null);
        return await data.SavedUnlessOvertaken(cancellation) ? new Result.Withdrawn() : new Result.Conflict();
    }
}
