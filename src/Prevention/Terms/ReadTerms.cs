using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>The words an actor may read, with where each stands.</summary>
public sealed class ReadTerms(IPreventionData data, AccessGate gate) : IOperation
{
    public sealed record Row(Term Term, TermDefinition? Now, int Proposals, int Comments);

    public sealed record List(TermAgreement Agreement, IReadOnlyList<Guid> Municipalities, IReadOnlyList<Row> Rows)
    {
        /// <summary>The common words that are not on the list yet.</summary>
        public IReadOnlyList<CommonWord> Missing => [.. CommonWords.All.Where(word => Rows.All(row => row.Term.Key != word.Key))];

        /// <summary>Taken out again; what was said and adopted can be read.</summary>
        public IReadOnlyList<Term> Ended { get; init; } = [];
    }

    public sealed record One(
        Term Term, Guid LeadId, IReadOnlyList<TermDefinition> Definitions, IReadOnlyList<TermSaying> Proposals, IReadOnlyList<TermSaying> Comments)
    {
        public TermDefinition? Now => Definitions.FirstOrDefault(definition => definition.ReplacedOn is null);
    }

    /// <summary>Null when her municipalities have not begun.</summary>
    public async Task<List?> All(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, TermActions.Read, today);
        var agreement = await data.All<TermAgreement>().AsNoTracking().Where(one => open.Contains(one.Id))
            .OrderBy(one => one.Id).FirstOrDefaultAsync(cancellation);
        if (agreement is null)
        {
            return null;
        }

        var municipalities = await data.All<TermParty>().Where(one => one.AgreementId == agreement.Id)
            .Select(one => one.MunicipalityId).ToListAsync(cancellation);
        var terms = await data.All<Term>().AsNoTracking().Where(one => one.AgreementId == agreement.Id)
            .OrderBy(one => one.SortKey).ToListAsync(cancellation);
        var ids = data.All<Term>().Where(one => one.AgreementId == agreement.Id).Select(one => one.Id);
        var now = await data.All<TermDefinition>().AsNoTracking().Where(one => ids.Contains(one.TermId) && one.ReplacedOn == null)
            .ToDictionaryAsync(one => one.TermId, cancellation);
        var said = await data.All<TermSaying>().Where(one => ids.Contains(one.TermId)).GroupBy(one => new { one.TermId, one.Kind })
            .Select(group => new { group.Key.TermId, group.Key.Kind, Count = group.Count() }).ToListAsync(cancellation);
        int Count(Term term, TermSayingKind kind) => said.Where(one => one.TermId == term.Id && one.Kind == kind).Sum(one => one.Count);
        return new List(agreement, municipalities, terms.FindAll(term => term.EndedOn is null).ConvertAll(term => new Row(
            term, now.GetValueOrDefault(term.Id), Count(term, TermSayingKind.Proposal), Count(term, TermSayingKind.Comment))))
        {
            Ended = terms.FindAll(term => term.EndedOn is not null),
        };
    }

    public async Task<One?> Find(Actor actor, string key, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, TermActions.Read, today);
        var found = await (from term in data.All<Term>().AsNoTracking()
                           join agreement in data.All<TermAgreement>() on term.AgreementId equals agreement.Id
                           where term.Key == key && open.Contains(agreement.Id)
                           orderby agreement.Id
                           select new { Term = term, agreement.LeadId }).FirstOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var id = found.Term.Id;
        var definitions = await data.All<TermDefinition>().AsNoTracking().Where(one => one.TermId == id)
            .OrderByDescending(one => one.AdoptedOn).ThenByDescending(one => one.Id).ToListAsync(cancellation);
        var said = await data.All<TermSaying>().AsNoTracking().Where(one => one.TermId == id)
            .OrderBy(one => one.SaidAt).ThenBy(one => one.Id).ToListAsync(cancellation);
        return new One(found.Term, found.LeadId, definitions,
            said.FindAll(one => one.Kind == TermSayingKind.Proposal), said.FindAll(one => one.Kind == TermSayingKind.Comment));
    }
}
