using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Measures;

/// <summary>What was asked: words, chosen needs, an age. Nothing of it is stored or logged.</summary>
public sealed record HelpQuestion(string? Typed, IReadOnlyList<Need> Needs, int? Age)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Typed) && Needs.Count == 0 && Age is null;
}

/// <summary>A measure with how well it fits, and the needs it was found by.</summary>
public sealed record HelpHit(PublishedMeasure Found, double Score, IReadOnlyList<Need> Because);

/// <summary>What was understood, and what helps, the best first.</summary>
public sealed record HelpAnswer(IReadOnlyList<Need> Understood, IReadOnlyList<HelpHit> Hits, bool MayBeUrgent)
{
    /// <summary>When nothing else was found: those who help whoever does not know whom to ask.</summary>
    public IReadOnlyList<HelpHit> OneDoor { get; init; } = [];
}

/// <summary>«Jeg trenger hjelp med …»: from what people say to the measures that help, without the name of a service.</summary>
public static class NeedSearch
{
    /// <summary>A need this much weaker than the best one is what the words happen to touch, not what they are about.</summary>
    const double Related = 0.6;

    /// <summary>A whole phrase of two words or more.</summary>
    const double Sure = 1.4;
    const int AroundBirth = 1;
    const double Chosen = 3, LeastNeed = 0.6, NameWord = 0.8, TextWord = 0.25;

    public static HelpAnswer Find(HelpQuestion question, IEnumerable<PublishedMeasure> measures)
    {
        ArgumentNullException.ThrowIfNull(question);
        var typed = TypedWords.Of(question.Typed);
        var needs = Understand(typed, question.Needs);
        var chosen = ChildsAge(question.Age, needs.Keys);
        var age = chosen ?? ChildsAge(typed.Age, needs.Keys);
        var words = typed.Words.Where(word => word.Length > 3 && !SmallWords.Has(word)).Distinct().ToList();
        var all = measures.ToList();
        var isUrgent = MayBeUrgent(typed, needs.Keys);
        var hits = all
            .Where(one => chosen is not { } asked || one.Measure.IsFor(asked))
            .Select(one => Judge(one, needs, isUrgent, words, age, question))
            .Where(hit => hit.Score > 0)
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Found.Measure.SortKey, StringComparer.Ordinal)
            .ThenBy(hit => hit.Found.Measure.Id)
            .ToList();
        return new HelpAnswer([.. needs.Keys], hits, isUrgent)
        {
            OneDoor = hits.Count > 0 ? [] : [.. all.Where(one => one.Measure.Needs.Contains(NeedRegister.OneDoor) && (age is not { } years || one.Measure.IsFor(years)))
                .OrderBy(one => one.Measure.SortKey, StringComparer.Ordinal).ThenBy(one => one.Measure.Id).Select(one => new HelpHit(one, 0, []))],
        };
    }

    /// <summary>Who is sixteen and pregnant tells her own age, not the child's.</summary>
    public static int? ChildsAge(int? age, IEnumerable<Need> needs) => needs.Any(need => need.AgeTo <= AroundBirth && age > need.AgeTo) ? null : age;

    /// <summary>Who types this may be in danger: by what she needs, or by what she says whatever she needs.</summary>
    public static bool MayBeUrgent(TypedWords typed, IEnumerable<Need> needs)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return needs.Any(need => need.MayBeUrgent) || UrgentWords.AreIn(typed.Words);
    }

    /// <summary>The needs that the words are about, the surest first, with those that were chosen before all.</summary>
    public static IReadOnlyList<Need> Understand(string? typed) => [.. Understand(TypedWords.Of(typed), []).Keys];

    static OrderedDictionary<Need, double> Understand(TypedWords typed, IReadOnlyList<Need> chosen)
    {
        var found = NeedRegister.All
            .Select(need => (Need: need, Score: Score(need, typed)))
            .Where(pair => pair.Score >= LeastNeed && !chosen.Contains(pair.Need))
            .OrderByDescending(pair => pair.Score)
            .ToList();
        var needs = new OrderedDictionary<Need, double>();
        foreach (var (need, at) in chosen.Distinct().Select((need, at) => (need, at)))
        {
            needs.Add(need, Chosen - (0.3 * at));
        }

        foreach (var (need, score) in found.Where(pair => pair.Score >= Related * found[0].Score || (pair.Need.IsHarm && pair.Score >= Sure)))
        {
            needs.Add(need, score);
        }

        return needs;
    }

    /// <summary>The best phrase, and a little for each other that says the same.</summary>
    static double Score(Need need, TypedWords typed)
    {
        var words = need.IsHarm ? typed.ReadForHarm : typed.Words;
        var strengths = need.Words.Select(phrase => phrase.Strength(words)).Where(strength => strength > 0).OrderDescending().ToList();
        return strengths.Count == 0 ? 0 : strengths[0] + (0.2 * Math.Min(3, strengths.Count - 1));
    }

    static HelpHit Judge(
        PublishedMeasure one, OrderedDictionary<Need, double> needs, bool isUrgent, List<string> words, int? age, HelpQuestion question)
    {
        var because = needs.Where(pair => one.Measure.Needs.Contains(pair.Key.Code)).ToList();
        // Who may be in danger is not sent to whatever has one of her words in its description.
        if (because.Count == 0 && isUrgent)
        {
            return new HelpHit(one, 0, []);
        }

        var score = because.Select(pair => pair.Value).OrderDescending().Select((value, at) => at == 0 ? value : value * 0.3).Sum();
        score += WordsIn(one, words);
        if (score == 0 && (needs.Count > 0 || words.Count > 0 || question.Age is null))
        {
            return new HelpHit(one, 0, []);
        }

        // A measure for one thing before one for everything, an open door before a referral, the right age before another.
        score += 0.3 / Math.Max(1, one.Measure.Needs.Count);
        score += one.Measure.Access switch { AccessWay.Open => 0.2, AccessWay.Request => 0.15, AccessWay.Referral => 0.05, _ => 0.01 };
        score += age is not { } asked || one.Measure.IsFor(asked) ? 0 : -0.5;
        return new HelpHit(one, Math.Max(score, 0.01), [.. because.Select(pair => pair.Key)]);
    }

    static double WordsIn(PublishedMeasure one, List<string> words)
    {
        if (words.Count == 0)
        {
            return 0;
        }

        var (name, text) = (Folded(one.Measure.Name + " " + one.ServiceName), Folded(one.Measure.WhatItIs + " " + one.Measure.WhoItIsFor));
        return words.Max(word => Begins(name, word) ? NameWord : Begins(text, word) ? TextWord : 0);
    }

    static bool Begins(string[] words, string typed) => Array.Exists(words, word => word.StartsWith(typed, StringComparison.Ordinal));

    static string[] Folded(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(word => TypedWords.Fold(word).Split(' ', StringSplitOptions.RemoveEmptyEntries))];
}
