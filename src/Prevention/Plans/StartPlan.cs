using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Plans.Milestones;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans;

/// <summary>A new plan from the template: who takes part, the four required parts, the optional ones chosen, and a proposed time line.</summary>
public sealed class StartPlan(IPreventionData data, IOrganisationData organisation, IAccessData access) : IOperation
{
    const int MostYears = 12;

    public sealed record Input(
        Actor Actor, string Title, int PeriodFrom, int PeriodTo, Guid LeadMunicipalityId, IReadOnlyCollection<Guid> Municipalities,
        IReadOnlyCollection<Guid> Services, IReadOnlyCollection<string> OptionalParts, DateOnly StartedOn, DateOnly Today)
    {
        /// <summary>The language the proposed milestones are written in.</summary>
        public Language Language { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Started(Plan Plan) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var title = TypedText.Line(input.Title);
        var municipalities = input.Municipalities.Append(input.LeadMunicipalityId).Distinct().ToList();
        if (await Refusal(input, title, municipalities, cancellation) is { } problem)
        {
            return new Result.Refused(problem);
        }

        var plan = new Plan
        {
            Id = Guid.CreateVersion7(),
            Title = title,
            PeriodFrom = input.PeriodFrom,
            PeriodTo = input.PeriodTo,
            LeadMunicipalityId = input.LeadMunicipalityId,
            StartedOn = input.StartedOn,
        };
        data.All<Plan>().Add(plan);
        // Work that is to begin later can be prepared, and read, from today.
        var readFrom = input.StartedOn < input.Today ? input.StartedOn : input.Today;
        PlanSetup.Join(data, access, plan, municipalities, [.. input.Services.Distinct()], readFrom);
        var parts = PlanTemplate.Parts.Where(part => part.Required || input.OptionalParts.Contains(part.Key));
        data.All<PlanSection>().AddRange(PlanSetup.Sections(plan.Id, parts, municipalities));
        data.All<Milestone>().AddRange(ProposedMilestones.For(plan, municipalities, input.Language));
        await data.SaveChangesAsync(cancellation);
        return new Result.Started(plan);
    }

    async Task<Problem?> Refusal(Input input, string title, List<Guid> municipalities, CancellationToken cancellation)
    {
        if (title.Length is 0 or > Plan.MaxTitleLength)
        {
            return PlanProblems.BadTitle;
        }

        if (PersonNumber.IsIn(title))
        {
            return PlanProblems.HoldsPersonNumber;
        }

        if (!IsPeriod(input.PeriodFrom, input.PeriodTo))
        {
            return PlanProblems.BadPeriod;
        }

        if (!PlannedDay.IsWithin(input.StartedOn))
        {
            return PlanProblems.BadStart;
        }

        if (!PlanActions.Create.MayIn(input.Actor, input.LeadMunicipalityId))
        {
            return PlanProblems.LeadNotYours;
        }

        if (input.OptionalParts.Any(key => PlanTemplate.Find(key) is null))
        {
            return PlanProblems.UnknownPart;
        }

        if (await organisation.Municipalities.CountAsync(one => municipalities.Contains(one.Id) && one.ValidFrom <= input.Today
            && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation) != municipalities.Count)
        {
            return PlanProblems.UnknownMunicipality;
        }

        var services = input.Services.Distinct().ToList();
        return await organisation.Services.CountAsync(one => services.Contains(one.Id)
            && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation) == services.Count ? null : PlanProblems.UnknownService;
    }

    internal static bool IsPeriod(int from, int to) => from >= Plan.FirstYear && to <= Plan.LastYear && from <= to && to - from < MostYears;
}
