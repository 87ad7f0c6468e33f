using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Evaluations;

/// <summary>A new plan from an old one: the same parties and texts, to be written anew. The old one stays as it was adopted.</summary>
public sealed class RevisePlan(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
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
        Problem? problem = old.Status == PlanStatus.Revised ? PlanProblems.AlreadyRevised
            : !MayBegin(old.Status) ? PlanProblems.NothingToRevise
            : title.Length is 0 or > Plan.MaxTitleLength ? PlanProblems.BadTitle
            : StartPlan.IsPeriod(input.PeriodFrom, input.PeriodTo) ? null : PlanProblems.BadPeriod;
        if (problem is not null)
        {
            return new Result.Refused(problem);
        }

        var municipalities = await Standing(old, input.Today, cancellation);
        if (!municipalities.Contains(old.LeadMunicipalityId))
        {
            return new Result.Refused(PlanProblems.UnknownMunicipality);
        }

        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            Title = title,
            PeriodFrom = input.PeriodFrom,
            PeriodTo = input.PeriodTo,
            LeadMunicipalityId = old.LeadMunicipalityId,
            StartedOn = input.Today,
            PreviousId = old.Id,
        };
        data.All<Plan>().Add(plan);
        old.Status = PlanStatus.Revised;
        await Copy(old, plan, municipalities, input, cancellation);
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

    /// <summary>A municipality that has been merged away takes no part in the new plan.</summary>
    Task<List<Guid>> Standing(Plan old, DateOnly day, CancellationToken cancellation) => data.All<PlanMunicipality>().Where(one => one.PlanId == old.Id)
        .Join(organisation.Municipalities.Where(one => one.ValidTo == null || one.ValidTo >= day), row => row.MunicipalityId, one => one.Id, (_, one) => one.Id)
        .ToListAsync(cancellation);

    async Task Copy(Plan old, Plan plan, List<Guid> municipalities, Input input, CancellationToken cancellation)
    {
        var services = await access.Relations
            .Where(one => one.Resource == PlanActions.Resource && one.ResourceId == old.Id && one.Kind == RelationKind.Member && one.ValidTo == null)
            .Select(one => one.HolderId).Distinct().ToListAsync(cancellation);
        PlanSetup.Join(data, access, plan, municipalities, services, input.Today);
        foreach (var section in await data.All<PlanSection>().AsNoTracking().Where(one => one.PlanId == old.Id
            && (one.MunicipalityId == null || municipalities.Contains(one.MunicipalityId.Value))).ToListAsync(cancellation))
        {
            var copy = PlanSetup.Section(plan.Id, section.Key, section.Order, section.MunicipalityId);
            copy.Title = section.Title;
            copy.Write(section.Text);
            data.All<PlanSection>().Add(copy);
        }

        foreach (var link in await data.All<PlanLink>().AsNoTracking().Where(one => one.PlanId == old.Id && municipalities.Contains(one.MunicipalityId)).ToListAsync(cancellation))
        {
            data.All<PlanLink>().Add(new PlanLink
            {
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                MunicipalityId = link.MunicipalityId,
                Kind = link.Kind,
                Name = link.Name,
                Address = link.Address,
            });
        }
    }
}
