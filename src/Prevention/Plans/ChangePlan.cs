using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans.Links;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>
/// Title, years, and who takes part. What a council has adopted keeps its title and years; a municipality leaves only before it
/// has written or decided anything.
/// </summary>
public sealed class ChangePlan(IPreventionData data, IOrganisationData organisation, IAccessData access, AccessGate gate) : IOperation
{
    public sealed record Input(
        Actor Actor, Guid PlanId, int Version, string Title, int PeriodFrom, int PeriodTo, IReadOnlyCollection<Guid> Municipalities,
        IReadOnlyCollection<Guid> Services, DateOnly Today)
    {
        /// <summary>The language the milestones of a new municipality are written in.</summary>
        public Language Language { get; init; }

        /// <summary>Null when it stands as it was.</summary>
        public DateOnly? StartedOn { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Changed : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record Conflict(Plan Stored) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Lead, input.Today);
        var plan = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        var rows = await data.All<PlanMunicipality>().Where(one => one.PlanId == plan.Id).ToListAsync(cancellation);
        var wanted = input.Municipalities.Append(plan.LeadMunicipalityId).ToHashSet();
        if (await Refusal(input, plan, rows, wanted, cancellation) is { } problem)
        {
            return new Result.Refused(problem);
        }

        if (plan.Version != input.Version)
        {
            return new Result.Conflict(plan);
        }

        (plan.Title, plan.PeriodFrom, plan.PeriodTo) = (TypedText.Line(input.Title), input.PeriodFrom, input.PeriodTo);
        data.All<Plan>().Update(plan);
        await Begin(plan, input.StartedOn ?? plan.StartedOn, cancellation);
        await Leave(plan, [.. rows.Where(row => !wanted.Contains(row.MunicipalityId))], cancellation);
        await Join(plan, [.. wanted.Except(rows.Select(row => row.MunicipalityId))], input, cancellation);
        await Relate(plan, wanted, input, cancellation);
        try
        {
            await data.SaveChangesAsync(cancellation);
            return new Result.Changed();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Result.Conflict(await data.All<Plan>().AsNoTracking().SingleAsync(one => one.Id == plan.Id, cancellation));
        }
    }

    async Task<Problem?> Refusal(Input input, Plan plan, List<PlanMunicipality> rows, HashSet<Guid> wanted, CancellationToken cancellation)
    {
        var title = TypedText.Line(input.Title);
        var fresh = wanted.Except(rows.Select(row => row.MunicipalityId)).ToList();
        var services = input.Services.Distinct().ToList();
        return plan.Status is PlanStatus.Revised or PlanStatus.Discarded ? PlanProblems.PlanRevised
            : title.Length is 0 or > Plan.MaxTitleLength ? PlanProblems.BadTitle
            : PersonNumber.IsIn(title) ? PlanProblems.HoldsPersonNumber
            : !StartPlan.IsPeriod(input.PeriodFrom, input.PeriodTo) ? PlanProblems.BadPeriod
            : input.StartedOn is { } start && StartRefusal(start, rows) is { } late ? late
            : (title, input.PeriodFrom, input.PeriodTo) != (plan.Title, plan.PeriodFrom, plan.PeriodTo)
                && rows.Exists(row => row.Adoption == AdoptionStatus.Adopted) ? PlanProblems.AdoptedAsItIs
            : await organisation.Municipalities.CountAsync(one => fresh.Contains(one.Id) && one.ValidFrom <= input.Today
                && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation) != fresh.Count ? PlanProblems.UnknownMunicipality
            : await organisation.Services.CountAsync(one => services.Contains(one.Id)
                && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation) != services.Count ? PlanProblems.UnknownService
            : await HasDone(plan, [.. rows.Where(row => !wanted.Contains(row.MunicipalityId))], cancellation) ? PlanProblems.HasTakenPart : null;
    }

    static Problem? StartRefusal(DateOnly start, List<PlanMunicipality> rows) => !PlannedDay.IsWithin(start) ? PlanProblems.BadStart
        : rows.Min(row => row.DecidedOn) is { } first && start > first ? PlanProblems.StartAfterDecision(first) : null;

    /// <summary>What was proposed from the old day and has stood as proposed is proposed from the new one.</summary>
    async Task Begin(Plan plan, DateOnly start, CancellationToken cancellation)
    {
        if (start != plan.StartedOn)
        {
            ProposedMilestones.Move(await data.All<Milestone>().Where(one => one.PlanId == plan.Id && one.DoneOn == null).ToListAsync(cancellation), plan.StartedOn, start);
            plan.StartedOn = start;
        }
    }

    async Task<bool> HasDone(Plan plan, List<PlanMunicipality> leaving, CancellationToken cancellation)
    {
        var ids = leaving.ConvertAll(row => row.MunicipalityId);
        return leaving.Exists(row => row.Adoption != AdoptionStatus.NotTreated)
            || ids.Count > 0 && (await data.All<PlanSection>().AnyAsync(one => one.PlanId == plan.Id && one.Length > 0 && ids.Contains(one.MunicipalityId!.Value), cancellation)
                || await data.All<Adoptions.AdoptionStep>().AnyAsync(one => one.PlanId == plan.Id && ids.Contains(one.MunicipalityId), cancellation)
                || await data.All<Goal>().AnyAsync(one => one.PlanId == plan.Id && ids.Contains(one.MunicipalityId!.Value), cancellation)
                || await data.All<PlanLink>().AnyAsync(one => one.PlanId == plan.Id && ids.Contains(one.MunicipalityId), cancellation)
                || await data.All<Milestone>().AnyAsync(one => one.PlanId == plan.Id && one.DoneOn != null && ids.Contains(one.MunicipalityId!.Value), cancellation));
    }

    async Task Leave(Plan plan, List<PlanMunicipality> leaving, CancellationToken cancellation)
    {
        var ids = leaving.ConvertAll(row => row.MunicipalityId);
        var sections = await data.All<PlanSection>().Where(one => one.PlanId == plan.Id && ids.Contains(one.MunicipalityId!.Value)).ToListAsync(cancellation);
        var texts = sections.ConvertAll(one => one.Id);
        data.All<SectionVersion>().RemoveRange(await data.All<SectionVersion>().Where(one => texts.Contains(one.SectionId)).ToListAsync(cancellation));
        data.All<PlanSection>().RemoveRange(sections);
        data.All<Milestone>().RemoveRange(await data.All<Milestone>().Where(one => one.PlanId == plan.Id && ids.Contains(one.MunicipalityId!.Value)).ToListAsync(cancellation));
        data.All<PlanMunicipality>().RemoveRange(leaving);
    }

    /// <summary>With empty local texts where the plan has them, and a day for its council.</summary>
    async Task Join(Plan plan, List<Guid> fresh, Input input, CancellationToken cancellation)
    {
        if (fresh.Count == 0)
        {
            return;
        }

        data.All<PlanMunicipality>().AddRange(fresh.Select(id => new PlanMunicipality { PlanId = plan.Id, MunicipalityId = id }));
        var keys = await data.All<PlanSection>().Where(one => one.PlanId == plan.Id).Select(one => new { one.Key, one.Order, one.MunicipalityId }).ToListAsync(cancellation);
        var local = PlanTemplate.Parts.Where(part => part.PartOfEveryMunicipality).Select(part => part.Key).ToHashSet();
        var everyone = await data.All<PlanMunicipality>().Where(one => one.PlanId == plan.Id).Select(one => one.MunicipalityId).ToListAsync(cancellation);
        foreach (var shared in keys.Where(one => one.MunicipalityId is null && local.Contains(one.Key)))
        {
            var have = keys.Where(one => one.Key == shared.Key).Select(one => one.MunicipalityId).ToHashSet();
            data.All<PlanSection>().AddRange(everyone.Concat(fresh).Distinct().Where(id => !have.Contains(id))
                .Select(id => PlanSetup.Section(plan.Id, shared.Key, shared.Order, id)));
        }

        data.All<Milestone>().AddRange(fresh.Select(id => ProposedMilestones.Adoption(plan, id, input.Language)));
        // A council that has not had it yet: not everyone has adopted the plan any more.
        plan.Status = plan.Status == PlanStatus.InForce ? PlanStatus.Adopting : plan.Status;
    }

    async Task Relate(Plan plan, HashSet<Guid> municipalities, Input input, CancellationToken cancellation)
    {
        var wanted = municipalities.Select(id => Relation.Of(
                PlanActions.Resource, plan.Id, id == plan.LeadMunicipalityId ? RelationKind.Lead : RelationKind.Party, id, input.Today))
            .Concat(input.Services.Distinct().Select(id => Relation.Of(PlanActions.Resource, plan.Id, RelationKind.Member, id, input.Today)))
            .ToDictionary(one => one.Key);
        foreach (var stored in await access.Relations.Where(one => one.Resource == PlanActions.Resource && one.ResourceId == plan.Id
            && one.Kind != RelationKind.Guest && (one.ValidTo == null || one.ValidTo >= input.Today)).ToListAsync(cancellation))
        {
            if (!wanted.Remove(stored.Key))
            {
                End(access, stored, input.Today);
            }
        }

        access.Relations.AddRange(wanted.Values);
    }

    /// <summary>From today on it is closed to the holder.</summary>
    internal static void End(IAccessData access, Relation relation, DateOnly today)
    {
        if (relation.ValidFrom < today)
        {
            relation.ValidTo = today.AddDays(-1);
        }
        else
        {
            access.Relations.Remove(relation);
        }
    }
}
