using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>What one council did with the plan. An adoption freezes the plan as that council adopted it.</summary>
public sealed class RecordAdoption(IPreventionData data, IOrganisationData organisation, AccessGate gate, LoadFacts facts, FreezePlan freeze) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid PlanId, Guid MunicipalityId, AdoptionStatus Status, DateOnly On, string CaseNumber, string Note,
        DateOnly Today, DateTime UtcNow);

    public abstract record Result
    {
        Result() { }

        public sealed record Recorded(PlanMunicipality Row) : Result;

        /// <summary>With what is missing, when it is the law that stands in the way.</summary>
        public sealed record Refused(Problem Problem, IReadOnlyList<PlanFinding> Missing) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Adopt, input.Today);
        var plan = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        var rows = await data.All<PlanMunicipality>().Where(one => one.PlanId == plan.Id).ToListAsync(cancellation);
        var row = rows.Find(one => one.MunicipalityId == input.MunicipalityId);
        var place = await organisation.Municipalities.AsNoTracking().SingleOrDefaultAsync(one => one.Id == input.MunicipalityId, cancellation);
        if (row is null || place is null)
        {
            return Refused(PlanProblems.NotTakingPart);
        }

        if (!AdoptionRules.MayRecord(input.Actor, plan, row.MunicipalityId))
        {
            return Refused(PlanProblems.NotYourCouncil);
        }

        if (AdoptionRules.Refusal(input, plan, row) is { } problem)
        {
            return Refused(problem);
        }

        if (!place.StandsOn(input.On))
        {
            return Refused(await Successor(place, input.On, cancellation));
        }

        if (input.Status is AdoptionStatus.Adopted or AdoptionStatus.Sent)
        {
            var missing = PlanCheck.Of(await facts.Handle(plan.Id, input.Today, null, cancellation: cancellation)).Where(one => one.Level == FindingLevel.Must).ToList();
            if (missing.Count > 0)
            {
                return new Result.Refused(PlanProblems.RequiredPartMissing, missing);
            }
        }

        return await Record(input, plan, row, rows, cancellation);
    }

    async Task<Result> Record(Input input, Plan plan, PlanMunicipality row, List<PlanMunicipality> rows, CancellationToken cancellation)
    {
        (row.Adoption, row.DecidedOn, row.CaseNumber, row.Note) =
            (input.Status, input.On, TypedText.Line(input.CaseNumber), TypedText.Clean(input.Note));
        data.All<AdoptionStep>().Add(new AdoptionStep
        {
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            MunicipalityId = row.MunicipalityId,
            Status = row.Adoption,
            On = input.On,
            CaseNumber = row.CaseNumber,
            Note = row.Note,
            AccountId = input.Actor.AccountId,
            At = input.UtcNow,
        });
        if (row.Adoption == AdoptionStatus.Adopted)
        {
            foreach (var milestone in await data.All<Milestone>().Where(one => one.PlanId == plan.Id && one.MunicipalityId == row.MunicipalityId
                && one.DoneOn == null && ProposedMilestones.AdoptedTitles.Contains(one.Title)).ToListAsync(cancellation))
            {
                milestone.DoneOn = input.On;
            }

            data.All<PlanVersion>().Add(new PlanVersion
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                MunicipalityId = row.MunicipalityId,
                On = input.On,
                Content = (await freeze.Handle(plan, row.MunicipalityId, cancellation)).ToJson(),
            });
        }

        // Its version moves in any case: of two councils that are recorded at once, the second must see the first.
        data.All<Plan>().Update(plan);
        plan.Status = AdoptionRules.StatusAfter(plan.Status, rows);
        if (plan.Status == PlanStatus.InForce)
        {
            // All councils have adopted it: nobody is asked what she thinks of it after today.
            foreach (var hearing in await data.All<Hearings.Hearing>().Where(one => one.PlanId == plan.Id && one.WithdrawnOn == null && one.OpensOn <= input.Today && one.ClosesOn > input.Today).ToListAsync(cancellation))
            {
                hearing.ClosesOn = input.Today;
            }
        }

        if (plan is { Status: PlanStatus.InForce, PreviousId: { } previous } && plan.PeriodFrom <= input.Today.Year)
        {
            (await data.All<Plan>().SingleAsync(one => one.Id == previous, cancellation)).Status = PlanStatus.Revised;
        }

        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Recorded(row);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Refused(PlanProblems.RecordedMeanwhile);
        }
    }

    async Task<Problem> Successor(Municipality place, DateOnly day, CancellationToken cancellation)
    {
        var successor = await organisation.MunicipalityChanges.Where(one => one.FromId == place.Id && one.On <= day)
            .Join(organisation.Municipalities, change => change.ToId, one => one.Id, (change, one) => new { one.Name, change.On })
            .OrderByDescending(one => one.On).Select(one => one.Name).FirstOrDefaultAsync(cancellation);
        return successor is null ? PlanProblems.NoLongerMunicipality : PlanProblems.MergedAway(place.Name, successor, day);
    }

    static Result.Refused Refused(Problem problem) => new(problem, []);
}
