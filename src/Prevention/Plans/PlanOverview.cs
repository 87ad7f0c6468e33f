using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;

namespace Langbenk.Prevention.Plans;

/// <summary>One plan as its first page shows it: who, how far, what is missing. No part's text.</summary>
public sealed record PlanOverview(
    Plan Plan, IReadOnlyList<Participant> Municipalities, IReadOnlyList<PlaceName> Services, IReadOnlyList<SectionRow> Sections,
    IReadOnlyList<PlanLink> Links, IReadOnlyList<MilestoneRow> Milestones, IReadOnlyList<HearingRow> Hearings,
    IReadOnlyList<PlanFinding> Findings)
{
    public bool OpenToGuest { get; init; }

    /// <summary>The plan that revises this one.</summary>
    public Guid? NextId { get; init; }

    public bool MayWrite(Actor actor) => Municipalities.Any(one => PlanActions.Write.MayIn(actor, one.Row.MunicipalityId));

    public bool MayLead(Actor actor) => PlanActions.Lead.MayIn(actor, Plan.LeadMunicipalityId);

    public string NameOf(Guid? municipality) => Municipalities.FirstOrDefault(one => one.Row.MunicipalityId == municipality)?.Name ?? "";
}

public sealed record PlaceName(Guid Id, string Name);

/// <summary>A municipality in the plan. <paramref name="StandsToday"/> is false when it has been merged with another.</summary>
public sealed record Participant(PlanMunicipality Row, string Name, bool StandsToday);

public sealed record SectionRow(
    Guid Id, string Key, string Title, Guid? MunicipalityId, int Length, int Gaps, int Order, int Version, string? EditedBy, DateTime? EditedAt);

public sealed record MilestoneRow(Milestone Milestone, string Responsible);

public sealed record HearingRow(Hearing Hearing, int Answers, int WithoutComment);
