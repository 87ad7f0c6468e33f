using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Organisation.Admissions;

/// <summary>
/// Another human lets somebody in, or says no and why; the one who asked takes it back. What is confirmed comes into being in the same
/// save as the answer: of two who answer at once, one does.
/// </summary>
public sealed class AnswerAdmission(IOrganisationData data, AdmissionsInReach reach, AddAccount add, GiveRole give, TwoHumans humans) : IOperation
{
    public abstract record Result
    {
        Result() { }

        /// <param name="Newcomer">Who is to be given an address where she chooses a password; null when nobody is.</param>
        public sealed record Done(Account? Newcomer) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="knows">She has said that she knows this human, who works there.</param>
    public async Task<Result> Confirm(Actor actor, Guid id, bool knows, DateOnly today, CancellationToken cancellation = default)
    {
        if (await reach.Waiting(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } asked)
        {
            return await NotWaiting(actor, id, today, cancellation);
        }

        if (await Fault(actor, asked, knows, today, cancellation) is { } fault)
        {
            return new Result.Refused(fault);
        }

        asked.End(AdmissionState.Confirmed, actor, today);
        try
        {
            var result = await LetIn(asked, today, cancellation);
            if (result is Result.Done)
            {
                return result;
            }

            // Of two who confirm at once, the second may find the account that the first has just made.
            data.Forget();
            return await reach.Waiting(actor, today).AnyAsync(one => one.Id == id, cancellation) ? result : await NotWaiting(actor, id, today, cancellation);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            return await NotWaiting(actor, id, today, cancellation);
        }
    }

    public async Task<Result> Decline(Actor actor, Guid id, string reason, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (await reach.Waiting(actor, today).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } asked)
        {
            return await NotWaiting(actor, id, today, cancellation);
        }

        if (reason.Trim().Length is 0 or > Admission.MaxReasonLength)
        {
            return new Result.Refused(AdmissionProblems.NoReason);
        }

        asked.End(AdmissionState.Declined, actor, today, reason.Trim());
        return await Saved(actor, id, today, cancellation);
    }

    public async Task<Result> Withdraw(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        if (await reach.AskedBy(actor).SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } asked)
        {
            return new Result.NotFound();
        }

        if (asked.State != AdmissionState.Asked)
        {
            return new Result.Refused(AdmissionProblems.NoLongerAsked);
        }

        asked.End(AdmissionState.Withdrawn, actor, today);
        return await Saved(actor, id, today, cancellation);
    }

    async Task<Problem?> Fault(Actor actor, Admission asked, bool knows, DateOnly today, CancellationToken cancellation) =>
        await humans.AreOff(actor.AccountId, cancellation) ? AdmissionProblems.PersonsOff
        : await humans.IsUnsaid(actor.AccountId, cancellation) ? AdmissionProblems.SayWhoFirst
        : !knows ? AdmissionProblems.NotSaid
        : !await reach.AskerStands(asked, today, cancellation) ? AdmissionProblems.AskerGone
        : await humans.IsUnsaid(asked.AskedById, cancellation) ? AdmissionProblems.AskerUnsaid
        // Last: whoever tries numbers to find one that fits lets somebody in with the first that does not.
        : await IsOne(actor.AccountId, asked, cancellation) ? AdmissionProblems.SamePerson
        : null;

    /// <summary>By another account she is who asked, or whom it is for; or whoever asked is whom it is for.</summary>
    async Task<bool> IsOne(Guid account, Admission asked, CancellationToken cancellation) => await humans.AreOne(asked.AskedById, account, cancellation)
        || (asked.AccountId is { } other && (await humans.AreOne(other, account, cancellation) || await humans.AreOne(other, asked.AskedById, cancellation)));

    /// <summary>No role begins before the day on which it was confirmed.</summary>
    async Task<Result> LetIn(Admission asked, DateOnly today, CancellationToken cancellation)
    {
        var from = asked.ValidFrom is { } first && first > today ? first : today;
        if (asked.Kind == AdmissionKind.Invitation)
        {
            return await add.Handle(new(asked.UserName, asked.Name, asked.Role!.Value, asked.Scope!.Value, from, LastDay: asked.ValidTo, Id: asked.BecomesAccount())
            { By = asked.AskedById, On = today }, cancellation) switch
            {
                AddAccount.Result.Added added => new Result.Done(added.Account),
                AddAccount.Result.Refused refused => new Result.Refused(refused.Problem),
                _ => throw new InvalidOperationException(),
            };
        }

        if (await data.Accounts.SingleAsync(one => one.Id == asked.AccountId, cancellation) is not { ClosedOn: null } account)
        {
            return new Result.Refused(AdmissionProblems.AccountClosed);
        }

        if (asked.Kind == AdmissionKind.Role)
        {
            var isNew = !await StoodFor.Accounts(data, today).AnyAsync(one => one.Id == account.Id, cancellation);
            if (isNew)
            {
                await WayIn.Take(data, account, cancellation);
            }

            return await give.Handle(account.Id, asked.Role!.Value, asked.Scope!.Value, from, asked.ValidTo, cancellation) is GiveRole.Result.Refused refused
                ? new Result.Refused(refused.Problem)
                : new Result.Done(isNew ? account : null);
        }

        await (asked.Kind == AdmissionKind.SecondStep ? WayIn.TakeSecondStep(data, account, cancellation) : WayIn.TakeLogins(data, account, cancellation));

        await data.SaveChangesAsync(cancellation);
        return new Result.Done(asked.Kind == AdmissionKind.NewPassword ? account : null);
    }

    async Task<Result> Saved(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Done(null);
        }
        catch (DbUpdateException)
        {
            data.Forget();
            return await NotWaiting(actor, id, today, cancellation);
        }
    }

    /// <summary>Her own, answered meanwhile, or lapsed: said to whoever answers for it. To all others it is not there.</summary>
    async Task<Result> NotWaiting(Actor actor, Guid id, DateOnly today, CancellationToken cancellation)
    {
        if (await reach.AskedBy(actor).AnyAsync(one => one.Id == id && one.State == AdmissionState.Asked, cancellation))
        {
            return new Result.Refused(AdmissionProblems.SamePerson);
        }

        var asked = await reach.Others(actor, today).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation)
            ?? await reach.AskedBy(actor).AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return asked switch
        {
            null => new Result.NotFound(),
            { State: not AdmissionState.Asked } => new Result.Refused(AdmissionProblems.NoLongerAsked),
            _ when asked.HasLapsed(today) => new Result.Refused(AdmissionProblems.HasLapsed),
            // Nobody has answered, and it could not be stored: another has taken the user name in the same moment, or the account was changed.
            { Kind: AdmissionKind.Invitation } => new Result.Refused(OrganisationProblems.UserNameTaken),
            _ => new Result.Refused(AdmissionProblems.TryAgain),
        };
    }
}
