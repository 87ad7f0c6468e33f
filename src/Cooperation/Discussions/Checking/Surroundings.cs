namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>What the check knows of the place that the question comes from.</summary>
/// <param name="Allowed">Names that tell nothing of the child: the asker's colleagues, services, municipalities.</param>
/// <param name="Schools">Names of schools and kindergartens: together with an age they tell who it is.</param>
/// <param name="Population">Of the municipality; null when it is not known.</param>
public sealed record Surroundings(IReadOnlyCollection<string> Allowed, IReadOnlyCollection<string> Schools, int? Population)
{
    /// <summary>Below this, one rare trait is enough.</summary>
    public const int SmallMunicipality = 5000;

    public static Surroundings Unknown { get; } = new([], [], null);

    /// <summary>Names of municipalities that are small: one that is named is what the text is held against.</summary>
    public IReadOnlyCollection<string> SmallPlaces { get; init; } = [];

    public bool IsSmallIn(string text) => Population is null or < SmallMunicipality || SmallPlaces.Any(name => IsNamed(text, name));

    static bool IsNamed(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var after = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (after == text.Length || !char.IsLetterOrDigit(text[after])))
            {
                return true;
            }
        }

        return false;
    }
}
