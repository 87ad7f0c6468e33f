using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Sharing.Consents;
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

    public abstract record Result
    {
        Result() { }

        public sealed record Added(IReadOnlyList<Disclosure> Rows) : Result;

        /// <summary>Nothing was added; what is wrong, by receiver.</summary>
        public sealed record Refused(IReadOnlyList<(Receiver Receiver, Problem Problem)> Faults, IReadOnlyList<Weighed> Weighed) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Add(Actor actor, Matter matter, string resource, Guid id, IReadOnlyList<To> receivers, DateOnly today, DateTime now, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(matter);
        ArgumentNullException.ThrowIfNull(receivers);
        var judged = receivers.ToDictionary(one => one.Receiver, one => one.Judged);
        if (await weigh.Handle(actor, matter, [.. receivers.Select(one => one.Receiver)], judged, today, cancellation) is not { } weighed)
        {
            return new Result.NotFound();
        }

        var faults = receivers.Zip(weighed).Select(one => (one.First.Receiver, Problem: Fault(one.First, one.Second))).Where(one => one.Problem is not null).ToList();
        if (faults.Count > 0)
        {
            return new Result.Refused([.. faults.Select(one => (one.Receiver, one.Problem!))], weighed);
        }

        var already = await data.All<Disclosure>().Where(one => one.Resource == resource && one.ResourceId == id).Select(one => one.ToKey).ToListAsync(cancellation);
        var rows = receivers.Zip(weighed).Where(one => !already.Contains(one.First.Receiver.Key)).Select(one => Row(actor, matter, resource, id, one.First, one.Second, today, now)).ToList();
        data.All<Disclosure>().AddRange(rows);
        return new Result.Added(rows);
    }

    static Problem? Fault(To to, Weighed weighed) =>
        !weighed.MayTell ? SharingProblems.NotAllowed
        : weighed.NeedsReason && to.Reason.Trim().Length < ShortestReason ? SharingProblems.NoReason
        : to.Reason.Length > Disclosure.MaxReasonLength ? SharingProblems.TextTooLong
        : null;

    static Disclosure Row(Actor actor, Matter matter, string resource, Guid id, To to, Weighed weighed, DateOnly today, DateTime now) => new()
    {
        Id = Guid.CreateVersion7(),
        PersonId = matter.Child,
        FromServiceId = actor.Acting!.ScopeId,
        ToServiceId = to.Receiver.ServiceId,
        ToPersonId = to.Receiver.PersonId,
        ToKey = to.Receiver.Key,
        Resource = resource,
        ResourceId = id,
        Kinds = KindCodes.Write(matter.Kinds),
        Purpose = matter.Purpose,
        Verdict = weighed.Verdict,
        RuleId = weighed.RuleId,
        RuleFrom = weighed.RuleFrom,
        Provisions = string.Join(" · ", weighed.Provisions),
        ConsentId = weighed.ConsentId,
        Reason = weighed.NeedsReason ? to.Reason.Trim() : "",
        Judged = to.Judged.Write(),
        On = today,
        At = now,
        DecidedById = actor.AccountId,
        DecidedByName = actor.Name,
    };
}
