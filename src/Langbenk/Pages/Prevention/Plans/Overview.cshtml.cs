using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class OverviewModel(ReadPlan read, ReadGoals goals, ReadWheel wheel, OpenToGuest guest) : StaffPage
{
    public PlanOverview View { get; private set; } = null!;

    /// <summary>What of this year's wheel is about the plan.</summary>
    public IReadOnlyList<ReadWheel.Spoke> Spokes { get; private set; } = [];

    public bool MayWrite => View.Plan.Status != PlanStatus.Revised && View.MayWrite(Actor);

    /// <summary>Whose adopted plan she would look at first: her own municipality's, else the first that has adopted it.</summary>
    public Guid? PublicPlace
    {
        get
        {
            var adopted = View.Municipalities.Where(one => one.Row.Adoption == AdoptionStatus.Adopted).Select(one => one.Row.MunicipalityId).ToList();
            return adopted.Cast<Guid?>().FirstOrDefault(one => Actor.Holdings.Any(held => held.ScopeId == one)) ?? adopted.Cast<Guid?>().FirstOrDefault();
        }
    }

    public bool MayLead => View.MayLead(Actor);

    /// <summary>What the four required parts rest on.</summary>
    public static string Provision { get; } = PlanTemplate.Parts.First(part => part.Required).Provision!;

    /// <summary>Where the planner goes now: the first thing the law demands, else the next step on the way to a plan in force.</summary>
    public (string Address, Text Label)? NextStep
    {
        get
        {
            if (!MayWrite)
            {
                return null;
            }

            if (View.Findings.FirstOrDefault(one => one.Level == FindingLevel.Must) is { PartKey: { } key } must && PlanTemplate.Find(key) is { } part)
            {
                return (AddressOf(must), PlanTexts.WriteNext(part.Title));
            }

            var status = View.Plan.Status == PlanStatus.Hearing && View.Hearings.All(one => !one.Hearing.IsAheadOn(Today) && one.WithoutComment == 0)
                ? PlanStatus.Adopting : View.Plan.Status;
            return (Head.AddressOf(status switch
            {
                PlanStatus.Draft or PlanStatus.Hearing => PlanHead.Hearing,
                PlanStatus.Adopting => PlanHead.Adoption,
                _ => PlanHead.Evaluation,
            }), PlanTexts.NextStep(status));
        }
    }

    PlanHead Head => new(View.Plan.Id, View.Plan.Title, PlanHead.Overview);

    public string AddressOf(PlanFinding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.At switch
        {
            MendAt.Goals => Head.AddressOf(PlanHead.Goals),
            MendAt.Hearing => Head.AddressOf(PlanHead.Hearing),
            MendAt.Links => Head.AddressOf(PlanHead.Links),
            MendAt.Milestones => Head.AddressOf(PlanHead.Milestones),
            _ => finding.MunicipalityId is { } local && View.Sections.Any(one => one.Key == finding.PartKey && one.MunicipalityId == local)
                ? $"planer/{View.Plan.Id}/del/{finding.PartKey}/{local}" : $"planer/{View.Plan.Id}/del/{finding.PartKey}",
        };
    }

    public string TitleOf(SectionRow section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return PlanTemplate.Find(section.Key) is { } part ? T(part.Title) : section.Title;
    }

    public static Text StateOf(SectionRow section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return section.Length == 0 ? PlanTexts.Empty : section.Gaps > 0 ? PlanTexts.Gaps(section.Gaps) : PlanTexts.Written;
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, Today, await goals.States(id, Cancellation), Cancellation) is not { } view)
        {
            return Missing();
        }

        (View, Spokes) = (view, await wheel.OfPlan(Actor, view.Plan, Today.Year, Today, Cancellation));
        Touch(PlanActions.Resource, id);
        return Page();
    }

    public async Task<IActionResult> OnPostGuestAsync(Guid id, bool apen)
    {
        Touch(PlanActions.Resource, id);
        return await guest.Handle(Actor, id, apen, Today, Cancellation) ? Go($"/planer/{id}") : Missing();
    }
}
