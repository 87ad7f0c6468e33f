using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Sections;

/// <summary>Gives a part of the planners' own another title, moves a part, or takes away one that the law does not demand.</summary>
public sealed class ChangePart(IPreventionData data, AccessGate gate) : IOperation
{
    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        /// <summary>Somebody wrote in it after it was shown.</summary>
        public sealed record Conflict : Result;

        public sealed record NotFound : Result;
    }

    /// <param name="after">The key of the part it shall stand after; empty for the first place; null to stay.</param>
    public async Task<Result> Change(
        Actor actor, Guid planId, string key, string title, string? after, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Open(actor, planId, key, today, cancellation) is not var (plan, all))
        {
            return new Result.NotFound();
        }

        var (typed, isOwn) = (TypedText.Line(title), PlanTemplate.Find(key) is null);
        Problem? problem = plan.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
            : !isOwn ? null
            : PersonNumber.IsIn(typed) ? PlanProblems.HoldsPersonNumber
            : typed.Length is 0 or > PlanSection.MaxTitleLength ? PlanProblems.BadPartTitle : null;
        if (problem is not null)
        {
            return new Result.Refused(problem);
        }

        foreach (var section in all.Where(one => isOwn && one.Key == key))
        {
            section.Title = typed;
        }

        if (after is not null && after != key)
        {
            Move(all, key, after);
        }

        return await Save(cancellation);
    }

    /// <param name="versions">The versions of its texts that were shown, added up: what somebody writes meanwhile is not thrown away unseen.</param>
    public async Task<Result> Remove(Actor actor, Guid planId, string key, int versions, DateOnly today, CancellationToken cancellation = default)
    {
        if (await Open(actor, planId, key, today, cancellation) is not var (plan, all))
        {
            return new Result.NotFound();
        }

        if (plan.Status == PlanStatus.Revised || PlanTemplate.Find(key) is { Required: true })
        {
            return new Result.Refused(plan.Status == PlanStatus.Revised ? PlanProblems.PlanRevised : PlanProblems.PartIsDemanded);
        }

        var gone = all.Where(one => one.Key == key).ToList();
        if (gone.Sum(one => one.Version) != versions)
        {
            return new Result.Conflict();
        }

        var ids = gone.ConvertAll(one => one.Id);
        data.All<SectionVersion>().RemoveRange(await data.All<SectionVersion>().Where(one => ids.Contains(one.SectionId)).ToListAsync(cancellation));
        data.All<PlanSection>().RemoveRange(gone);
        return await Save(cancellation);
    }

    static void Move(List<PlanSection> all, string key, string after)
    {
        var keys = all.OrderBy(one => one.Order).ThenBy(one => one.Key, StringComparer.Ordinal).Select(one => one.Key).Distinct().Where(one => one != key).ToList();
        keys.Insert(keys.IndexOf(after) + 1, key);
        foreach (var section in all)
        {
            section.Order = keys.IndexOf(section.Key) * 10;
        }
    }

    async Task<(Plan Plan, List<PlanSection> All)?> Open(Actor actor, Guid planId, string key, DateOnly today, CancellationToken cancellation)
    {
        var open = gate.Open(actor, PlanActions.Write, today);
        var plan = await data.All<Plan>().AsNoTracking().Where(one => one.Id == planId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        var all = plan is null ? [] : await data.All<PlanSection>().Where(one => one.PlanId == planId).ToListAsync(cancellation);
        return all.Exists(one => one.Key == key) ? (plan!, all) : null;
    }

    async Task<Result> Save(CancellationToken cancellation)
    {
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict();
        }
    }
}
