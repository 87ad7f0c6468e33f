using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Consents;

public sealed partial class AnswerConsent
{
    /// <summary>She takes back what she has said yes to: nothing new is told on it from now.</summary>
    public async Task<Result> Withdraw(Actor actor, Guid id, Guid person, string how, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(how);
        if (await Find(actor, id, ownOnly: false, today, cancellation) is not { } found)
        {
            return new Result.NotFound();
        }

        var (consent, circle) = found;
        var answers = await data.All<ConsentAnswer>().Where(one => one.ConsentId == consent.Id).ToListAsync(cancellation);
        if (answers.Exists(one => circle.Main(one.PersonId) == circle.Main(person) && one.State == AnswerState.Withdrawn && one.WithdrawnOn == today && one.WithdrawnById == actor.AccountId))
        {
            return new Result.Done();
        }

        // To another service a consent that no longer holds is that, and no more.
        if (consent.ServiceId != actor.Acting!.ScopeId && await NamedConsents.Read(data, data.All<Consent>().Where(one => one.Id == id), cancellation) is [var held]
            && ConsentStates.Of(consent, answers, held.IsReplaced, today) != ConsentState.InForce)
        {
            return new Result.Refused([("", SharingProblems.NotGiven)]);
        }

        var given = answers.Where(one => circle.Main(one.PersonId) == circle.Main(person) && one.State == AnswerState.Given).ToList();
        if (given.Count == 0)
        {
            return new Result.Refused([("", SharingProblems.NotGiven)]);
        }

        if (how.Length > ConsentAnswer.MaxTextLength)
        {
            return new Result.Refused([(nameof(how), SharingProblems.TextTooLong)]);
        }

        foreach (var answer in given)
        {
            (answer.State, answer.WithdrawnOn, answer.WithdrawnHow) = (AnswerState.Withdrawn, today, how.Trim());
            (answer.WithdrawnById, answer.WithdrawnByName, answer.WithdrawnAtId) = (actor.AccountId, actor.Name, actor.Acting!.ScopeId);
        }

        return await Saved(cancellation);
    }
}
