using Langbenk.Kernel;
using Langbenk.Sharing.Circles;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Microsoft.EntityFrameworkCore;
using Actor = Langbenk.Organisation.Staff.Actor;

namespace Langbenk.Cooperation.Requests;

/// <summary>
/// Two services have asked for help for the same child, and only the reception knows. It tells one that the other has asked, where the family
/// has said that it may: on the other's own consent, or on one that the reception has asked for itself, which names both.
/// </summary>
public sealed class TellOfOther(ICooperationData data, RequestsInReach reach, ReadCircle circles, ReadConsents consents, Disclose disclose) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Done : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="id">The request whose sender is told.</param>
    /// <param name="other">The request that she is told of: that it was sent, and by which service; nothing of what is in it.</param>
    public async Task<Result> Handle(Actor actor, Guid id, Guid other, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var both = await reach.ToAnswer(actor, today).Where(one => one.Id == id || one.Id == other).ToListAsync(cancellation);
        if (!RequestActions.Answer.MayBegin(actor) || both.Count != 2 || both.Find(one => one.Id == id) is not { IsOwn: false } told || both.Find(one => one.Id == other) is not { IsOwn: false } of
            || told.ServiceId == of.ServiceId || await circles.Handle(actor, told.ChildId, today, cancellation) is not { } circle || circle.Main(of.ChildId) != circle.Child.Id)
        {
            return new Result.NotFound();
        }

        if (told.TakenBackOn is not null || of.TakenBackOn is not null)
        {
            return new Result.Refused(RequestProblems.TakenBack);
        }

        var own = (await consents.Of(actor, told.ChildId, today, cancellation)).Where(one => one is { IsOwn: true, State: ConsentState.InForce }
            && one.Services.Any(service => service.Id == told.ServiceId) && one.Services.Any(service => service.Id == of.ServiceId)).Select(one => one.Consent.Id);
        foreach (var consent in own.Prepend(of.ConsentId!.Value))
        {
            if (await disclose.Add(actor, RequestMatter.Of(circle, [circle.Child.Id], [], consent), [new(RequestsInReach.KnownResource, other, RequestMatter.To(told.ServiceId))], true, today, now, cancellation) is Disclose.Result.Added)
            {
                // Both taken hold of: one that is taken back in the same moment is told of no more.
                both.ForEach(one => data.All<HelpRequest>().Entry(one).Property(row => row.AnsweredOn).IsModified = true);
                return await AreSaved(cancellation) ? new Result.Done() : await Handle(actor, id, other, today, now, cancellation);
            }
        }

        return new Result.Refused(RequestMatter.Refusal(circle, RequestProblems.OtherNotCovered));
    }

    /// <returns>False when a colleague, a sender or the family was first: then as it stands now.</returns>
    async Task<bool> AreSaved(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            data.Forget();
            return false;
        }
        catch (DbUpdateException)
        {
            // The same button, pressed twice in one moment: told is told.
            data.Forget();
        }

        return true;
    }
}
