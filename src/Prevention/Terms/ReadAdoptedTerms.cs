using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>What the words of a municipality have been adopted to mean. Public: it needs nobody signed in.</summary>
public sealed class ReadAdoptedTerms(IPreventionData data, IOrganisationData organisation, FollowMunicipality follow) : IOperation
{
    public sealed record Row(AdoptedTerm Term, DateOnly AdoptedOn, string Body);

    public Task<IReadOnlyList<Row>> Of(Guid municipality, CancellationToken cancellation = default) => Of([municipality], cancellation);

    async Task<IReadOnlyList<Row>> Of(IReadOnlyList<Guid> line, CancellationToken cancellation) =>
        (await (from term in data.All<Term>()
                join definition in data.All<TermDefinition>() on term.Id equals definition.TermId
                where definition.ReplacedOn == null && data.All<TermParty>().Any(party => party.AgreementId == term.AgreementId && line.Contains(party.MunicipalityId))
                orderby term.SortKey, definition.AdoptedOn descending, definition.Id
                select new { Term = term, definition.Text, definition.AdoptedOn, definition.Body }).AsNoTracking().ToListAsync(cancellation))
        .ConvertAll(one => new Row(new AdoptedTerm(one.Term.Key, one.Term.Word, one.Term.FormList, one.Text), one.AdoptedOn, one.Body));

    /// <summary>The municipalities of today that have adopted at least one word, or were made of one that had, in the order of their names.</summary>
    public async Task<List<Municipality>> Municipalities(DateOnly today, CancellationToken cancellation = default)
    {
        var ids = await data.All<TermParty>()
            .Where(party => data.All<Term>().Any(term => term.AgreementId == party.AgreementId && term.AdoptedOn != null))
            .Select(party => party.MunicipalityId).Distinct().ToListAsync(cancellation);
        var became = await follow.Became(today, cancellation);
        var now = ids.ConvertAll(id => became.GetValueOrDefault(id, id));
        return await organisation.Municipalities.AsNoTracking().Where(one => now.Contains(one.Id) && (one.ValidTo == null || one.ValidTo >= today))
            .OrderBy(one => one.SortKey).ToListAsync(cancellation);
    }

    /// <summary>
    /// The municipality with this number, or the one it has become (its own number then differs), with its words and those of whom it
    /// was made of; null when there is none or none is adopted.
    /// </summary>
    public async Task<(Municipality Municipality, IReadOnlyList<Row> Rows)?> OfNumber(string number, DateOnly today, CancellationToken cancellation = default)
    {
        if (await follow.Standing(number, today, cancellation) is not { } municipality)
        {
            return null;
        }

        var rows = await Of(await follow.MadeOf(municipality.Id, today, cancellation), cancellation);
        return rows.Count == 0 ? null : (municipality, rows);
    }
}
