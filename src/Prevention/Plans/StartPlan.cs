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

        /// <summary>Of the form: sent again with the same words, it is the same plan.</summary>
        public Guid? Mark { get; init; }
    }

    public abstract record Result
    {
        Result() { }

        public sealed record Started(Plan Plan) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Problem Problem => Faults[0].Problem;
        }
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var title = TypedText.Line(input.Title);
        var municipalities = input.Municipalities.Append(input.LeadMunicipalityId).Distinct().ToList();
        IReadOnlyList<Fault> faults = [.. Faults(input.Title, input.PeriodFrom, input.PeriodTo, input.StartedOn), .. await Faults(input, municipalities, cancellation)];
        if (faults.Count > 0)
        {
            return new Result.Refused(faults);
        }

        var id = Once.Key(
            input.Mark, title, input.PeriodFrom, input.PeriodTo, input.LeadMunicipalityId, input.StartedOn.DayNumber, string.Join(' ', municipalities.Order()),
            string.Join(' ', input.Services.Distinct().Order()), string.Join(' ', input.OptionalParts.Order(StringComparer.Ordinal)));
        var plan = Begun(input, id, title, municipalities);
        return new Result.Started(await Once.Saved(data, plan, data.All<Plan>().Where(one => one.Id == id), cancellation));
    }

    Plan Begun(Input input, Guid id, string title, List<Guid> municipalities)
    {
        var plan = new Plan
        {
            Id = id,
            Title = title,
            PeriodFrom = input.PeriodFrom,
            PeriodTo = input.PeriodTo,
            LeadMunicipalityId = input.LeadMunicipalityId,
            StartedOn = input.StartedOn,
        };
        // Work that is to begin later can be prepared, and read, from today.
        var readFrom = input.StartedOn < input.Today ? input.StartedOn : input.Today;
        PlanSetup.Join(data, access, plan, municipalities, [.. input.Services.Distinct()], readFrom);
        var parts = PlanTemplate.Parts.Where(part => part.Required || input.OptionalParts.Contains(part.Key));
        data.All<PlanSection>().AddRange(PlanSetup.Sections(plan.Id, parts, municipalities));
        data.All<Milestone>().AddRange(ProposedMilestones.For(plan, municipalities, input.Language));
        return plan;
    }

    /// <summary>What can be said of what was typed alone; null is what could not be read.</summary>
    public static IReadOnlyList<Fault> Faults(string typedTitle, int? from, int? to, DateOnly? start)
    {
        var title = TypedText.Line(typedTitle);
        return Fault.In(
            (nameof(Input.Title), title.Length is 0 or > Plan.MaxTitleLength, PlanProblems.BadTitle),
            (nameof(Input.Title), PersonNumber.IsIn(title), PlanProblems.HoldsPersonNumber),
            (nameof(Input.PeriodTo), from is { } first && to is { } last && !IsPeriod(first, last), PlanProblems.BadPeriod),
            (nameof(Input.StartedOn), start is { } day && !PlannedDay.IsWithin(day), PlanProblems.BadStart));
    }

    async Task<IReadOnlyList<Fault>> Faults(Input input, List<Guid> municipalities, CancellationToken cancellation)
    {
        var services = input.Services.Distinct().ToList();
        var standing = await organisation.Municipalities.CountAsync(one => municipalities.Contains(one.Id) && one.ValidFrom <= input.Today
            && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation);
        var working = await organisation.Services.CountAsync(one => services.Contains(one.Id) && (one.ValidTo == null || one.ValidTo >= input.Today), cancellation);
        return Fault.In(
            (nameof(Input.LeadMunicipalityId), !PlanActions.Create.MayIn(input.Actor, input.LeadMunicipalityId), PlanProblems.LeadNotYours),
            (nameof(Input.OptionalParts), input.OptionalParts.Any(key => PlanTemplate.Find(key) is null), PlanProblems.UnknownPart),
            (nameof(Input.Municipalities), standing != municipalities.Count, PlanProblems.UnknownMunicipality),
            (nameof(Input.Services), working != services.Count, PlanProblems.UnknownService));
    }

    internal static bool IsPeriod(int from, int to) => from >= Plan.FirstYear && to <= Plan.LastYear && from <= to && to - from < MostYears;
}
