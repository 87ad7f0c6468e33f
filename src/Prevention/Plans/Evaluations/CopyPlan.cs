using Langbenk.Access;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans.Groups;
using Langbenk.Prevention.Plans.Links;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Evaluations;

/// <summary>What a new plan takes over from the one it revises. Saved by the caller.</summary>
sealed class CopyPlan(IPreventionData data, IAccessData access, ReadGoals goals)
{
    public async Task Into(
        Plan plan, Plan old, List<Guid> municipalities, IReadOnlyDictionary<Guid, Guid> became, DateOnly today, CancellationToken cancellation)
    {
        var services = await access.Relations
            .Where(one => one.Resource == PlanActions.Resource && one.ResourceId == old.Id && one.Kind == RelationKind.Member && one.ValidTo == null)
            .Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        PlanSetup.Join(data, access, plan, municipalities, services, today);
        await Texts(plan, old, municipalities, Now, cancellation);
        await Links(plan, old, municipalities, Now, cancellation);
        await Groups(plan, old, cancellation);
        foreach (var view in await goals.All([old.Id], cancellation))
        {
            if (view.Status(today) != GoalStatus.Reached && (view.Goal.MunicipalityId is not { } local || municipalities.Contains(Now(local))))
            {
                Goal(plan, view, Now);
            }
        }

        Guid Now(Guid id) => became.GetValueOrDefault(id, id);
    }

    /// <summary>The local texts of two that have become one stand after each other.</summary>
    async Task Texts(Plan plan, Plan old, List<Guid> municipalities, Func<Guid, Guid> now, CancellationToken cancellation)
    {
        var sections = await data.All<PlanSection>().AsNoTracking().Where(one => one.PlanId == old.Id).OrderBy(one => one.Id).ToListAsync(cancellation);
        foreach (var same in sections.GroupBy(one => (one.Key, Place: one.MunicipalityId is { } local ? now(local) : (Guid?)null))
            .Where(group => group.Key.Place is not { } local || municipalities.Contains(local)))
        {
            var section = same.First();
            var copy = PlanSetup.Section(plan.Id, section.Key, section.Order, same.Key.Place);
            copy.Title = section.Title;
            copy.Write(string.Join("\n\n", same.Select(one => one.Text).Where(text => text.Length > 0)));
            data.All<PlanSection>().Add(copy);
        }
    }

    async Task Links(Plan plan, Plan old, List<Guid> municipalities, Func<Guid, Guid> now, CancellationToken cancellation)
    {
        foreach (var link in (await data.All<PlanLink>().AsNoTracking().Where(one => one.PlanId == old.Id).ToListAsync(cancellation))
            .Where(one => municipalities.Contains(now(one.MunicipalityId))))
        {
            data.All<PlanLink>().Add(new PlanLink
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                MunicipalityId = now(link.MunicipalityId),
                Kind = link.Kind,
                Name = link.Name,
                Address = link.Address,
            });
        }
    }

    async Task Groups(Plan plan, Plan old, CancellationToken cancellation)
    {
        var members = (await data.All<WorkGroupMember>().AsNoTracking()
            .Where(one => data.All<WorkGroup>().Any(group => group.Id == one.GroupId && group.PlanId == old.Id)).ToListAsync(cancellation)).ToLookup(one => one.GroupId);
        foreach (var group in await data.All<WorkGroup>().AsNoTracking().Where(one => one.PlanId == old.Id).OrderBy(one => one.Id).ToListAsync(cancellation))
        {
            var copy = new WorkGroup { Id = Guid.CreateVersion7(), PlanId = plan.Id, Name = group.Name, Mandate = group.Mandate };
            data.All<WorkGroup>().Add(copy);
            data.All<WorkGroupMember>().AddRange(members[group.Id].OrderBy(one => one.Order)
                .Select(one => new WorkGroupMember { Id = Guid.CreateVersion7(), GroupId = copy.Id, Who = one.Who, Order = one.Order }));
        }
    }

    /// <summary>What was last read is where the new plan begins. A deadline before the new plan is left to be set.</summary>
    void Goal(Plan plan, GoalView view, Func<Guid, Guid> now)
    {
        var old = view.Goal;
        var copy = new Goal
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            MunicipalityId = old.MunicipalityId is { } local ? now(local) : null,
            Text = old.Text,
            Change = old.Change,
            Effect = old.Effect,
            Levels = old.Levels,
            AgeFrom = old.AgeFrom,
            AgeTo = old.AgeTo,
            Theme = old.Theme,
            ResponsibleServiceId = old.ResponsibleServiceId,
            ResponsibleMunicipalityId = old.ResponsibleMunicipalityId is { } responsible ? now(responsible) : null,
            ResponsiblePosition = old.ResponsiblePosition,
            Deadline = old.Deadline?.Year >= plan.PeriodFrom ? old.Deadline : null,
            Order = old.Order,
        };
        data.All<Goal>().Add(copy);
        data.All<GoalMeasure>().AddRange(view.Measures.Select(one => new GoalMeasure
        {
            Id = Guid.CreateVersion7(),
            GoalId = copy.Id,
            MeasureId = one.MeasureId,
            Title = one.Title,
        }));
        data.All<GoalIndicator>().AddRange(view.Indicators.Select(one => new GoalIndicator
        {
            Id = Guid.CreateVersion7(),
            GoalId = copy.Id,
            Key = one.Indicator.Key,
            Name = one.Indicator.Name,
            Definition = one.Indicator.Definition,
            Source = one.Indicator.Source,
            Unit = one.Indicator.Unit,
            Use = one.Indicator.Use,
            BaselineValue = one.Latest?.Value ?? one.Indicator.BaselineValue,
            BaselineOn = one.Latest?.On ?? one.Indicator.BaselineOn,
            Wanted = one.Indicator.Wanted,
            TargetValue = one.Indicator.TargetValue,
        }));
    }
}
