using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Plans.Adoptions;

/// <summary>The steps through the councils, and what each of them adopted.</summary>
public sealed class ReadAdoptions(IPreventionData data, IOrganisationData organisation, AccessGate gate, FollowMunicipality follow) : IOperation
{
    public sealed record Step(AdoptionStep Row, string Place, string By);

    public sealed record Adopted(Guid MunicipalityId, string Place, DateOnly On, string CaseNumber);

    /// <summary>What everybody may read of an adopted plan: which councils, and the text of one of them.</summary>
    public sealed record Public(Guid PlanId, PlanStatus Status, IReadOnlyList<Adopted> Councils, Adopted Council, FrozenPlan Text);

    /// <param name="Place">Whose council adopted it.</param>
    /// <param name="Now">The municipality of today whose inhabitants have it: the same one, or the one it has become.</param>
    public sealed record PublicRow(Guid PlanId, Guid MunicipalityId, string Title, int PeriodFrom, int PeriodTo, string Place, DateOnly On, string Now);

    /// <summary>As they happened.</summary>
    public Task<List<Step>> Handle(Actor actor, Guid planId, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        return (
            from step in data.All<AdoptionStep>().AsNoTracking()
            where step.PlanId == planId && open.Contains(step.PlanId)
            join place in organisation.Municipalities on step.MunicipalityId equals place.Id
            join account in organisation.Accounts on step.AccountId equals account.Id
            orderby step.On, step.Id
            select new Step(step, place.Name, account.DisplayName)).ToListAsync(cancellation);
    }

    /// <summary>The text the named council adopted; without a name, that of the first by name.</summary>
    public async Task<Public?> ForEverybody(Guid planId, Guid? municipality, CancellationToken cancellation = default)
    {
        var councils = await Councils(planId).ToListAsync(cancellation);
        // Where nobody has said which, the one that leads the plan; the page leads on to the others.
        var asked = municipality ?? await data.All<Plan>().Where(one => one.Id == planId).Select(one => (Guid?)one.LeadMunicipalityId).SingleOrDefaultAsync(cancellation);
        var council = councils.Find(one => one.MunicipalityId == asked) ?? (municipality is null ? councils.FirstOrDefault() : null);
        if (council is null)
        {
            return null;
        }

        var found = await data.All<PlanVersion>().AsNoTracking()
            .Where(one => one.PlanId == planId && one.MunicipalityId == council.MunicipalityId)
            .Join(data.All<Plan>(), version => version.PlanId, plan => plan.Id, (version, plan) => new { version.Id, version.Content, plan.Status })
            .OrderByDescending(one => one.Id).FirstAsync(cancellation);
        return new Public(planId, found.Status, councils, council, FrozenPlan.Read(found.Content));
    }

    /// <summary>Every plan a council has adopted, for the list that everybody may read: by the municipality of today.</summary>
    public async Task<IReadOnlyList<PublicRow>> AllAdopted(DateOnly today, CancellationToken cancellation = default)
    {
        var became = await follow.Became(today, cancellation);
        var places = await organisation.Municipalities.AsNoTracking().ToDictionaryAsync(one => one.Id, cancellation);
        var rows = await (
            from row in data.All<PlanMunicipality>()
            where row.Adoption == AdoptionStatus.Adopted
            join plan in data.All<Plan>() on row.PlanId equals plan.Id
            join place in organisation.Municipalities on row.MunicipalityId equals place.Id
            orderby place.SortKey, plan.PeriodFrom descending
            select new { plan.Id, row.MunicipalityId, plan.Title, plan.PeriodFrom, plan.PeriodTo, On = row.DecidedOn!.Value }).Take(500).ToListAsync(cancellation);
        return [.. from row in rows
                   let now = places[became.GetValueOrDefault(row.MunicipalityId, row.MunicipalityId)]
                   orderby now.SortKey, row.PeriodFrom descending
                   select new PublicRow(row.Id, row.MunicipalityId, row.Title, row.PeriodFrom, row.PeriodTo, places[row.MunicipalityId].Name, row.On, now.Name)];
    }

    IQueryable<Adopted> Councils(Guid planId) =>
        from row in data.All<PlanMunicipality>()
        where row.PlanId == planId && row.Adoption == AdoptionStatus.Adopted
        join place in organisation.Municipalities on row.MunicipalityId equals place.Id
        orderby place.SortKey
        select new Adopted(row.MunicipalityId, place.Name, row.DecidedOn!.Value, row.CaseNumber);
}
