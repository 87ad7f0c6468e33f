using Langbenk.Access;
using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Milestones;

/// <summary>What somebody typed about a milestone, and whose it is: a municipality or a service that takes part.</summary>
sealed record MilestoneInput(string Title, DateOnly DueOn, Guid? MunicipalityId, Guid? ServiceId)
{
    public static async Task<(MilestoneInput? Typed, Problem? Problem)> Read(
        IAccessData access, Plan plan, string typedTitle, DateOnly dueOn, Guid responsibleId, CancellationToken cancellation)
    {
        var title = TypedText.Line(typedTitle);
        if (title.Length is 0 or > Milestone.MaxTitleLength)
        {
            return (null, MilestoneProblems.BadTitle);
        }

        if (PersonNumber.IsIn(title))
        {
            return (null, PlanProblems.HoldsPersonNumber);
        }

        if (dueOn < plan.StartedOn)
        {
            return (null, MilestoneProblems.BadDay);
        }

        var kind = await access.Relations
            .Where(one => one.Resource == PlanActions.Resource && one.ResourceId == plan.Id && one.HolderId == responsibleId && one.Kind != RelationKind.Guest)
            .Select(one => (RelationKind?)one.Kind).FirstOrDefaultAsync(cancellation);
        return kind switch
        {
            null => (null, MilestoneProblems.OneResponsible),
            RelationKind.Member => (new(title, dueOn, null, responsibleId), null),
            _ => (new(title, dueOn, responsibleId, null), null),
        };
    }
}
