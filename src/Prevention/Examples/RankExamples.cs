using Langbenk.Kernel;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Examples;

/// <summary>
/// Which examples are about what was typed, the best first: the words in another form or with a slip of the finger, and what people call the
/// same need. Those with every word; where there are none, those with most of them.
/// </summary>
public static class RankExamples
{
    /// <summary>One to look through: a known one is looked for in every language it is written in.</summary>
    public sealed record Candidate(Guid Id, string Title, string SortKey, string? KnownKey, string SearchText);

    /// <summary>Words that find something among the examples there always are.</summary>
    public static IReadOnlyList<Text> Hints { get; } =
    [
        new("los", "los", "guide"), new("ungdomsklubb", "ungdomsklubb", "youth club"), new("funksjonsnedsettelse", "funksjonsnedsetjing", "disability"),
    ];

    const double Same = 4, Begins = 3, Form = 2.5, Part = 1.5, Slipped = 1.2, InTitle = 2, AsWritten = 0.95;
    const int LongEnough = 4;

    static readonly string[] Endings = ["enes", "anes", "ene", "ane", "ers", "er", "ar", "en", "et", "a", "e", "s"];

    /// <summary>The shortest words, which stand in every text.</summary>
    static readonly HashSet<string> Short =
    [
        .. "og i på til av for fra frå med som det den der de dei en et ei ein eit er å at om så har kan vi jeg eg han hun ho hva kva the and of to in with on a an is are by at my our"
            .Split(' ').SelectMany(word => FoldedText.Words(word)),
    ];

    public static IReadOnlyList<Guid> Of(string typed, IEnumerable<Candidate> all)
    {
        ArgumentNullException.ThrowIfNull(all);
        var words = WordsOf(typed);
        var needs = NeedSearch.Understand(typed);
        var judged = all.Select(one => Judge(one, words, needs)).Where(one => one.Found > 0 || one.IsOfNeed).ToList();
        var whole = judged.Where(one => one.Found == words.Count).ToList();
        return
        [
            .. (whole.Count > 0 ? whole : judged)
                .OrderByDescending(one => one.Found).ThenByDescending(one => one.IsOfNeed).ThenByDescending(one => one.Sum)
                .ThenBy(one => one.Example.SortKey, StringComparer.Ordinal).ThenBy(one => one.Example.Id).Select(one => one.Example.Id),
        ];
    }

    /// <summary>Without «barn med»: they stand in every example. Where there is nothing else, they are what is asked for.</summary>
    static List<string> WordsOf(string typed)
    {
        var all = FoldedText.Words(typed);
        var telling = all.Where(word => !Short.Contains(word) && !SmallWords.Has(Respelled(word))).ToList();
        return telling.Count > 0 ? telling : [.. all];
    }

    static (Candidate Example, int Found, bool IsOfNeed, double Sum) Judge(Candidate one, List<string> words, IReadOnlyList<Need> needs)
    {
        var (title, body) = (FoldedText.All(one.Title).ToHashSet(StringComparer.Ordinal), Body(one));
        var fits = words.Select(word => Math.Max(InTitle * Best(title, word), Best(body, word))).ToList();
        var respelled = body.Select(Respelled).ToList();
        var isOfNeed = needs.Any(need => need.Words.Any(phrase => phrase.IsOneWord && phrase.Strength(respelled) >= AsWritten));
        return (one, fits.Count(fit => fit > 0), isOfNeed, fits.Sum());
    }

    static HashSet<string> Body(Candidate one)
    {
        IEnumerable<string> known = one.KnownKey is { } key && FirstExamples.Find(key) is { } example
            ? new[] { example.Title, example.What, example.Why, example.ForWhom }.SelectMany(text => FoldedText.All(text.Nb, text.Nn, text.En))
            : [];
        return [.. FoldedText.All(one.SearchText), .. known];
    }

    static double Best(HashSet<string> there, string word)
    {
        if (there.Contains(word))
        {
            return Same;
        }

        var (stem, respelled) = (Stem(word), Respelled(word));
        return there.Select(one => one.StartsWith(word, StringComparison.Ordinal) ? Begins
            : stem.Length >= LongEnough && one.StartsWith(stem, StringComparison.Ordinal) ? Form
            : word.Length >= LongEnough && one.Contains(word, StringComparison.Ordinal) ? Part
            : Slip.Of(Respelled(one), respelled, isBeginning: false) ? Slipped : 0).DefaultIfEmpty().Max();
    }

    /// <summary>«ungdommer» and «ungdommene» are «ungdom».</summary>
    static string Stem(string word)
    {
        var ending = Endings.FirstOrDefault(one => word.EndsWith(one, StringComparison.Ordinal) && word.Length - one.Length >= LongEnough);
        var stem = ending is null ? word : word[..^ending.Length];
        return stem.EndsWith("mm", StringComparison.Ordinal) || stem.EndsWith("nn", StringComparison.Ordinal) ? stem[..^1] : stem;
    }

    /// <summary>As the words of needs are written: «ae» and «oe» for the letters.</summary>
    static string Respelled(string folded) => folded.Replace("ae", "{", StringComparison.Ordinal).Replace("oe", "|", StringComparison.Ordinal);
}
