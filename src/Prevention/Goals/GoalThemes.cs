using Langbenk.Kernel;

namespace Langbenk.Prevention.Goals;

public sealed record GoalTheme(string Key, Text Name);

/// <summary>What a goal is about, so that one sees which themes no goal is about. The two first are what the plan is for by bvl § 15-1.</summary>
public static class GoalThemes
{
    public static IReadOnlyList<GoalTheme> All { get; } =
    [
        new("neglect", new("Omsorgssvikt og vold", "Omsorgssvikt og vald", "Neglect and violence")),
        new("own-development", new("Barn som utsetter sin utvikling for fare", "Barn som set utviklinga si i fare", "Children who endanger their development")),
        new("parenting", new("Foreldre og familieliv", "Foreldre og familieliv", "Parents and family life")),
        new("mental-health", new("Psykisk helse", "Psykisk helse", "Mental health")),
        new("school", new("Barnehage og skole", "Barnehage og skule", "Kindergarten and school")),
        new("leisure", new("Fritid og vennskap", "Fritid og venskap", "Leisure and friendship")),
        new("living-conditions", new("Økonomi og bolig", "Økonomi og bustad", "Money and housing")),
        new("substances", new("Rusmidler", "Rusmiddel", "Alcohol and drugs")),
        new("cooperation", new("Samarbeid mellom tjenester", "Samarbeid mellom tenester", "Cooperation between services")),
    ];

    public static GoalTheme? Find(string key) => All.FirstOrDefault(theme => theme.Key == key);
}
