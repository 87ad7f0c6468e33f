using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>One plan with what it lacks on the day. As many queries whatever its size.</summary>
public sealed class ReadPlan(IPreventionData data, IOrganisationData organisation, IAccessData access, FindPlan find) : IOperation
{
    /// <summary>Null when there is none that she may read. Goals: null where they are not kept beside the text.</summary>
    public async Task<PlanOverview?> Handle(
        Actor actor, Guid planId, DateOnly today, IReadOnlyList<GoalState>? goals = null, CancellationToken cancellation = default)
    {
        if (await find.Handle(actor, planId, PlanActions.Read, today, cancellation) is not var (plan, municipalities, services, nextId))
        {
            return null;
        }

        var sections = await Sections(planId, cancellation);
        var links = await data.All<PlanLink>().AsNoTracking().Where(one => one.PlanId == planId).OrderBy(one => one.Id).ToListAsync(cancellation);
        var milestones = await Milestones(planId, today, cancellation);
        var hearings = await Hearings(planId, cancellation);
        var facts = new PlanFacts(
            [.. municipalities.Select(one => new MunicipalityFact(one.Row.MunicipalityId, one.Name))],
            sections.ConvertAll(one => new SectionFact(one.Key, one.Title, one.MunicipalityId, one.Length, one.Gaps)),
            hearings.Exists(one => one.Hearing.WithdrawnOn is null && one.Hearing.OpensOn <= today), Linked(links, PlanLinkKind.SocietalPart), Linked(links, PlanLinkKind.Economy),
            milestones.Count(one => one.Milestone.IsLateOn(today)))
        { Goals = goals };
        return new PlanOverview(plan, municipalities, services, sections, links, milestones, hearings, PlanCheck.Of(facts))
        {
            OpenToGuest = await access.Relations.AnyAsync(one => one.Resource == PlanActions.Resource && one.ResourceId == planId
                && one.Kind == RelationKind.Guest && (one.ValidTo == null || one.ValidTo >= today), cancellation),
            NextId = nextId,
        };
    }

    static List<Guid> Linked(IEnumerable<PlanLink> links, PlanLinkKind kind) =>
        [.. links.Where(one => one.Kind == kind).Select(one => one.MunicipalityId).Distinct()];

    Task<List<SectionRow>> Sections(Guid planId, CancellationToken cancellation) => (
        from section in data.All<PlanSection>()
        where section.PlanId == planId
        from editor in organisation.Accounts.Where(one => one.Id == section.EditedBy).DefaultIfEmpty()
        orderby section.Order, section.Key, section.Id
        select new SectionRow(
            section.Id, section.Key, section.Title, section.MunicipalityId, section.Length, section.Gaps, section.Order, section.Version,
            editor!.DisplayName, section.EditedAt)).ToListAsync(cancellation);

    /// <summary>The late ones first, then by the day they are due, those done last.</summary>
    async Task<List<MilestoneRow>> Milestones(Guid planId, DateOnly today, CancellationToken cancellation) =>
        [.. (await (
            from milestone in data.All<Milestone>().AsNoTracking()
            where milestone.PlanId == planId
            from municipality in organisation.Municipalities.Where(one => one.Id == milestone.MunicipalityId).DefaultIfEmpty()
            from service in organisation.Services.Where(one => one.Id == milestone.ServiceId).DefaultIfEmpty()
            orderby milestone.DueOn, milestone.Id
            select new MilestoneRow(milestone, municipality!.Name ?? service!.Name ?? "")).ToListAsync(cancellation))
        .OrderBy(one => one.Milestone.DoneOn is not null).ThenBy(one => !one.Milestone.IsLateOn(today))];

    Task<List<HearingRow>> Hearings(Guid planId, CancellationToken cancellation)
    {
        var answers = data.All<HearingAnswer>();
        return data.All<Hearing>().AsNoTracking()
            .Where(one => one.PlanId == planId).OrderByDescending(one => one.OpensOn)
            .Select(one => new HearingRow(
                one,
                answers.Count(answer => answer.HearingId == one.Id),
                answers.Count(answer => answer.HearingId == one.Id && answer.Verdict == AnswerVerdict.NotYet)))
            .ToListAsync(cancellation);
    }
}
