using Langbenk.Law.Codes;
using Langbenk.Law.Rulebook;

namespace Langbenk.Pages.Law.Share;

/// <summary>The hard facts that the law cannot do without, one page each.</summary>
public enum ShareStep { Who, About, What, Why, Order, Answer }

/// <summary>Which page is next, and what is wrong with what has been answered.</summary>
public static class ShareSteps
{
    public static ShareStep Next(ShareFacts facts, IReadOnlyCollection<string> wrong)
    {
        if (Lacks(ShareKeys.From) || (facts[ShareKeys.Action] != "look-up" && Lacks(ShareKeys.To)))
            return ShareStep.Who;
        if (Lacks(ShareKeys.About) || wrong.Contains(ShareKeys.Guardians) || wrong.Contains(ShareKeys.SiblingAge) || LacksAge(facts, wrong))
            return ShareStep.About;
        if (Lacks(ShareKeys.Kinds) || Lacks(ShareKeys.Named))
            return ShareStep.What;
        if (Lacks(ShareKeys.Purpose))
            return ShareStep.Why;
        return facts[ShareKeys.Purpose] == "answer-order" && Lacks(ShareKeys.Order) ? ShareStep.Order : ShareStep.Answer;

        bool Lacks(string key) => !facts.Has(key) || wrong.Contains(key);
    }

    // The duty to report hangs on the child, so the child is in every situation but one about an adult alone.
    private static bool LacksAge(ShareFacts facts, IReadOnlyCollection<string> wrong) =>
        wrong.Contains(ShareKeys.Age)
        || (!facts.Has(ShareKeys.Age) && facts.List(ShareKeys.About).Any(a => a is not ("adult-user" or "pregnant" or "unborn")))
        || (!facts.Has(ShareKeys.SiblingAge) && facts.Has(ShareKeys.About, "sibling"));

    /// <summary>Facts whose value is no answer to their question, with the value.</summary>
    public static IReadOnlyDictionary<string, string> Wrong(ShareFacts facts, Vocabulary vocabulary)
    {
        var wrong = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, value) in facts.All)
        {
            if (!Fits(key, value, vocabulary))
                wrong.TryAdd(key, value);
            else if (!ShareKeys.IsList(key) && facts.List(key) is { Count: > 1 } both)
                wrong.TryAdd(key, string.Join(", ", both));
        }

        return wrong;
    }

    /// <summary>The facts without what is no answer: a list keeps its other values, a single fact is unanswered again.</summary>
    public static ShareFacts Without(ShareFacts facts, IReadOnlyDictionary<string, string> wrong, Vocabulary vocabulary) =>
        facts.Without((key, value) => wrong.ContainsKey(key) && (!ShareKeys.IsList(key) || !Fits(key, value, vocabulary)));

    private static bool Fits(string key, string value, Vocabulary vocabulary) => key switch
    {
        ShareKeys.From or ShareKeys.To => Code.ActorTypes.TryParse(value, out _),
        ShareKeys.About => ShareOptions.About.Contains(value),
        ShareKeys.Age => SharePersons.Number(value) is >= 0 and <= 25,
        ShareKeys.SiblingAge => SharePersons.Number(value) is >= 0 and <= 120,
        ShareKeys.Guardians => value is "0" or "1" or "2",
        ShareKeys.Kinds => Code.Kinds.TryParse(value, out _),
        ShareKeys.Named => Code.Identifiabilities.TryParse(value, out _),
        ShareKeys.Purpose => Code.Purposes.TryParse(value, out _),
        ShareKeys.Order => Code.CaseTypes.TryParse(value, out _),
        ShareKeys.Action => Code.Actions.TryParse(value, out _),
        ShareKeys.Also => ShareExtras.All.Contains(value) || Code.Circumstances.TryParse(value, out _),
        ShareKeys.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", out _),
        ShareKeys.Concerns => value is "none" or "unknown" || Code.Facts.TryParse(value, out _),
        _ => FitsJudged(key, value),
    };

    private static bool FitsJudged(string key, string value)
    {
        if (key.EndsWith(".addressProtection", StringComparison.Ordinal))
            return Code.AddressProtections.TryParse(value, out _);
        if (key.EndsWith(".form", StringComparison.Ordinal))
            return Code.ConsentForms.TryParse(value, out _);
        if (key.StartsWith("consent.", StringComparison.Ordinal) && key.Split('.').Length == 2)
            return Code.ConsentStatuses.TryParse(value, out _);
        return Code.Tris.TryParse(value, out _);
    }
}
