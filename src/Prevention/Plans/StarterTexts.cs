using Langbenk.Kernel;

namespace Langbenk.Prevention.Plans;

/// <summary>
/// A text a planner can start from, as plain markdown. Every «…» is a gap for the municipality's own words,
/// and a part that still has one is not finished.
/// </summary>
public static class StarterTexts
{
    public const string Gap = "…";

    static readonly Dictionary<string, Text> All = new()
    {
        ["goals"] = StarterTextsRequired.Goals,
        ["responsibility"] = StarterTextsRequired.Responsibility,
        ["organisation"] = StarterTextsCooperation.Organisation,
        ["cooperation"] = StarterTextsCooperation.Cooperation,
        ["knowledge"] = StarterTextsOptional.Knowledge,
        ["levels"] = StarterTextsOptional.Levels,
        ["young-actors"] = StarterTextsChange.YoungActors,
        ["what-is-new"] = StarterTextsChange.WhatIsNew,
        ["follow-up"] = StarterTextsChange.FollowUp,
    };

    public static Text? For(string partKey) => All.TryGetValue(partKey, out var text) ? text : null;
}
