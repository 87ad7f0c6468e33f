using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.InternalControl;

/// <summary>A new routine, a changed one, or the same one read again. Who writes over another's text gets both.</summary>
public sealed class WriteRoutine(IPreventionData data, AccessGate gate) : IOperation
{
    public static readonly IReadOnlyList<int> Intervals = [6, 12, 24];

    /// <summary><paramref name="BasedOn"/>: the number of the routine that she had before her; 0 for none.</summary>
    public sealed record Input(Guid DutyId, int BasedOn, string Words, string Owner, DateOnly ReviewedOn, int ReviewMonths);

    public abstract record Result
    {
        Result() { }

        public sealed record Written(DutyRoutine Routine) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record Conflict(DutyRoutine Theirs) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var duty = await data.All<DutyFollowUp>()
            .SingleOrDefaultAsync(one => one.Id == input.DutyId && gate.Open(actor, ControlActions.Write, today).Contains(one.Id), cancellation);
        if (duty is null)
        {
            return new Result.NotFound();
        }

        var (words, owner) = (input.Words.Trim(), input.Owner.Trim());
        if (Faults(words, owner, input, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        var current = await Current(duty.Id, cancellation);
        if (duty.RoutineNumber != input.BasedOn && current is not null)
        {
            return new Result.Conflict(current);
        }

        var routine = Next(duty, current, words, owner, input);
        duty.RoutineNumber = routine.Number;
        data.All<DutyRoutine>().Add(routine);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            if (await Current(duty.Id, cancellation) is not { } theirs || theirs.Number < routine.Number)
            {
                throw;
            }

            return new Result.Conflict(theirs);
        }

        return new Result.Written(routine);
    }

    Task<DutyRoutine?> Current(Guid duty, CancellationToken cancellation) => data.All<DutyRoutine>().AsNoTracking()
        .Where(one => one.DutyId == duty).OrderByDescending(one => one.Number).FirstOrDefaultAsync(cancellation);

    static DutyRoutine Next(DutyFollowUp duty, DutyRoutine? current, string words, string owner, Input input) => new()
    {
        Id = Guid.CreateVersion7(),
        DutyId = duty.Id,
        Number = duty.RoutineNumber + 1,
        Words = words,
        Owner = owner,
        ReviewedOn = input.ReviewedOn,
        ReviewMonths = input.ReviewMonths,
        OnlyReviewed = current is not null && current.Words == words && current.Owner == owner && current.ReviewMonths == input.ReviewMonths,
    };

    static IReadOnlyList<Fault> Faults(string words, string owner, Input input, DateOnly today) => Fault.In(
        (nameof(Input.Words), words.Length is 0 or > DutyRoutine.MaxWordsLength, ControlProblems.RoutineMissing),
        (nameof(Input.Words), PersonNumber.IsIn(words), ControlProblems.PersonNumberInText),
        (nameof(Input.Owner), owner.Length is 0 or > DutyRoutine.MaxOwnerLength, ControlProblems.OwnerMissing),
        (nameof(Input.Owner), PersonNumber.IsIn(owner), ControlProblems.PersonNumberInText),
        (nameof(Input.ReviewedOn), !PastDay.IsWithin(input.ReviewedOn, today), ControlProblems.BadReviewDay),
        (nameof(Input.ReviewMonths), !Intervals.Contains(input.ReviewMonths), ControlProblems.BadReviewInterval));
}
