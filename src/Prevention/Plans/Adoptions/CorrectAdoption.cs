using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>
/// Puts right what was recorded wrongly about an adopting council: the day or the case number, or that it adopted at all. What was
/// recorded before stays in the history with the reason.
/// </summary>
public sealed class CorrectAdoption(IPreventionData data, AccessGate gate) : IOperation
{
    /// <param name="Adopted">False: the council has not adopted the plan.</param>
    public sealed record Input(
        Actor Actor, Guid PlanId, Guid MunicipalityId, bool Adopted, DateOnly On, string CaseNumber, string Why, DateOnly Today, DateTime UtcNow);

    public abstract record Result
    {
        Result() { }

        public sealed record Corrected : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Adopt, input.Today);
        var plan = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        var rows = plan is null ? [] : await data.All<PlanMunicipality>().Where(one => one.PlanId == plan.Id).ToListAsync(cancellation);
        if (plan is null || rows.Find(one => one.MunicipalityId == input.MunicipalityId) is not { } row)
        {
            return new Result.NotFound();
        }

        if (Refusal(input, plan, row) is { } problem)
        {
            return new Result.Refused(problem);
        }

        // The adoption finished it, and the correction follows.
        foreach (var milestone in await data.All<Milestone>().Where(one => one.PlanId == plan.Id && one.MunicipalityId == row.MunicipalityId
            && one.DoneOn == row.DecidedOn && ProposedMilestones.AdoptedTitles.Contains(one.Title)).ToListAsync(cancellation))
        {
            milestone.DoneOn = input.Adopted ? input.On : null;
        }

        (row.Adoption, row.DecidedOn, row.CaseNumber, row.Note) = input.Adopted
            ? (AdoptionStatus.Adopted, input.On, TypedText.Line(input.CaseNumber), row.Note)
            : (AdoptionStatus.NotTreated, (DateOnly?)null, "", "");
        data.All<AdoptionStep>().Add(new AdoptionStep
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            MunicipalityId = row.MunicipalityId,
            Status = row.Adoption,
            On = input.Adopted ? input.On : input.Today,
            CaseNumber = row.CaseNumber,
            Note = TypedText.Clean(input.Why),
            AccountId = input.Actor.AccountId,
            At = input.UtcNow,
        });
        await Settle(plan, rows, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Corrected();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(PlanProblems.RecordedMeanwhile);
        }
    }

    static Problem? Refusal(Input input, Plan plan, PlanMunicipality row)
    {
        var (why, caseNumber) = (TypedText.Clean(input.Why), TypedText.Line(input.CaseNumber));
        return !AdoptionRules.MayRecord(input.Actor, plan, row.MunicipalityId) ? PlanProblems.NotYourCouncil
            : plan.Status == PlanStatus.Revised ? PlanProblems.PlanRevised
            : row.Adoption != AdoptionStatus.Adopted ? PlanProblems.NotAdopted
            : input.Adopted && caseNumber.Length is 0 or > PlanMunicipality.MaxCaseNumberLength ? PlanProblems.BadCaseNumber
            : input.Adopted ? AdoptionRules.DayRefusal(input.On, plan, input.Today) ?? TextRefusal(why, caseNumber) : TextRefusal(why, caseNumber);
    }

    static Problem? TextRefusal(string why, string caseNumber) => PersonNumber.IsIn(why, caseNumber) ? PlanProblems.HoldsPersonNumber
        : why.Length is 0 or > PlanMunicipality.MaxNoteLength ? PlanProblems.WhyCorrected : null;

    /// <summary>A plan that not everyone has adopted after all replaces none.</summary>
    async Task Settle(Plan plan, List<PlanMunicipality> rows, CancellationToken cancellation)
    {
        // Its version moves in any case, as when a council is recorded.
        data.All<Plan>().Update(plan);
        var wasInForce = plan.Status == PlanStatus.InForce;
        plan.Status = AdoptionRules.StatusAfter(PlanStatus.Draft, rows);
        if (wasInForce && plan.Status != PlanStatus.InForce
            && await data.All<Plan>().SingleOrDefaultAsync(one => one.Id == plan.PreviousId && one.Status == PlanStatus.Revised, cancellation) is { } old)
        {
            old.Status = AdoptionRules.StatusAfter(
                PlanStatus.Adopting, await data.All<PlanMunicipality>().AsNoTracking().Where(one => one.PlanId == old.Id).ToListAsync(cancellation));
        }
    }
}
