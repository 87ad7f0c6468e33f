using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Law.Rulebook;
using Langbenk.Prevention.Search;
using Langbenk.Texts;

namespace Langbenk.Pages.Search;

/// <summary>The rulebook's share of an answer: sections as they are written, «§ 15-1», else words with their other forms.</summary>
static class RuleFinds
{
    const string Section = "§";

    /// <summary>Who writes a section asks for the law before anything else.</summary>
    const double AskedForTheLaw = 20;

    public static SearchGroup? Of(LawBook book, string typed, Language language, DateOnly today)
    {
        var asksForSection = typed.Contains(Section, StringComparison.Ordinal);
        var words = SearchWords.Of(typed);
        if (words.IsEmpty)
        {
            return null;
        }

        var asWritten = typed.Replace(Section, $" {Section} ", StringComparison.Ordinal);
        var found = new RuleSearch(book).Find(new RuleQuery(asWritten, "", "", today, language))
            .Select(one => (one.Rule, one.Standing, Fit: words.Fit(one.Rule.Title[language], Texts(book, one.Rule, language, today)))).ToList();
        if (found.Count == 0 && !asksForSection)
        {
            found = [.. book.Rules.Select(rule => (Rule: rule, Standing: RuleStanding.At(rule, today), Fit: words.Fit(rule.Title[language], Texts(book, rule, language, today))))
                .Where(one => one.Fit > 0)];
        }

        var best = found.OrderByDescending(one => one.Standing.InForce).ThenByDescending(one => one.Fit).Take(FoundGroup.Most).ToList();
        return best.Count == 0 ? null : new SearchGroup(
            "Rule", ShellTexts.Rulebook, [.. best.Select(one => Line(book, one.Rule, one.Standing, language))], found.Count, "regelboka",
            best.Max(one => one.Fit) + (asksForSection ? AskedForTheLaw : 0));
    }

    static SearchLine Line(LawBook book, Rule rule, RuleStanding standing, Language language)
    {
        var grounds = ReadModel.GroundsOf(standing.Version ?? rule.Versions[^1])
            .Select(ground => Provisions.Name(book.Vocabulary, ground.Provision, ground.Paragraph)[language]).Distinct().Take(2);
        return new(rule.Title[language], string.Join(" · ", grounds.Append(standing.Label[language])), $"regelboka/{rule.Id}");
    }

    static string[] Texts(LawBook book, Rule rule, Language language, DateOnly today)
    {
        var version = rule.At(today) ?? rule.Versions[^1];
        return [rule.Id, rule.Bound[language], version.Condition[language], version.Explanation[language],
            .. version.Grounds.Select(ground => Provisions.Name(book.Vocabulary, ground.Provision, ground.Paragraph)[language])];
    }
}
