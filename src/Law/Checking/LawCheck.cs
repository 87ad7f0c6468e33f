using System.Text.RegularExpressions;
using Langbenk.Law.Rulebook;

namespace Langbenk.Law.Checking;

/// <summary>Something in the rulebook that somebody should look at.</summary>
public sealed record Finding(string File, string Rule, string Reason);

/// <summary>
/// Validates more than the program needs in order to start: gaps in time, citations without a rule, wordings none of
/// whose provisions is in force on their first day, conditions that no step reads, sources without a name, deciding rules that no case exercises, cases that fail.
/// </summary>
public static partial class LawCheck
{
    public static IReadOnlyList<Finding> Run(LawBook book, CaseBook cases) =>
    [
        .. book.Rules.SelectMany(Gaps),
        .. book.Rules.SelectMany(r => Citations(book, r)),
        .. book.Rules.SelectMany(r => SilentGrounds(book, r)),
        .. book.Rules.SelectMany(r => Sources(book, r)),
        .. book.Rules.SelectMany(r => Unread(book, r)),
        .. Unexercised(book, cases),
        .. cases.Results.SelectMany(Failures),
    ];

    private static IEnumerable<Finding> Gaps(Rule rule)
    {
        var versions = rule.Versions.Where(v => !v.Inactive).OrderBy(v => v.ValidFrom).ToArray();
        for (var i = 1; i < versions.Length; i++)
        {
            if (versions[i - 1].ValidTo is not { } last)
                yield return new Finding(rule.File, rule.Id, $"a version without an end comes before the one of {versions[i].ValidFrom:yyyy-MM-dd}");
            else if (last.AddDays(1) != versions[i].ValidFrom)
                yield return new Finding(rule.File, rule.Id, $"no version between {last:yyyy-MM-dd} and {versions[i].ValidFrom:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<Finding> Citations(LawBook book, Rule rule)
    {
        var texts = rule.Versions.SelectMany(v => new[] { v.Explanation, v.Condition, v.Note }).OfType<RuleText>();
        foreach (var id in texts.SelectMany(t => RuleId().Matches($"{t.Nb} {t.Nn} {t.En}")).Select(m => m.Value).Distinct())
        {
            if (book.Find(id) is null)
                yield return new Finding(rule.File, rule.Id, $"cites {id}, which is no rule");
        }

        foreach (var limit in rule.Versions.SelectMany(v => v.Deadlines).Select(d => d.Computation).Distinct())
        {
            if (book.Find(limit) is null)
                yield return new Finding(rule.File, rule.Id, $"is counted by {limit}, which is no rule");
        }
    }

    private static IEnumerable<Finding> SilentGrounds(LawBook book, Rule rule) =>
        from version in rule.Versions
        where version.Decides && !version.Inactive
        let day = version.ValidFrom < book.Dates.SharingFrom && (version.ValidTo is null || version.ValidTo >= book.Dates.SharingFrom)
            ? book.Dates.SharingFrom : version.ValidFrom
        where version.Grounds.All(g => !g.Provision.AppliesAt(day))
        select new Finding(rule.File, rule.Id, $"none of its grounds is in force at {day:yyyy-MM-dd}");

    private static IEnumerable<Finding> Sources(LawBook book, Rule rule) =>
        from source in rule.Versions.SelectMany(v => v.Sources).Distinct()
        where !book.Vocabulary.Has("source", source)
        select new Finding(rule.File, rule.Id, $"the source {source} has no name in the vocabulary");

    private static IEnumerable<Finding> Unread(LawBook book, Rule rule)
    {
        var steps = rule.Versions.SelectMany(v => v.When).Select(p => p.Step).Distinct();
        return steps.Where(s => !(s == Step.Duty ? book.Steps.Duties : book.Steps.Exceptions).Contains(rule))
            .Select(s => new Finding(rule.File, rule.Id, $"says when it is a {Codes.Code.Steps.Of(s)}, but rulebook.json does not list it in that step"));
    }

    private static IEnumerable<Finding> Unexercised(LawBook book, CaseBook cases)
    {
        var exercised = cases.Results.SelectMany(r => r.RulesUsed).ToHashSet();
        return book.Rules.Where(r => r.Decides && !exercised.Contains(r.Id))
            .Select(r => new Finding(r.File, r.Id, "decides, but no case exercises it"));
    }

    private static IEnumerable<Finding> Failures(CaseResult result) =>
        result.Problems.Select(p => new Finding("cases", result.Case.Id, p));

    [GeneratedRegex(@"\b(?:VER|TP|UN|SA|ME|FR|BE|ALD|SM|IP|KO|AV|PL|KR|AD|AR|PV|FHF|PBR|BVL)-\d\d\b")]
    private static partial Regex RuleId();
}
