using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions;

/// <summary>
/// Whether a discussion speaks of what the duty to report is about (bvl § 13-2): violence, abuse, serious neglect. A sign for the reader
/// to think, no judgement: that it finds nothing says nothing.
/// </summary>
public static partial class DutySigns
{
    public static bool Are(DiscussionTheme theme, params IEnumerable<(string Text, AdvisedStep? Step)> words) =>
        theme is DiscussionTheme.Violence or DiscussionTheme.HonourControl || words.Any(one => one.Step == AdvisedStep.ReportConcern || Sign().IsMatch(one.Text));

    [GeneratedRegex(@"\b(?:vold\w*|vald(?:en|eleg\w*)?|slår|slo|slått|slege|sparket|sparka|overgrep\w*|misbruk\w*|mishandl\w*|incest|voldt\w*|valdt\w*|tvangsekte\w*|tvangsgift\w*|kjønnslemlest\w*|omskj\w*|menneskehandel\w*|blåmerk\w*|grov omsorgssvikt|alvorlig omsorgssvikt|alvorleg omsorgssvikt|vanskjøt\w*|får ikke mat|får ikkje mat|selvmord\w*|sjølvmord\w*|abuse\w*|violen\w*|beaten|hits)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sign();
}
