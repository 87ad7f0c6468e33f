using Langbenk.Prevention.Places;

namespace Langbenk.Pages;

/// <summary>Places as choices of a field.</summary>
public static class PlaceChoices
{
    public static IReadOnlyList<Choice> Of(IEnumerable<Place> places) => [.. places.Select(place => new Choice(place.Id.ToString(), place.Name))];
}
