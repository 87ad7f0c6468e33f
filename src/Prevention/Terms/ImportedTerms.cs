using Langbenk.Kernel;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Terms;

/// <summary>What other municipalities have agreed that words mean, as their packages brought it, beside a list of one's own.</summary>
public sealed class ImportedTerms(IPreventionData data) : IOperation
{
    /// <param name="Here">The word of the list that it is about, when there is one.</param>
    public sealed record Row(Guid Id, string Word, string Definition, string Municipality, string Source, Term? Here);

    /// <summary>Without what has been proposed or adopted already in the same words. Three queries, however many they are.</summary>
    public async Task<IReadOnlyList<Row>> Beside(ReadTerms.List list, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(list);
        var imported = await (
            from term in data.All<ImportedTerm>()
            join package in data.All<ImportedPackage>() on term.PackageId equals package.Id
            orderby term.SortKey, package.MunicipalityName, term.Id
            select new { Term = term, package.MunicipalityName }).AsNoTracking().Take(PackageFile.MostItems).ToListAsync(cancellation);
        if (imported.Count == 0)
        {
            return [];
        }

        var agreement = list.Agreement.Id;
        var said = (await (
            from saying in data.All<TermSaying>()
            where saying.Kind == TermSayingKind.Proposal
            join term in data.All<Term>().Where(one => one.AgreementId == agreement) on saying.TermId equals term.Id
            select new { saying.TermId, saying.Text }).ToListAsync(cancellation)).Select(one => (one.TermId, one.Text)).ToHashSet();
        var terms = list.Rows.Select(row => row.Term).ToList();
        var adopted = list.Rows.Where(row => row.Now is not null).Select(row => (row.Term.Id, row.Now!.Text));
        said.UnionWith(adopted);
        return
        [
            .. imported.Select(one => new Row(
                    one.Term.Id, one.Term.Word, one.Term.Definition, one.MunicipalityName, one.Term.Source, Same(terms, one.Term.Word)))
                .Where(row => row.Here is not { } here || !said.Contains((here.Id, TypedText.Clean(row.Definition)))),
        ];
    }

    /// <summary>The word of a list that a word of others is, in whatever form it was written.</summary>
    internal static Term? Same(IEnumerable<Term> terms, string word)
    {
        var (form, common) = (Form(word), Common(word));
        return terms.FirstOrDefault(one => one.EndedOn is null && (one.FormList.Contains(form) || (common is not null && one.Key == common.Key)));
    }

    /// <summary>The one of the common words that it is.</summary>
    internal static CommonWord? Common(string word)
    {
        var form = Form(word);
        return CommonWords.All.FirstOrDefault(one => one.Forms.Contains(form)
            || form == Form(one.Word.Nb) || form == Form(one.Word.Nn) || form == Form(one.Word.En));
    }

    static string Form(string word) => TypedText.Line(word).ToLowerInvariant();
}
