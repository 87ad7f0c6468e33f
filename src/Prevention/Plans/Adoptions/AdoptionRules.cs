using Langbenk.Kernel;
using Langbenk.Organisation.Staff;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>What can be recorded about a council, whatever the plan's texts are like.</summary>
public static class AdoptionRules
{
    /// <summary>What a council decided is recorded by its own municipality, or by the one that leads the plan.</summary>
    public static bool MayRecord(Actor actor, Plan plan, Guid municipality)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return PlanActions.Adopt.MayIn(actor, municipality) || PlanActions.Adopt.MayIn(actor, plan.LeadMunicipalityId);
    }

    internal static Problem? Refusal(RecordAdoption.Input input, Plan plan, PlanMunicipality row)
    {
        var caseNumber = TypedText.Line(input.CaseNumber);
        if (plan.Status == PlanStatus.Revised)
        {
            return PlanProblems.PlanRevised;
        }

        if (row.Adoption == AdoptionStatus.Adopted)
        {
            return PlanProblems.AlreadyAdopted;
        }

        if (caseNumber.Length > PlanMunicipality.MaxCaseNumberLength || input.Status == AdoptionStatus.Adopted && caseNumber.Length == 0)
        {
            return PlanProblems.BadCaseNumber;
        }

        var note = TypedText.Clean(input.Note);
        return DayRefusal(input.On, plan, input.Today) is { } day ? day
            : PersonNumber.IsIn(note, caseNumber) ? PlanProblems.HoldsPersonNumber
            : note.Length > PlanMunicipality.MaxNoteLength ? PlanProblems.NoteTooLong
            : input.Status == AdoptionStatus.SentBack && note.Length == 0 ? PlanProblems.NoteNeeded : null;
    }

    internal static Problem? DayRefusal(DateOnly on, Plan plan, DateOnly today) => on > today ? PlanProblems.BadDecisionDay
        : on < plan.StartedOn ? PlanProblems.DecidedBeforeStart(plan.StartedOn) : null;

    /// <summary>In force when every council that takes part has adopted it.</summary>
    internal static PlanStatus StatusAfter(PlanStatus before, IReadOnlyList<PlanMunicipality> rows) =>
        rows.All(one => one.Adoption == AdoptionStatus.Adopted) ? PlanStatus.InForce
        : rows.Any(one => one.Adoption != AdoptionStatus.NotTreated) ? PlanStatus.Adopting : before;
}
