using Langbenk.Kernel;
using Langbenk.Prevention.Search;
using Langbenk.Texts;

namespace Langbenk.Pages.Search;

/// <summary>One line of an answer. The path is as a view writes it after <c>~/</c>.</summary>
public sealed record SearchLine(string Name, string Beside, string Path);

/// <summary>What was found of one kind, the best first; where the rest of that kind is.</summary>
public sealed record SearchGroup(string Key, Text Label, IReadOnlyList<SearchLine> Lines, int Total, string All, double Fit);

/// <summary>What was found, the kind with the best fit first.</summary>
public sealed record SearchAnswer(string Typed, IReadOnlyList<SearchGroup> Groups)
{
    const int LongestBeside = 140;

    public int Total => Groups.Sum(group => group.Total);

    internal static SearchAnswer Of(string typed, SearchGroup? rules, IEnumerable<FoundGroup> groups, Func<FoundKind, string> all) => new(typed,
    [
        .. groups.Select(group => new SearchGroup(
            group.Kind.ToString(), SearchTexts.Of(group.Kind), [.. group.Best.Select(one => new SearchLine(one.Name, Short(one.Beside), one.Path))],
            group.Total, all(group.Kind), group.Best[0].Fit))
            .Concat(rules is null ? [] : [rules]).OrderByDescending(group => group.Fit),
    ]);

    internal static string Short(string text) =>
        text.Length <= LongestBeside ? text : string.Concat(text.AsSpan(0, LongestBeside - 1).TrimEnd(), "…");
}

/// <summary>A page with a search field of its own, and an answer when something was asked.</summary>
public interface ISearchPage
{
    string Action { get; }

    Text Lead { get; }

    Text Hint { get; }

    /// <summary>Null before anybody has asked.</summary>
    SearchAnswer? Answer { get; }
}
