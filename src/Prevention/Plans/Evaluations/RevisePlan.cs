using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Evaluations;

/// <summary>
/// A new plan from an old one: the same parties, texts, goals not yet reached and work groups, to be written anew. The old one
/// holds, and is followed up, until the new one replaces it.
/// </summary>
public sealed class RevisePlan(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate, ReadGoals goals, FollowMunicipality follow) : IOperation
{
    public sealed record Input(Actor Actor, Guid PlanId, string Title, int PeriodFrom, int PeriodTo, DateOnly Today)
    {
        /// <summary>The language the proposed milestones are written in.</summary>
        public Language Language { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Begun(Plan Plan) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Lead, input.Today);
        var old = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (old is null)
        {
            return new Result.NotFound();
        }

        var title = TypedText.Line(input.Title);
        var begun = await data.All<Plan>().AnyAsync(one => one.PreviousId == old.Id && one.Status != PlanStatus.Discarded, cancellation);
        Problem? problem = begun || old.Status == PlanStatus.Revised ? PlanProblems.AlreadyRevised
            : !MayBegin(old.Status) ? PlanProblems.NothingToRevise
            : title.Length is 0 or > Plan.MaxTitleLength ? PlanProblems.BadTitle
            : PersonNumber.IsIn(title) ? PlanProblems.HoldsPersonNumber
            : StartPlan.IsPeriod(input.PeriodFrom, input.PeriodTo) ? null : PlanProblems.BadPeriod;
        if (problem is not null)
        {
            return new Result.Refused(problem);
        }

        var became = await follow.Became(input.Today, cancellation);
        var municipalities = await Standing(old, became, input.Today, cancellation);
        var lead = became.GetValueOrDefault(old.LeadMunicipalityId, old.LeadMunicipalityId);
        if (!municipalities.Contains(lead))
        {
            return new Result.Refused(PlanProblems.UnknownMunicipality);
        }

        if (!PlanActions.Create.MayIn(input.Actor, lead))
        {
            return new Result.Refused(await RoleMustMove(old.LeadMunicipalityId, lead, cancellation));
        }

        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            Title = title,
            PeriodFrom = input.PeriodFrom,
            PeriodTo = input.PeriodTo,
            LeadMunicipalityId = lead,
            StartedOn = input.Today,
            PreviousId = old.Id,
        };
        data.All<Plan>().Add(plan);
        // Its version moves: of two who begin at once, the second is told.
        data.All<Plan>().Update(old);
        await new CopyPlan(data, access, goals).Into(plan, old, municipalities, became, input.Today, cancellation);
        data.All<Milestone>().AddRange(ProposedMilestones.For(plan, municipalities, input.Language));
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Begun(plan);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Refused(PlanProblems.RecordedMeanwhile);
        }
    }

    /// <summary>A council must have had it: what nobody has adopted is changed as it is.</summary>
    public static bool MayBegin(PlanStatus status) => status is PlanStatus.InForce or PlanStatus.Adopting;

    /// <summary>For a municipality that has been merged away, the one it has become takes part in the new plan.</summary>
    async Task<List<Guid>> Standing(Plan old, IReadOnlyDictionary<Guid, Guid> became, DateOnly day, CancellationToken cancellation)
    {
        var parties = await data.All<PlanMunicipality>().Where(one => one.PlanId == old.Id).Select(one => one.MunicipalityId).ToListAsync(cancellation);
        var now = parties.ConvertAll(id => became.GetValueOrDefault(id, id));
        return await organisation.Municipalities.Where(one => now.Contains(one.Id) && (one.ValidTo == null || one.ValidTo >= day)).Select(one => one.Id).ToListAsync(cancellation);
    }

    async Task<Problem> RoleMustMove(Guid old, Guid lead, CancellationToken cancellation)
    {
        var names = await organisation.Municipalities.Where(one => one.Id == old || one.Id == lead).ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return PlanProblems.RoleMustMove(names[old], names[lead]);
    }
}
