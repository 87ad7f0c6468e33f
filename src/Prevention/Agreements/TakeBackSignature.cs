using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Agreements;

/// <summary>
/// Takes back a signature that was recorded by mistake, with the reason. It stays to be seen. A text that came in force by it is
/// a draft again, and the one before it holds: not all had signed.
/// </summary>
public sealed class TakeBackSignature(IPreventionData data, ReadAgreement read) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(bool WasInForce) : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody changed the agreement at the same moment.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(
        Actor actor, Guid id, Guid signatureId, string why, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(why);
        var whole = await read.ForChange(actor, AgreementActions.Sign, id, today, cancellation);
        if (whole?.Signatures.FirstOrDefault(one => one.Id == signatureId) is not { } signature)
        {
            return new Result.NotFound();
        }

        if (Refusal(actor, whole, signature, why.Trim(), today) is { } problem)
        {
            return new Result.Refused(problem);
        }

        (signature.TakenBackAt, signature.TakenBackById, signature.TakenBackWhy) = (utcNow, actor.AccountId, why.Trim());
        var wasInForce = whole.Agreement.Status == AgreementStatus.InForce;
        if (wasInForce)
        {
            BackToDraft(whole);
        }

        whole.Agreement.Touch(utcNow);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(wasInForce);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }

    static Problem? Refusal(Actor actor, WholeAgreement whole, Signature signature, string why, DateOnly today)
    {
        var agreement = whole.Agreement;
        return agreement.StatusOn(today) == AgreementStatus.Terminated ? AgreementProblems.Ended
            : agreement.ValidTo is not null ? AgreementProblems.NoticeGiven
            : !whole.Counting(whole.SignedHash(today)).Contains(signature) ? AgreementProblems.NotCounting
            : !whole.MayRecordFor(actor, whole.Parties.Single(one => one.Id == signature.PartyId)) ? AgreementProblems.NotYourParty
            : !whole.MayTakeBack(actor, signature) ? AgreementProblems.TheirOwnWord
            : PersonNumber.IsIn(why) ? AgreementProblems.PersonNumber
            : why.Length is 0 or > Signature.MaxWhyLength ? AgreementProblems.WhyTakenBack : null;
    }

    void BackToDraft(WholeAgreement whole)
    {
        var agreement = whole.Agreement;
        var kept = whole.Versions.Single(one => one.Number == agreement.Number);
        var before = whole.Versions.LastOrDefault(one => one.Number < agreement.Number);
        data.All<AgreementVersion>().Remove(kept);
        agreement.Status = AgreementStatus.Draft;
        agreement.ValidFrom = before is null ? null : agreement.ValidFrom;
        agreement.NextRevision = before?.SignedOn.AddMonths(AgreementText.FromJson(before.Text).RevisionMonths);
    }
}
