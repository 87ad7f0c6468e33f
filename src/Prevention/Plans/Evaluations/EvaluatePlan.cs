using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Evaluations;

public sealed class EvaluatePlan(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, DateOnly On, string WhatWorked, string WhatChanges, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Evaluated(PlanEvaluation Evaluation) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Lead, input.Today);
        if (!await data.All<Plan>().AnyAsync(one => one.Id == input.PlanId && open.Contains(one.Id), cancellation))
        {
            return new Result.NotFound();
        }

        if (!PastDay.IsWithin(input.On, input.Today))
        {
            return new Result.Refused(PlanProblems.EvaluatedLater);
        }

        var (worked, changes) = (TypedText.Clean(input.WhatWorked), TypedText.Clean(input.WhatChanges));
        if (worked.Length is 0 or > PlanEvaluation.MaxTextLength || changes.Length is 0 or > PlanEvaluation.MaxTextLength)
        {
            return new Result.Refused(PlanProblems.BadEvaluation);
        }

        if (PersonNumber.IsIn(worked, changes))
        {
            return new Result.Refused(PlanProblems.HoldsPersonNumber);
        }

        var evaluation = new PlanEvaluation
        {
            Id = Guid.CreateVersion7(),
            PlanId = input.PlanId,
            On = input.On,
            WhatWorked = worked,
            WhatChanges = changes,
            AccountId = input.Actor.AccountId,
            Mark = Once.Of(input.On.DayNumber, worked, changes),
        };
        return new Result.Evaluated(await Once.Saved(
            data, evaluation, data.All<PlanEvaluation>().Where(one => one.PlanId == input.PlanId && one.Mark == evaluation.Mark), cancellation));
    }
}
