using Langbenk.Kernel;

namespace Langbenk.Prevention.Indicators;

public enum IndicatorUse
{
    Target,

    /// <summary>The number is followed and explained; it is never something to reach.</summary>
    FollowOnly,
}

/// <summary>
/// An indicator the register knows. One that is only followed says why it must not be a target and which ones serve
/// better; <paramref name="Words"/> are the lower-case stems by which a typed name is recognised.
/// </summary>
public sealed record KnownIndicator(
    string Key,
    Text Name,
    Text Definition,
    Text Measures,
    string Source,
    IndicatorUse Use,
    Text? WhyNotTarget,
    IReadOnlyList<string> BetterKeys,
    IReadOnlyList<string> Words);
