using System.Text.RegularExpressions;

namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>Schools and kindergartens by name. The age stands beside the question, so each is a combination.</summary>
static partial class SchoolNames
{
    public static IEnumerable<Finding> In(string text, IReadOnlyCollection<string> schools) =>
        schools.Where(name => name.Trim().Length > 0).SelectMany(name => Places(text, name.Trim())).Concat(Patterns.Of(Named(), FindingKind.School, text));

    static IEnumerable<Finding> Places(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            yield return new(FindingKind.School, at, name.Length);
        }
    }

    [GeneratedRegex(@"(?<!\p{L})\p{Lu}\p{L}{1,40}[ ](?:skole|skule|barneskole|barneskule|ungdomsskole|ungdomsskule|oppvekstsenter|barnehage|barnehagen|skolen|skulen)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
