using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>The agreed words of those whose texts stand on a page: the same few queries however many texts and words there are.</summary>
public sealed class ReadPageWords(IPreventionData data, IOrganisationData organisation, MeasureShelf shelf) : IOperation
{
    /// <summary>The shared text with the words of the municipality that leads, each local text with those of its own.</summary>
    public async Task<PageWords> OfPlan(FrozenPlan plan, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PageWords(await Lists(
            plan.LeadMunicipalityId, [.. plan.Sections.Select(one => one.MunicipalityId).Append(plan.LeadMunicipalityId).OfType<Guid>().Distinct()], cancellation));
    }

    public async Task<PageWords> Of(Guid municipality, CancellationToken cancellation = default) =>
        new(await Lists(municipality, [municipality], cancellation));

    /// <summary>Those of the municipality whose example it is; what came from elsewhere has none of ours.</summary>
    public async Task<PageWords> OfExample(Example example, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(example);
        return example.MunicipalityId is { } whose ? await Of(whose, cancellation) : PageWords.None;
    }

    /// <summary>Those of the municipality that leads the agreement, or of one that owns the service which does.</summary>
    public Task<PageWords> OfAgreement(Agreement agreement, DateOnly day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return OfPlace(agreement.OwnerMunicipalityId, agreement.OwnerServiceId, day, cancellation);
    }

    /// <summary>Those of the municipality, or of the first by name that owns the service.</summary>
    public async Task<PageWords> OfPlace(Guid? municipality, Guid? service, DateOnly day, CancellationToken cancellation = default)
    {
        var whose = municipality ?? await (
            from owner in organisation.ServiceOwners
            join place in organisation.Municipalities on owner.MunicipalityId equals place.Id
            where owner.ServiceId == service && owner.ValidFrom <= day && (owner.ValidTo == null || owner.ValidTo >= day)
                && data.All<TermParty>().Any(party => party.MunicipalityId == owner.MunicipalityId)
            orderby place.SortKey
            select (Guid?)place.Id).FirstOrDefaultAsync(cancellation);
        return new PageWords(await Lists(whose, whose is { } one ? [one] : [], cancellation));
    }

    /// <summary>
    /// Those of the first of its municipalities, by name, that has agreed on any. Kept for the short while that the public page
    /// of the measure itself is.
    /// </summary>
    public async Task<PageWords> OfMeasure(Guid measureId, DateTime utcNow, CancellationToken cancellation = default) => new(await shelf.Get(
        $"words {measureId}", utcNow, async () =>
        {
            var whose = await (
                from at in data.All<MeasureMunicipality>()
                join place in organisation.Municipalities on at.MunicipalityId equals place.Id
                where at.MeasureId == measureId && data.All<TermParty>().Any(party => party.MunicipalityId == at.MunicipalityId)
                orderby place.SortKey
                select (Guid?)place.Id).FirstOrDefaultAsync(cancellation);
            return await Lists(whose, whose is { } one ? [one] : [], cancellation);
        }));

    async Task<TermLists> Lists(Guid? whose, IReadOnlyCollection<Guid> municipalities, CancellationToken cancellation)
    {
        var parties = municipalities.Count == 0 ? []
            : await data.All<TermParty>().AsNoTracking().Where(one => municipalities.Contains(one.MunicipalityId)).ToListAsync(cancellation);
        if (parties.Count == 0)
        {
            return TermLists.None;
        }

        var lists = parties.Select(one => one.AgreementId).Distinct().Order().ToList();
        var adopted = await (
            from term in data.All<Term>()
            join definition in data.All<TermDefinition>() on term.Id equals definition.TermId
            where lists.Contains(term.AgreementId) && definition.ReplacedOn == null
            orderby term.SortKey, term.Id
            select new { Term = term, definition.Text }).AsNoTracking().ToListAsync(cancellation);
        var markers = lists.Select((list, at) => (List: list, Marker: new TermMarker(
            [.. adopted.Where(one => one.Term.AgreementId == list)
                .Select(one => new AdoptedTerm(one.Term.Key, one.Term.Word, one.Term.FormList, one.Text) { List = at + 1 })])))
            .ToDictionary(one => one.List, one => one.Marker);
        return new TermLists(parties.ToDictionary(one => one.MunicipalityId, one => markers[one.AgreementId]), whose);
    }
}
