using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
using Langbenk.Sharing.Handovers;
using Langbenk.Sharing.Weighing;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Sharing.Disclosures;

/// <summary>
/// Tells receivers something, when the law lets it today: all of them or none. The rows are added, not saved: they go in the transaction
/// of what is told, by the module that owns it.
/// </summary>
public sealed class Disclose(ISharingData data, WeighDisclosure weigh) : IOperation
{
    const int ShortestReason = 10;

    /// <param name="Reason">Why, in her own words, where consent does not open it.</param>
    public sealed record To(Receiver Receiver, Judged Judged, string Reason);

    public sealed record Telling(string Resource, Guid Id, To To);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(IReadOnlyList<Disclosure> Rows) : Result;

        /// <summary>Nothing was added; what is wrong, by receiver.</summary>
        public sealed record Refused(IReadOnlyList<(Receiver Receiver, Problem Problem)> Faults, IReadOnlyList<Weighed> Weighed) : Result;

        public sealed record NotFound : Result;
    }

    /// <summary>One thing, told to each receiver.</summary>
    public Task<Result> Add(Actor actor, Matter matter, string resource, Guid id, IReadOnlyList<To> receivers, DateOnly today, DateTime now, CancellationToken cancellation = default) =>
        Add(actor, matter, [.. receivers.Select(one => new Telling(resource, id, one))], false, today, now, cancellation);

    /// <summary>Several things of the same matter at once; the law is asked once for each receiver.</summary>
    /// <param name="onConsentAlone">Refused where anything but consent opens it.</param>
    public async Task<Result> Add(Actor actor, Matter matter, IReadOnlyList<Telling> tellings, bool onConsentAlone, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(tellings);
        var receivers = tellings.Select(one => one.To).DistinctBy(one => one.Receiver).ToList();
        if (receivers.Count == 0)
        {
            return new Result.Added([]);
        }

        // As they stand before the law is asked: what is said meanwhile is found when it is saved.
        var relied = await data.All<ConsentAnswer>().Where(one => matter.ConsentId != null && one.ConsentId == matter.ConsentId).ToListAsync(cancellation);
        if (await weigh.Handle(actor, matter, [.. receivers.Select(one => one.Receiver)], receivers.ToDictionary(one => one.Receiver, one => one.Judged), today, cancellation) is not { } answers)
        {
            return new Result.NotFound();
        }

        var weighed = answers.ToDictionary(one => one.Receiver);
        var faults = receivers.Select(one => (one.Receiver, Problem: onConsentAlone && !weighed[one.Receiver].IsOnConsentAlone ? SharingProblems.NotAllowed : Fault(one, weighed[one.Receiver]))).Where(one => one.Problem is not null).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused([.. faults.Select(one => (one.Receiver, one.Problem!))], answers);
        }

        if (answers.Any(one => one.ConsentId is not null))
        {
            relied.ForEach(data.Hold);
        }

        await Wait(actor, matter, [.. tellings.Where(one => one.To.Receiver.OutsiderId is not null)], weighed, today, cancellation);
        var ids = tellings.Select(one => one.Id).Distinct().ToList();
        var already = (await data.All<Disclosure>().Where(one => ids.Contains(one.ResourceId)).Select(one => new { one.ResourceId, one.ToKey }).ToListAsync(cancellation)).Select(one => (one.ResourceId, one.ToKey)).ToHashSet();
        var rows = tellings.Where(one => one.To.Receiver.OutsiderId is null && already.Add((one.Id, one.To.Receiver.Key))).Select(one => Row(actor, matter, one, weighed[one.To.Receiver], today, now)).ToList();
        data.All<Disclosure>().AddRange(rows);
        return new Result.Added(rows);
    }

    /// <summary>Who has no account is not told by a save: it waits to be handed over. Dropped before, and decided again, it waits again.</summary>
    async Task Wait(Actor actor, Matter matter, IReadOnlyList<Telling> tellings, Dictionary<Receiver, Weighed> weighed, DateOnly today, CancellationToken cancellation)
    {
        var ids = tellings.Select(one => one.Id).Distinct().ToList();
        var before = ids.Count == 0 ? [] : await data.All<Handover>().Where(one => ids.Contains(one.ResourceId)).ToListAsync(cancellation);
        foreach (var (telling, of) in tellings.Select(one => (one, weighed[one.To.Receiver])))
        {
            var waiting = before.Find(one => one.ResourceId == telling.Id && one.OutsiderId == telling.To.Receiver.OutsiderId);
            if (waiting is { State: not HandoverState.Dropped })
            {
                continue;
            }

            if (waiting is null)
            {
                before.Add(waiting = Waiting(actor, matter, telling, today));
                data.All<Handover>().Add(waiting);
            }

            (waiting.ConsentId, waiting.Judged, waiting.Reason) = (of.ConsentId, of.Judged.Write(), of.NeedsReason ? telling.To.Reason.Trim() : "");
            (waiting.DecidedOn, waiting.DecidedById, waiting.DecidedByName) = (today, actor.AccountId, actor.Name);
            (waiting.State, waiting.EndedOn, waiting.EndedById, waiting.EndedByName) = (HandoverState.Waiting, null, null, "");
        }
    }

    static Handover Waiting(Actor actor, Matter matter, Telling telling, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = matter.Child,
        FromServiceId = actor.Acting!.ScopeId,
        OutsiderId = telling.To.Receiver.OutsiderId!.Value,
        Resource = telling.Resource,
        ResourceId = telling.Id,
        About = Handover.Ids(matter.About.Distinct()),
        Kinds = KindCodes.Write(matter.Kinds),
        Purpose = matter.Purpose,
        ConsentId = null,
        DecidedOn = today,
        FirstDecidedOn = today,
        DecidedById = actor.AccountId,
        DecidedByName = actor.Name,
    };

    static Problem? Fault(To to, Weighed weighed) =>
        !weighed.MayTell ? SharingProblems.NotAllowed
        : weighed.NeedsReason && to.Reason.Trim().Length < ShortestReason ? SharingProblems.NoReason
        : to.Reason.Length > Disclosure.MaxReasonLength ? SharingProblems.TextTooLong
        : null;

    static Disclosure Row(Actor actor, Matter matter, Telling telling, Weighed weighed, DateOnly today, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = matter.Child,
        FromServiceId = actor.Acting!.ScopeId,
        ToServiceId = telling.To.Receiver.ServiceId,
        ToPersonId = telling.To.Receiver.PersonId,
        ToKey = telling.To.Receiver.Key,
        Resource = telling.Resource,
        ResourceId = telling.Id,
        Kinds = KindCodes.Write(matter.Kinds),
        Purpose = weighed.Purpose,
        Verdict = weighed.Verdict,
        RuleId = weighed.RuleId,
        RuleFrom = weighed.RuleFrom,
        Provisions = string.Join(" · ", weighed.Provisions),
        ConsentId = weighed.ConsentId,
        Reason = weighed.NeedsReason ? telling.To.Reason.Trim() : "",
        Judged = weighed.Judged.Write(),
        On = today,
        At = now,
        DecidedById = actor.AccountId,
        DecidedByName = actor.Name,
    };
}
