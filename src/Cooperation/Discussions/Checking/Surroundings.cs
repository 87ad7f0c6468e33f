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

    public bool IsSmall => Population is null or < SmallMunicipality;
}
