using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Search;

/// <summary>Finds among what is open to everyone: adopted plans, published measures, agreed words, examples and networks.</summary>
public sealed class FindOpen(
    IPreventionData data, IOrganisationData organisation, ReadAdoptions plans, FindPublished measures, FindShared shared, FindInAdopted texts) : IOperation
{
    public async Task<IReadOnlyList<FoundGroup>> Handle(
        string? typed, Language language, DateOnly today, DateTime utcNow, CancellationToken cancellation = default)
    {
        var words = SearchWords.Of(typed);
        if (words.IsEmpty)
        {
            return [];
        }

        return FoundGroup.Of(
        [
            .. await Plans(words, language, today, cancellation),
            .. await Measures(words, typed, today, utcNow, cancellation),
            .. await Terms(words, cancellation),
            .. await shared.Examples(words, null, today, cancellation),
            .. await shared.Networks(words, null, today, cancellation),
        ]);
    }

    /// <summary>By name; else by what stands in it, and then it leads to the part.</summary>
    async Task<IEnumerable<Found>> Plans(SearchWords words, Language language, DateOnly today, CancellationToken cancellation)
    {
        var rows = await plans.AllAdopted(today, cancellation);
        var hits = await texts.Handle(rows, words, language, cancellation);
        return rows.Select(row =>
        {
            var (beside, path) = ($"{row.Place}, {row.PeriodFrom}–{row.PeriodTo}", $"plan/{row.PlanId}/{row.MunicipalityId}");
            var fit = words.Fit(row.Title, row.Place, $"{row.PeriodFrom} {row.PeriodTo}");
            return fit == 0 && hits.TryGetValue((row.PlanId, row.MunicipalityId), out var hit)
                ? new Found(FoundKind.Plan, row.Title, hit.Title.Length == 0 ? beside : $"{beside} · {hit.Title}", $"{path}#{hit.Key}", hit.Fit)
                : new Found(FoundKind.Plan, row.Title, beside, path, fit);
        });
    }

    /// <summary>By name as anything else, and by what people say when they need help.</summary>
    async Task<IEnumerable<Found>> Measures(SearchWords words, string? typed, DateOnly today, DateTime utcNow, CancellationToken cancellation)
    {
        var published = await measures.In(null, today, utcNow, cancellation);
        var helps = NeedSearch.Find(new HelpQuestion(typed, [], null), published).Hits.ToDictionary(hit => hit.Found.Measure.Id, hit => hit.Score);
        return published.Select(one => new Found(
            FoundKind.Measure, one.Measure.Name, $"{one.ServiceName} · {string.Join(", ", one.Places)}", $"hjelp/tiltak/{one.Measure.Id}",
            Math.Max(words.Fit(one.Measure.Name, one.ServiceName, one.Measure.WhatItIs, one.Measure.WhoItIsFor), helps.GetValueOrDefault(one.Measure.Id))));
    }

    /// <summary>Municipalities that share their words have them once.</summary>
    async Task<IEnumerable<Found>> Terms(SearchWords words, CancellationToken cancellation)
    {
        var rows = await (
            from term in data.All<Term>()
            join definition in data.All<TermDefinition>() on term.Id equals definition.TermId
            join party in data.All<TermParty>() on term.AgreementId equals party.AgreementId
            join municipality in organisation.Municipalities on party.MunicipalityId equals municipality.Id
            where definition.ReplacedOn == null && municipality.ValidTo == null
            orderby term.SortKey, municipality.SortKey
            select new { term.Id, term.Key, term.Word, term.Forms, definition.Text, municipality.Number }).Take(FindMine.MostRead).ToListAsync(cancellation);
        return rows.DistinctBy(row => row.Id).Select(row => new Found(
            FoundKind.Term, row.Word, row.Text, $"begreper/{row.Number}#{row.Key}", words.Fit($"{row.Word} {row.Forms}", row.Text)));
    }
}
