using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.People.Cards;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Requests;

/// <summary>The service that a child is referred to says yes, which makes the child known to it, or no with why: that is for the reception.</summary>
public sealed class AnswerReferral(ICooperationData data, RequestsInReach reach, OpenCard card, ConsentHolds consents) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done(bool Accepted) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Accept(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Find(actor, id, today, cancellation) is not { } referral)
        {
            return new Result.NotFound();
        }

        if (referral.State != ReferralState.Waiting)
        {
            return AcceptedBefore(actor, referral);
        }

        if (!await consents.Handle(referral.ConsentId, referral.ToServiceId, today, cancellation))
        {
            return new Result.Refused(RequestProblems.ConsentEnded);
        }

        Answered(actor, referral, ReferralState.Accepted, today);
        // One transaction: the card is saved with the answer.
        var opened = await card.Handle(actor, referral.ChildId, Purpose.AskedForHelp, today, cancellation);
        switch (opened)
        {
            case OpenCard.Result.Opened when data.All<RequestReferral>().Entry(referral).State == EntityState.Detached:
                // A colleague opened the card in the same moment, and this answer was not saved with hers.
                return await Accept(actor, id, today, cancellation);
            case OpenCard.Result.Opened:
                return await IsSaved(cancellation) ? new Result.Done(true) : await Again(actor, id, today, cancellation);
            case OpenCard.Result.Overtaken:
                return await Again(actor, id, today, cancellation);
            default:
                data.All<RequestReferral>().Entry(referral).State = EntityState.Unchanged;
                return opened is OpenCard.Result.AskLeader ? new Result.Refused(RequestProblems.AskLeader) : new Result.NotFound();
        }
    }

    public async Task<Result> Decline(Actor actor, Guid id, string why, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(why);
        if (await Find(actor, id, today, cancellation) is not { } referral)
        {
            return new Result.NotFound();
        }

        if (referral.State != ReferralState.Waiting)
        {
            return DeclinedBefore(actor, referral, why);
        }

        if (why.Trim().Length == 0 || RequestText.FaultOf(why) is not null)
        {
            return new Result.Refused(RequestText.FaultOf(why) ?? RequestProblems.NoReason);
        }

        Answered(actor, referral, ReferralState.Declined, today);
        referral.Why = why.Trim();
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(false);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return DeclinedBefore(actor, await data.All<RequestReferral>().AsNoTracking().SingleAsync(one => one.Id == id, cancellation), why);
        }
    }

    /// <summary>Her own no in the same words is the same button pressed twice; otherwise somebody was first, and her words have reached nobody.</summary>
    static Result DeclinedBefore(Actor actor, RequestReferral referral, string why) =>
        referral.State == ReferralState.Declined && referral.AnsweredById == actor.AccountId && referral.Why == why.Trim() ? new Result.Done(false) : new Result.Refused(RequestProblems.AnsweredBefore);

    /// <summary>Her own yes is the same button pressed twice; otherwise somebody was first, who may have said no.</summary>
    static Result AcceptedBefore(Actor actor, RequestReferral referral) =>
        referral.State == ReferralState.Accepted && referral.AnsweredById == actor.AccountId ? new Result.Done(true) : new Result.Refused(RequestProblems.AnsweredByService);

    /// <summary>As it stands now.</summary>
    async Task<Result> Again(Actor actor, Guid id, DateOnly today, CancellationToken cancellation) =>
        await Find(actor, id, today, cancellation) is null ? new Result.Refused(RequestProblems.AnsweredByService) : await Accept(actor, id, today, cancellation);

    /// <returns>False where somebody of the service answered in the same moment, or somebody answered the consent.</returns>
    async Task<bool> IsSaved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return false;
        }
    }

    static void Answered(Actor actor, RequestReferral referral, ReferralState state, DateOnly today) =>
        (referral.State, referral.AnsweredOn, referral.AnsweredById, referral.AnsweredByName) = (state, today, actor.AccountId, actor.Name);

    async Task<RequestReferral?> Find(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return RequestActions.Answer.MayBegin(actor) ? await reach.Referred(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) : null;
    }
}
