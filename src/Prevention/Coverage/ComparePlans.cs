using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Checking;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Coverage;

/// <summary>
/// Plans side by side: those the actor may read, and those that a council has adopted, which anyone may. Of a plan that is public
/// only, the texts and goals of municipalities whose council has not adopted are left out.
/// </summary>
public sealed class ComparePlans(IPreventionData data, IOrganisationData organisation, AccessGate gate, ReadGoals goals) : IOperation
{
    public const int Most = 50;

    public async Task<IReadOnlyList<PlanCoverage>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, PlanActions.Read, today);
        var found = await data.All<Plan>().AsNoTracking()
            .Where(plan => plan.Status != PlanStatus.Revised && (open.Contains(plan.Id)
                || data.All<PlanMunicipality>().Any(one => one.PlanId == plan.Id && one.Adoption == AdoptionStatus.Adopted)))
            .OrderBy(plan => plan.Title).ThenBy(plan => plan.Id).Take(Most)
            .Select(plan => new { Plan = plan, Open = open.Contains(plan.Id) }).ToListAsync(cancellation);
        found.Sort((one, other) => string.CompareOrdinal(SortKey.Of(one.Plan.Title), SortKey.Of(other.Plan.Title)));
        var ids = found.ConvertAll(one => one.Plan.Id);
        var parties = await Parties(ids, cancellation);
        var sections = (await data.All<PlanSection>().AsNoTracking().Where(one => ids.Contains(one.PlanId))
            .Select(one => new Section(one.PlanId, one.Key, one.MunicipalityId, one.Text, one.Length, one.Gaps)).ToListAsync(cancellation)).ToLookup(one => one.PlanId);
        var views = (await goals.All(ids, cancellation)).ToLookup(one => one.Goal.PlanId);
        var services = await Services(parties, today, cancellation);
        var words = await Words(parties, cancellation);
        return found.ConvertAll(one =>
        {
            var mine = parties.FindAll(party => party.PlanId == one.Plan.Id);
            var shown = mine.Where(party => one.Open || party.Adopted).Select(party => party.MunicipalityId).ToHashSet();
            List<Section> parts = [.. sections[one.Plan.Id].Where(section => section.MunicipalityId is not { } local || shown.Contains(local))];
            var texts = Texts(parts);
            List<GoalView> aims = [.. views[one.Plan.Id].Where(goal => goal.Goal.MunicipalityId is not { } local || shown.Contains(local))];
            var markers = mine.Select(party => words.GetValueOrDefault(party.MunicipalityId)).OfType<TermMarker>();
            return new PlanCoverage(new ComparedPlan(
                one.Plan.Id, one.Plan.Title, one.Plan.PeriodFrom, one.Plan.PeriodTo, [.. mine.Select(party => party.Name)], texts, aims,
                [.. mine.SelectMany(party => services[party.MunicipalityId]).Distinct()],
                Used(markers, [.. texts.Values, .. aims.SelectMany(goal => new[] { goal.Goal.Text, goal.Goal.Change, goal.Goal.Effect })]))
            { MayBeAdopted = MayBeAdopted(mine.FindAll(party => shown.Contains(party.MunicipalityId)), parts) });
        });
    }

    sealed record Party(Guid PlanId, Guid MunicipalityId, string Name, bool Adopted);

    sealed record Section(Guid PlanId, string Key, Guid? MunicipalityId, string Text, int Length, int Gaps);

    async Task<List<Party>> Parties(List<Guid> plans, CancellationToken cancellation)
    {
        var rows = await data.All<PlanMunicipality>().Where(one => plans.Contains(one.PlanId))
            .Select(one => new { one.PlanId, one.MunicipalityId, Adopted = one.Adoption == AdoptionStatus.Adopted }).ToListAsync(cancellation);
        var ids = rows.ConvertAll(one => one.MunicipalityId);
        var names = await organisation.Municipalities.Where(one => ids.Contains(one.Id))
            .ToDictionaryAsync(one => one.Id, one => one.Name, cancellation);
        return [.. rows.Select(one => new Party(one.PlanId, one.MunicipalityId, names[one.MunicipalityId], one.Adopted))
            .OrderBy(one => SortKey.Of(one.Name), StringComparer.Ordinal)];
    }

    async Task<ILookup<Guid, NamedService>> Services(List<Party> parties, DateOnly today, CancellationToken cancellation)
    {
        var ids = parties.ConvertAll(one => one.MunicipalityId);
        return (await (from owner in organisation.ServiceOwners
                       join service in organisation.Services on owner.ServiceId equals service.Id
                       where ids.Contains(owner.MunicipalityId) && owner.ValidFrom <= today && (owner.ValidTo == null || owner.ValidTo >= today)
                       select new { owner.MunicipalityId, service.Name, service.Kind }).ToListAsync(cancellation))
            .ToLookup(one => one.MunicipalityId, one => new NamedService(one.Name, one.Kind));
    }

    /// <summary>The agreed words of each municipality, ready to be found in a text.</summary>
    async Task<Dictionary<Guid, TermMarker>> Words(List<Party> parties, CancellationToken cancellation)
    {
        var ids = parties.ConvertAll(one => one.MunicipalityId);
        var of = await data.All<TermParty>().Where(one => ids.Contains(one.MunicipalityId)).ToDictionaryAsync(one => one.MunicipalityId, one => one.AgreementId, cancellation);
        var lists = of.Values.Distinct().ToList();
        var adopted = (await (from term in data.All<Term>()
                              join definition in data.All<TermDefinition>() on term.Id equals definition.TermId
                              where lists.Contains(term.AgreementId) && definition.ReplacedOn == null
                              select new { Term = term, definition.Text }).AsNoTracking().ToListAsync(cancellation)).ToLookup(one => one.Term.AgreementId);
        var markers = lists.ToDictionary(list => list, list => new TermMarker(
            [.. adopted[list].Select(one => new AdoptedTerm(one.Term.Key, one.Term.Word, one.Term.FormList, one.Text))]));
        return of.ToDictionary(one => one.Key, one => markers[one.Value]);
    }

    /// <summary>How many of the agreed words stand in what the plan itself says. Municipalities that share a list share the count.</summary>
    static int Used(IEnumerable<TermMarker> lists, IEnumerable<string> texts)
    {
        var all = string.Join('\n', texts);
        return lists.Distinct().SelectMany(list => list.Mark(all)).Select(segment => segment.Term?.Key).OfType<string>().Distinct().Count();
    }

    static bool MayBeAdopted(List<Party> parties, List<Section> parts) => PlanCheck.MayBeAdopted(PlanCheck.Of(new PlanFacts(
        parties.ConvertAll(one => new MunicipalityFact(one.MunicipalityId, one.Name)),
        parts.ConvertAll(one => new SectionFact(one.Key, "", one.MunicipalityId, one.Length, one.Gaps)), false, [], [], 0)));

    /// <summary>A part's shared text and its local ones read as one.</summary>
    static Dictionary<string, string> Texts(IEnumerable<Section> sections) =>
        sections.GroupBy(one => one.Key).ToDictionary(part => part.Key, part => string.Join('\n', part.Select(one => one.Text)));
}
