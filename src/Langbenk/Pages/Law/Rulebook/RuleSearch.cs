using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Texts;

namespace Langbenk.Pages.Law.Rulebook;

/// <summary>What the reader looks for, and the day whose law it is.</summary>
public sealed record RuleQuery(string Words, string Act, string Service, DateOnly Day, Language Language)
{
    public bool IsEmpty => Words.Length == 0 && Act.Length == 0 && Service.Length == 0;
}

/// <summary>A rule that was found, and whether it applies.</summary>
public sealed record FoundRule(Rule Rule, RuleStanding Standing);

/// <summary>Finds rules by words, act and who is bound.</summary>
public sealed class RuleSearch(LawBook book)
{
    public IReadOnlyList<FoundRule> Find(RuleQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = query.Words.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var group = BoundGroups.Find(query.Service);
        return [.. book.Rules
            .Where(rule => query.Act.Length == 0 || ActsOf(rule).Contains(query.Act))
            .Where(rule => query.Service.Length == 0 || group?.Nearness(rule) > 0)
            .Where(rule => words.Length == 0 || Has(rule, words, query))
            .Select(rule => new FoundRule(rule, RuleStanding.At(rule, query.Day)))
            .OrderByDescending(found => found.Standing.InForce)
            .ThenByDescending(found => group?.Nearness(found.Rule) ?? 0)
            .ThenByDescending(found => words.Contains(found.Rule.Id.ToLowerInvariant()))];
    }

    /// <summary>The acts that have rules, with how many, in the order of their names.</summary>
    public IReadOnlyList<(string Act, Text Label, int Count)> Acts(Language language) =>
        [.. book.Rules.SelectMany(rule => ActsOf(rule)).GroupBy(act => act)
            .Select(act => (act.Key, book.Vocabulary.Label("act", act.Key), act.Count()))
            .OrderBy(act => act.Item2[language], StringComparer.OrdinalIgnoreCase)];

    public int CountFor(BoundGroup group) => book.Rules.Count(rule => group.Nearness(rule) > 0);

    static HashSet<string> ActsOf(Rule rule) =>
        [rule.Act, .. rule.Versions.SelectMany(version => version.Grounds).Select(ground => ground.Provision.Act)];

    /// <summary>Every word stands somewhere in the rule; a section is found as it is written, «§ 13-2».</summary>
    bool Has(Rule rule, string[] words, RuleQuery query)
    {
        var version = rule.At(query.Day) ?? rule.Versions[^1];
        var grounds = version.Grounds.Select(ground => Provisions.Name(book.Vocabulary, ground.Provision, ground.Paragraph)[query.Language]);
        var text = string.Join('\n', [rule.Id, rule.Title[query.Language], rule.Bound[query.Language],
            version.Condition[query.Language], version.Explanation[query.Language], .. grounds]).ToLowerInvariant();
        return words.All(text.Contains);
    }
}
