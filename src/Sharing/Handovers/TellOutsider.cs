using Langbenk.Kernel;
using Langbenk.Law.Codes;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Disclosures;
using Langbenk.Sharing.Outsiders;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Handovers;

/// <summary>What waits is handed over: the law is asked again, and the disclosure is added, not saved.</summary>
public sealed class TellOutsider(ISharingData data, WeighDisclosure weigh) : IOperation
{
    /// <summary>What it rests on today; or did until it turned out to be about the wrong child.</summary>
    public sealed record Rests(Guid? Consent, bool IsOnWrongChild = false);

    /// <param name="On">Today, or a day that has been.</param>
    /// <param name="Deviation">What happened, where it was given though it should not have been: it is told all the same, and stands as what it is.</param>
    /// <param name="IsBarred">Something else than the law stood in the way that day.</param>
    public sealed record Given(HandoverWay How, DateOnly On, string? Deviation = null, bool IsBarred = false);

    /// <param name="restsOn">The consent that the matter rests on today.</param>
    public async Task<Problem?> Add(Actor actor, Handover waiting, Rests restsOn, Given given, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(waiting);
        ArgumentNullException.ThrowIfNull(restsOn);
        ArgumentNullException.ThrowIfNull(given);
        var on = given.On;
        // As they stand before the law is asked: what is said meanwhile is found when it is saved.
        var relied = on == today ? await data.All<ConsentAnswer>().Where(one => restsOn.Consent != null && one.ConsentId == restsOn.Consent).ToListAsync(cancellation) : [];
        // Of a day that has been, the law of that day: what was told before the consent was taken back was told on it, and no later consent reaches back.
        var weighed = on == today ? await Weigh(actor, waiting, restsOn, today, today, cancellation)
            : await Weigh(actor, waiting, restsOn with { Consent = waiting.ConsentId }, on, today, cancellation) ?? (waiting.ConsentId == restsOn.Consent ? null : await Weigh(actor, waiting, restsOn, on, today, cancellation));
        if (given.Deviation is { } what)
        {
            return weighed is not null && !given.IsBarred ? OutsiderProblems.WasAllowed : await AddDeviation(actor, waiting, restsOn, given, what, today, now, cancellation);
        }

        if (weighed is null)
        {
            return on == today ? OutsiderProblems.Stopped : OutsiderProblems.WasNotAllowed;
        }

        if (weighed.ConsentId is not null)
        {
            relied.ForEach(data.Hold);
        }

        End(actor, waiting, given, Row(waiting, weighed, weighed.NeedsReason ? waiting.Reason : "", on, now));
        return null;
    }

    /// <summary>What the law said that day stands with it; that something else was in the way makes it no better.</summary>
    async Task<Problem?> AddDeviation(Actor actor, Handover waiting, Rests restsOn, Given given, string what, DateOnly today, DateTime now, CancellationToken cancellation)
    {
        if (await Ask(actor, waiting, restsOn with { Consent = given.On == today ? restsOn.Consent : waiting.ConsentId }, given.On, today, cancellation) is not { } found)
        {
            return OutsiderProblems.Stopped;
        }

        End(actor, waiting, given, Row(waiting, found with { Verdict = found.MayTell ? Verdict.MustNot : found.Verdict, ConsentId = null }, what, given.On, now));
        return null;
    }

    void End(Actor actor, Handover waiting, Given given, Disclosure told)
    {
        data.All<Disclosure>().Add(told);
        (waiting.State, waiting.How, waiting.IsDeviation, waiting.EndedOn, waiting.EndedById, waiting.EndedByName) = (HandoverState.Done, given.How, told.IsDeviation, given.On, actor.AccountId, actor.Name);
    }

    /// <summary>Null when the law does not let it be told on that day.</summary>
    public async Task<Weighed?> Weigh(Actor actor, Handover waiting, Rests restsOn, DateOnly day, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        ArgumentNullException.ThrowIfNull(restsOn);
        return await Ask(actor, waiting, restsOn, day, today, cancellation) is { MayTell: true } weighed && (!weighed.NeedsReason || waiting.Reason.Length > 0 || waiting.IsReasonErased) ? weighed : null;
    }

    async Task<Weighed?> Ask(Actor actor, Handover waiting, Rests restsOn, DateOnly day, DateOnly today, CancellationToken cancellation)
    {
        var to = Receiver.Outsider(waiting.OutsiderId);
        var answers = await weigh.AsOf(day, actor, waiting.Matter(restsOn.Consent) with { IsBeforeWrongChild = restsOn.IsOnWrongChild }, [to], new Dictionary<Receiver, Judged> { [to] = Judged.Read(waiting.Judged) }, today, cancellation);
        return answers is [var weighed] ? weighed : null;
    }

    /// <summary>Decided by the one who chose the receiver and gave the reason; who handed it over stands with what waited.</summary>
    static Disclosure Row(Handover waiting, Weighed weighed, string reason, DateOnly on, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = waiting.PersonId,
        FromServiceId = waiting.FromServiceId,
        ToOutsiderId = waiting.OutsiderId,
        ToKey = weighed.Receiver.Key,
        Resource = waiting.Resource,
        ResourceId = waiting.ResourceId,
        Kinds = waiting.Kinds,
        Purpose = weighed.Purpose,
        Verdict = weighed.Verdict,
        RuleId = weighed.RuleId,
        RuleFrom = weighed.RuleFrom,
        Provisions = string.Join(" · ", weighed.Provisions),
        ConsentId = weighed.ConsentId,
        Reason = reason,
        Judged = weighed.Judged.Write(),
        On = on,
        At = now,
        DecidedById = waiting.DecidedById,
        DecidedByName = waiting.DecidedByName,
    };
}
