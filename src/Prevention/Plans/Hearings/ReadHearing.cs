using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>A hearing with its answers for those who make the plan, and with its text for everybody.</summary>
public sealed class ReadHearing(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Found(Plan Plan, IReadOnlyList<Hearing> Hearings, IReadOnlyList<HearingAnswer> Answers);

    public sealed record Public(Hearing Hearing, FrozenPlan Text);

    /// <summary>Every hearing of the plan, the newest first, and the answers as they came.</summary>
    public async Task<Found?> Handle(Actor actor, Guid planId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return null;
        }

        var hearings = await data.All<Hearing>().AsNoTracking().Where(one => one.PlanId == planId).OrderByDescending(one => one.OpensOn).ToListAsync(cancellation);
        var answers = await data.All<HearingAnswer>().AsNoTracking()
            .Where(one => data.All<Hearing>().Any(hearing => hearing.Id == one.HearingId && hearing.PlanId == planId))
            .OrderBy(one => one.Id).ToListAsync(cancellation);
        return new Found(plan, hearings, answers);
    }

    /// <summary>What anybody may read: the question and the plan as it was sent out, from the first day on.</summary>
    public async Task<Public?> ForEverybody(Guid hearingId, DateOnly today, CancellationToken cancellation = default)
    {
        var found = await data.All<Hearing>().AsNoTracking().Where(one => one.Id == hearingId && one.OpensOn <= today)
            .Join(data.All<PlanVersion>(), hearing => hearing.Id, version => version.HearingId, (hearing, version) => new { Hearing = hearing, version.Content })
            .SingleOrDefaultAsync(cancellation);
        return found is null ? null : new Public(found.Hearing, FrozenPlan.Read(found.Content));
    }
}
