namespace Langbenk.Prevention.Indicators;

public static class IndicatorRegister
{
    public static IReadOnlyList<KnownIndicator> All { get; } =
    [
        .. IndicatorRegisterFollowOnly.Indicators,
        .. IndicatorRegisterHelp.Indicators,
        .. IndicatorRegisterFamilies.Indicators,
        .. IndicatorRegisterCooperation.Indicators,
        .. IndicatorRegisterChildren.Indicators,
    ];

    public static KnownIndicator? Find(string key) => All.FirstOrDefault(indicator => indicator.Key == key);

    /// <summary>The follow-only indicator that a typed name means, or null when the name may be a target.</summary>
    public static KnownIndicator? FollowOnlyMatch(string typedName) => TypedIndicator.FollowOnlyMatch(typedName);

    public static KnownIndicator? FollowOnlyMatch(string typedName, string definition) => TypedIndicator.FollowOnlyMatch(typedName, definition);
}
