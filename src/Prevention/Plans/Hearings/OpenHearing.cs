using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>Sends the plan out as it stands now: later edits do not change what people answer to.</summary>
public sealed class OpenHearing(IPreventionData data, AccessGate gate, FreezePlan freeze) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, DateOnly OpensOn, DateOnly ClosesOn, string Question, DateOnly Today, bool KnowsItIsShort = false);

    public abstract record Result
    {
        Result() { }

        public sealed record Opened(Hearing Hearing) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody else changed the plan, or sent it out, in the same moment.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Lead, input.Today);
        var plan = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        var question = TypedText.Clean(input.Question);
        if (await Refusal(input, plan, question, cancellation) is { } problem)
        {
            return new Result.Refused(problem);
        }

        var hearing = new Hearing
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            OpensOn = input.OpensOn,
            ClosesOn = input.ClosesOn,
            Question = question,
        };
        data.All<Hearing>().Add(hearing);
        data.All<PlanVersion>().Add(new PlanVersion
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            HearingId = hearing.Id,
            On = input.Today,
            Content = (await freeze.Handle(plan, null, cancellation)).ToJson(),
        });
        plan.Status = plan.Status == PlanStatus.Draft ? PlanStatus.Hearing : plan.Status;
        // The plan moves on even when it is what it was: of two that send it out in the same moment, one meets the other.
        data.All<Plan>().Entry(plan).Property(one => one.Status).IsModified = true;
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Opened(hearing);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    async Task<Problem?> Refusal(Input input, Plan plan, string question, CancellationToken cancellation) =>
        plan.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
        : input.ClosesOn < input.OpensOn || input.ClosesOn < input.Today ? HearingProblems.BadDays
        : question.Length > Hearing.MaxQuestionLength ? HearingProblems.QuestionTooLong
        : await data.All<Hearing>().AnyAsync(one => one.PlanId == plan.Id && one.WithdrawnOn == null && one.OpensOn <= input.ClosesOn && input.OpensOn <= one.ClosesOn, cancellation)
            ? HearingProblems.AlreadyOpen
        : !await data.All<PlanSection>().AnyAsync(one => one.PlanId == plan.Id && one.Length > 0, cancellation) ? HearingProblems.NothingToHear
        : !input.KnowsItIsShort && Hearing.IsShort(Later(input.OpensOn, input.Today), input.ClosesOn) ? HearingProblems.ShortTime : null;

    /// <summary>Nobody can answer on a day that is past.</summary>
    static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
