using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Sections;

/// <summary>An optional part of the template, a part with the planners' own title, or a municipality's local text to a part.</summary>
public sealed class AddPart(IPreventionData data, AccessGate gate) : IOperation
{
    /// <summary>A key of the template, or a title of one's own; with a municipality, its local text to the part with that key.</summary>
    public sealed record Input(Actor Actor, Guid PlanId, string Key, string Title, Guid? MunicipalityId, DateOnly Today);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(PlanSection Section) : Result;

        public sealed record Refused(Problem Problem) : Result;

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Input input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(input.Actor, PlanActions.Write, input.Today);
        var plan = await data.All<Plan>().Where(one => one.Id == input.PlanId && open.Contains(one.Id)).SingleOrDefaultAsync(cancellation);
        if (plan is null)
        {
            return new Result.NotFound();
        }

        var there = await data.All<PlanSection>().Where(one => one.PlanId == plan.Id).Select(one => new PartRow(one.Id, one.Key, one.Title, one.MunicipalityId, one.Order))
            .ToListAsync(cancellation);
        var (section, problem) = New(input, plan, there);
        if (problem is not null)
        {
            return new Result.Refused(problem);
        }

        if (input.MunicipalityId is { } local
            && !await data.All<PlanMunicipality>().AnyAsync(one => one.PlanId == plan.Id && one.MunicipalityId == local, cancellation))
        {
            return new Result.Refused(PlanProblems.NotTakingPart);
        }

        if (there.Find(one => one.Key == section!.Key && one.MunicipalityId == section.MunicipalityId) is { } twin)
        {
            return new Result.Added(await data.All<PlanSection>().SingleAsync(one => one.Id == twin.Id, cancellation));
        }

        data.All<PlanSection>().Add(section!);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(section!);
    }

    sealed record PartRow(Guid Id, string Key, string Title, Guid? MunicipalityId, int Order);

    static (PlanSection?, Problem?) New(Input input, Plan plan, List<PartRow> there)
    {
        if (plan.Status == PlanStatus.Revised)
        {
            return (null, PlanProblems.PlanRevised);
        }

        if (input.MunicipalityId is { } local)
        {
            return there.Find(one => one.Key == input.Key && one.MunicipalityId == null) is not { } shared ? (null, PlanProblems.UnknownPart)
                : !PlanActions.Write.MayIn(input.Actor, local) && !PlanActions.Write.MayIn(input.Actor, plan.LeadMunicipalityId) ? (null, PlanProblems.NotYourPart)
                : (Titled(PlanSetup.Section(plan.Id, shared.Key, shared.Order, local), shared.Title), null);
        }

        if (input.Key.Length > 0)
        {
            return PlanTemplate.Find(input.Key) is { } part
                ? (PlanSetup.Section(plan.Id, part.Key, PlanSetup.OrderOf(part.Key), null), null)
                : (null, PlanProblems.UnknownPart);
        }

        var title = TypedText.Line(input.Title);
        return PersonNumber.IsIn(title) ? (null, PlanProblems.HoldsPersonNumber) : title.Length is 0 or > PlanSection.MaxTitleLength
            ? (null, PlanProblems.BadPartTitle)
            : (Titled(PlanSetup.Section(plan.Id, $"own-{Guid.NewGuid():n}"[..12], there.Count == 0 ? 0 : there.Max(one => one.Order) + 10, null), title), null);
    }

    static PlanSection Titled(PlanSection section, string title)
    {
        section.Title = title;
        return section;
    }
}
