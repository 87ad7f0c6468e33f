using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Ends an agreement on a day, with the reason. It stays readable.</summary>
public sealed class EndAgreement(IPreventionData data, ReadAgreement read) : IOperation
{
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
        if (agreement.Status == AgreementStatus.Terminated)
        {
            return new Result.Refused(AgreementProblems.Ended);
        }

        if (lastDay is not { } last || last < (agreement.ValidFrom ?? DateOnly.MinValue) || reason.Trim().Length is 0 or > Agreement.MaxTextLength)
        {
            return new Result.Refused(AgreementProblems.BadEnd);
        }

        (agreement.Status, agreement.ValidTo, agreement.EndReason) = (AgreementStatus.Terminated, last, reason.Trim());
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
