using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Rulebook;

/// <summary>Whether a rule applies on a day: the wording of that day, and the word, icon and colour for it.</summary>
public sealed record RuleStanding(RuleVersion? Version, Text Label, string Icon, string Color)
{
    public bool InForce => Version is not null;

    public static RuleStanding At(Rule rule, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return rule.At(day) is { } version ? new(version, RulebookTexts.InForce, "check", "success")
            : rule.Versions.All(one => one.Inactive) ? new(null, RulebookTexts.Passed, "clock", "info")
            : rule.Versions.Any(one => !one.Inactive && one.ValidFrom > day) ? new(null, RulebookTexts.NotYet, "clock", "info")
            : new(null, RulebookTexts.Ended, "cross", "neutral");
    }
}
