using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>Begins the next text of a signed agreement. The signed one is kept, and holds until all have signed the next.</summary>
public sealed class ReviseAgreement(IPreventionData data, ReadAgreement read) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Begun(int Number) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Guid id, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var whole = await read.ForChange(actor, AgreementActions.Change, id, today, cancellation);
        if (whole is null)
        {
            return new Result.NotFound();
        }

        if (whole.Agreement.Status != AgreementStatus.InForce)
        {
            return new Result.Refused(AgreementProblems.NotSigned);
        }

        Begin(whole.Agreement, utcNow);
        foreach (var point in whole.Points)
        {
            point.Met = false;
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(AgreementProblems.NotSigned);
        }

        return new Result.Begun(whole.Agreement.Number);
    }

    internal static void Begin(Agreement agreement, DateTime utcNow)
    {
        agreement.Status = AgreementStatus.Draft;
        agreement.Number++;
        agreement.Touch(utcNow);
    }
}
