using Langbenk.Hosting;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>What a municipality's inhabitants can have, and what they cannot. It looks at what is published, which everyone may see.</summary>
[Needs("measure.read")]
public sealed class GapsModel(FindPublished published) : StaffPage
{
    public IReadOnlyList<HelpPlace> Places { get; private set; } = [];

    public HelpPlace? Place { get; private set; }

    public MeasureLevels? Level { get; private set; }

    public GapView View { get; private set; } = GapView.Of([], default);

    public bool MayAdd => MeasureActions.Add.MayBegin(Actor);

    /// <summary>Where she works, or whose service it is; what her municipality has become, when it is no more.</summary>
    public static HelpPlace? PlaceOf(Actor actor, IEnumerable<HelpPlace> places)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var hers = actor.Holdings.SelectMany(held => new[] { held.ScopeId, held.HostId ?? held.ScopeId }).ToHashSet();
        return places.FirstOrDefault(place => hers.Contains(place.Id) || place.MadeOf.Any(hers.Contains));
    }

    public async Task OnGetAsync(string? kommune, string? niva)
    {
        Places = await published.Places(Today, UtcNow, Cancellation);
        Place = Places.FirstOrDefault(place => place.Number == kommune)
            ?? PlaceOf(Actor, Places) ?? (Places.Count > 0 ? Places[0] : null);
        Level = MeasureWords.Levels.Where(level => level.ToString() == niva).Select(level => (MeasureLevels?)level).FirstOrDefault();
        if (Place is { } chosen)
        {
            View = GapView.Of((await published.In(chosen.Id, Today, UtcNow, Cancellation)).Select(one => one.Measure), Today);
        }
    }
}
