using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// A revision that was begun by mistake is taken back: the signed text is in force with its signatures, as before. Only while
/// nothing is changed, so that nobody's words are lost by it.
/// </summary>
public sealed class WithdrawRevision(IPreventionData data, ReadAgreement read) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

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

        if (!IsOpen(whole, today))
        {
            return new Result.Refused(AgreementProblems.RevisionIsWritten);
        }

        whole.Agreement.Status = AgreementStatus.InForce;
        whole.Agreement.Number--;
        whole.Agreement.Touch(utcNow);
        foreach (var point in whole.Points)
        {
            // It could not have been signed without.
            point.Met = true;
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(AgreementProblems.RevisionIsWritten);
        }
    }

    /// <summary>The draft says the same as the text that is signed, and nobody has signed it anew.</summary>
    public static bool IsOpen(WholeAgreement whole, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(whole);
        var (agreement, hash) = (whole.Agreement, whole.TextOn(today).Hash());
        return agreement.IsUnderRevision && agreement.StatusOn(today) == AgreementStatus.Draft
            && whole.Versions.FirstOrDefault(one => one.Number == agreement.Number - 1) is { } signed
            && signed.TextHash == hash && !whole.Signatures.Any(one => one.Number == agreement.Number)
            // A party that left and came again has the same name, and has not signed.
            && whole.PartiesOn(today).All(party => whole.Signatures.Any(one =>
                one.PartyId == party.Id && one.Number == signed.Number && one.TextHash == hash && one.TakenBackAt is null));
    }
}
