using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.Examples;

/// <summary>The published examples, for anyone: by words (the best first), level, theme and the size of the municipality. Two queries, however many there are.</summary>
public sealed class FindExamples(IPreventionData data, IOrganisationData organisation) : IOperation
{
    public const int PageSize = 20;

    public sealed record Filter(string? Words, string? Level, string? Theme, string? Size, int Page)
    {
        public static Filter All { get; } = new(null, null, null, null, 1);
    }

    public sealed record Found(IReadOnlyList<ExampleView> Examples, int Total, int Page)
    {
        public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    }

    public async Task<Found> Handle(Filter filter, Language language, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return FoldedText.Words(filter.Words).Count > 0
            ? await ByWords(filter, language, cancellation)
            : await InOrder(filter, language, cancellation);
    }

    async Task<Found> InOrder(Filter filter, Language language, CancellationToken cancellation)
    {
        var matching = Matching(filter);
        var total = await matching.CountAsync(cancellation);
        var page = PageOf(filter, total);
        var rows = await WithOrigin(matching.OrderBy(one => one.SortKey).ThenBy(one => one.Id).Skip((page - 1) * PageSize).Take(PageSize))
            .ToListAsync(cancellation);
        return new Found([.. rows.OrderBy(row => row.Example.SortKey, StringComparer.Ordinal).Select(row => row.In(language))], total, page);
    }

    async Task<Found> ByWords(Filter filter, Language language, CancellationToken cancellation)
    {
        var all = await Matching(filter).Select(one => new RankExamples.Candidate(one.Id, one.Title, one.SortKey, one.KnownKey, one.SearchText)).ToListAsync(cancellation);
        var ranked = RankExamples.Of(filter.Words ?? "", all);
        var page = PageOf(filter, ranked.Count);
        var shown = ranked.Skip((page - 1) * PageSize).Take(PageSize).ToList();
        var rows = await WithOrigin(Published().Where(one => shown.Contains(one.Id))).ToListAsync(cancellation);
        return new Found([.. rows.OrderBy(row => shown.IndexOf(row.Example.Id)).Select(row => row.In(language))], ranked.Count, page);
    }

    static int PageOf(Filter filter, int total) => Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));

    public async Task<ExampleView?> One(Guid id, Language language, CancellationToken cancellation = default)
    {
        var row = await WithOrigin(Published().Where(one => one.Id == id)).SingleOrDefaultAsync(cancellation);
        return row?.In(language);
    }

    IQueryable<Example> Published() =>
        data.All<Example>().AsNoTracking().Where(one => one.Status == ExampleStatus.Published && one.WithdrawnOn == null);

    IQueryable<Example> Matching(Filter filter)
    {
        var found = Published();
        if (filter.Level is { } level && ExampleCodes.Levels.ContainsKey(level))
        {
            var wanted = Codes.Wanted(level);
            found = found.Where(one => one.Levels.Contains(wanted));
        }

        if (filter.Theme is { } theme && ExampleCodes.Themes.ContainsKey(theme))
        {
            var wanted = Codes.Wanted(theme);
            found = found.Where(one => one.Themes.Contains(wanted));
        }

        return filter.Size is { } size && ExampleCodes.Sizes.Contains(size) ? found.Where(one => one.MunicipalitySize == size) : found;
    }

    IQueryable<ExampleRow> WithOrigin(IQueryable<Example> examples) =>
        from example in examples
        from municipality in organisation.Municipalities.Where(one => one.Id == example.MunicipalityId).DefaultIfEmpty()
        from package in data.All<ImportedPackage>().Where(one => one.Id == example.PackageId).DefaultIfEmpty()
        select new ExampleRow { Example = example, Municipality = municipality!.Name, Publisher = package!.MunicipalityName };
}
