using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>Which service carries which level of prevention, year by year, in a municipality whose plan she has to do with.</summary>
[Needs("measure.watch")]
public sealed class CoreModel(WatchCore watch) : StaffPage
{
    const int YearsBack = 6;

    public IReadOnlyList<PlaceName> Places { get; private set; } = [];

    public PlaceName? Place { get; private set; }

    public CoreWatch Watch { get; private set; } = new([]);

    public CoreDrawing Drawing => new(Watch.Years, Lang);

    public CoreYear First => Watch.Years[0];

    public CoreYear Last => Watch.Years[^1];

    /// <summary>The services that carry something in the last year, those that carry most on top.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<int> Counts)> Carriers => [.. Last.Carriers
        .GroupBy(one => T(MeasureWordTexts.Carrier(one.Kind)))
        .Select(group => (group.Key, (IReadOnlyList<int>)[.. MeasureWords.Levels.Select(level => group.Where(one => one.Level == level).Sum(one => one.Count))]))
        .OrderByDescending(row => row.Item2.Sum()).ThenBy(row => SortKey.Of(row.Key), StringComparer.Ordinal)];

    public async Task OnGetAsync(Guid? sted)
    {
        Places = await watch.Places(Actor, Today, Cancellation);
        Place = Places.FirstOrDefault(place => place.Id == sted) ?? (Places.Count > 0 ? Places[0] : null);
        if (Place is { } place)
        {
            Watch = await watch.Handle(Actor, place.Id, Today.Year - YearsBack + 1, Today, Cancellation);
        }
    }
}
