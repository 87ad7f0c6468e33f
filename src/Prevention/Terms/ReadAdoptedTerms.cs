using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>What the words of a municipality have been adopted to mean. Public: it needs nobody signed in.</summary>
public sealed class ReadAdoptedTerms(IPreventionData data, IOrganisationData organisation) : IOperation
{
    public sealed record Row(AdoptedTerm Term, DateOnly AdoptedOn, string Body);

    public async Task<IReadOnlyList<Row>> Of(Guid municipality, CancellationToken cancellation = default) =>
        (await (from party in data.All<TermParty>()
                join term in data.All<Term>() on party.AgreementId equals term.AgreementId
                join definition in data.All<TermDefinition>() on term.Id equals definition.TermId
                where party.MunicipalityId == municipality && definition.ReplacedOn == null
                orderby term.SortKey
                select new { Term = term, definition.Text, definition.AdoptedOn, definition.Body }).AsNoTracking().ToListAsync(cancellation))
        .ConvertAll(one => new Row(new AdoptedTerm(one.Term.Key, one.Term.Word, one.Term.FormList, one.Text), one.AdoptedOn, one.Body));

    /// <summary>The municipalities that have adopted at least one word, in the order of their names.</summary>
    public Task<List<Municipality>> Municipalities(CancellationToken cancellation = default)
    {
        var ids = data.All<TermParty>()
            .Where(party => data.All<Term>().Any(term => term.AgreementId == party.AgreementId && term.AdoptedOn != null))
            .Select(party => party.MunicipalityId);
        return organisation.Municipalities.AsNoTracking().Where(one => ids.Contains(one.Id)).OrderBy(one => one.SortKey).ToListAsync(cancellation);
    }

    /// <summary>The municipality with this number today, and its words; null when there is none or it has adopted none.</summary>
    public async Task<(Municipality Municipality, IReadOnlyList<Row> Rows)?> OfNumber(string number, CancellationToken cancellation = default)
    {
        var municipality = await organisation.Municipalities.AsNoTracking()
            .SingleOrDefaultAsync(one => one.Number == number && one.ValidTo == null, cancellation);
        var rows = municipality is null ? [] : await Of(municipality.Id, cancellation);
        return rows.Count == 0 ? null : (municipality!, rows);
    }
}
