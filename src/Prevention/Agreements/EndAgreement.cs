using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Ends an agreement with a day and the reason: at once, or on a day to come that it holds until. It stays readable.</summary>
public sealed class EndAgreement(IPreventionData data, ReadAgreement read) : IOperation
{
    const int MostYearsOfNotice = 5;

    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

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

        if (lastDay is not { } last || last < (agreement.ValidFrom ?? DateOnly.MinValue) || reason.Trim().Length is 0 or > Agreement.MaxTextLength)
        {
            return new Result.Refused(AgreementProblems.BadEnd);
        }

        var isNotice = last > today;
        if (isNotice && (agreement.Status != AgreementStatus.InForce || last > today.AddYears(MostYearsOfNotice)))
        {
            return new Result.Refused(AgreementProblems.BadNotice);
        }

        (agreement.Status, agreement.ValidTo, agreement.EndReason) = (isNotice ? agreement.Status : AgreementStatus.Terminated, last, reason.Trim());
        agreement.NextRevision = null;
        agreement.Touch(utcNow);
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(AgreementProblems.Ended);
        }

        return new Result.Done();
    }
}
