using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Ends an agreement with a day and the reason: at once, or on a day to come that it holds until. It stays readable.</summary>
public sealed class EndAgreement(IPreventionData data, ReadAgreement read) : IOperation
{
    public const string LastDay = nameof(LastDay), Reason = nameof(Reason);

    const int MostYearsOfNotice = 5;

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Refused(Problem problem)
                : this(Fault.Of(problem))
            {
            }

            public Problem Problem => Faults[0].Problem;
        }

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(
        Actor actor, Guid id, DateOnly? lastDay, string reason, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        var whole = await read.ForChange(actor, AgreementActions.End, id, today, cancellation);
        if (whole is null)
        {
            return new Result.NotFound();
        }

        var agreement = whole.Agreement;
        if (agreement.StatusOn(today) == AgreementStatus.Terminated)
        {
            return new Result.Refused(AgreementProblems.Ended);
        }

        if (Faults(agreement, lastDay, reason.Trim(), today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        await EndMeetings(agreement, lastDay!.Value, cancellation);
        (agreement.Status, agreement.ValidTo, agreement.EndReason) = (lastDay > today ? agreement.Status : AgreementStatus.Terminated, lastDay, reason.Trim());
        agreement.NextRevision = null;
        agreement.Touch(utcNow);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            var ended = await data.All<Agreement>().AsNoTracking().AnyAsync(one => one.Id == id && one.EndReason != null, cancellation);
            return new Result.Refused(ended ? AgreementProblems.Ended : AgreementProblems.ChangedByOther);
        }

        return new Result.Done();
    }

    /// <summary>What the parties do together is in the wheel no longer than the agreement; what was to end before does.</summary>
    async Task EndMeetings(Agreement agreement, DateOnly lastDay, CancellationToken cancellation)
    {
        var (id, before) = (agreement.Id, agreement.ValidTo);
        var meetings = await data.All<WheelActivity>()
            .Where(one => one.AgreementId == id && (one.ValidTo == null || one.ValidTo > lastDay || one.ValidTo == before)).ToListAsync(cancellation);
        var ids = meetings.ConvertAll(one => one.Id);
        var held = (await data.All<WheelDone>().Where(one => ids.Contains(one.ActivityId)).Select(one => new { one.ActivityId, one.Year, one.Month }).ToListAsync(cancellation))
            .ToLookup(one => one.ActivityId, one => new DateOnly(one.Year, one.Month, 1).AddMonths(1).AddDays(-1));
        // What was held later than that day stays where it can be read and corrected.
        meetings.ForEach(one => one.ValidTo = held[one.Id].Append(lastDay).Max());
    }

    static IReadOnlyList<Fault> Faults(Agreement agreement, DateOnly? lastDay, string reason, DateOnly today) => Fault.In(
        (LastDay, lastDay is null || lastDay < agreement.ValidFrom || !PlannedDay.IsWithin(lastDay), AgreementProblems.BadLastDay),
        (LastDay, lastDay > today && (agreement.Status != AgreementStatus.InForce || lastDay > today.AddYears(MostYearsOfNotice)), AgreementProblems.BadNotice),
        (Reason, reason.Length is 0 or > Agreement.MaxTextLength, AgreementProblems.BadEnd),
        (Reason, PersonNumber.IsIn(reason), AgreementProblems.PersonNumber));
}
