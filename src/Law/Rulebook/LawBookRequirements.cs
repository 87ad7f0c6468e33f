using Langbenk.Law.Codes;

namespace Langbenk.Law.Rulebook;

/// <summary>What must be in the rulebook before the engine can run at all; <c>law check</c> asks for more.</summary>
internal static class LawBookRequirements
{
    // The rules that the steps cite by id, with the first day on which they must have a wording.
    private static readonly string[] AlwaysCited =
    [
        "UN-01", "UN-02", "UN-03", "UN-05", "UN-06", "UN-07", "UN-19", "UN-31", "SA-05", "SA-06", "IP-02", "AD-01",
        "AD-02", "AD-03", "ME-09", "ME-24", "FR-02", "ALD-05", "TP-21",
    ];

    private static readonly string[] SometimesCited = ["UN-16", "UN-17", "UN-18", "UN-20", "UN-21", "BHG-2A", "UN-11", "ME-18", "ME-19"];

    public static void Check(LawBook book)
    {
        foreach (var id in AlwaysCited)
        {
            var rule = Known(book, id);
            if (GapAfter(rule, book.Dates.SharingFrom) is { } day)
                throw new InvalidRulebookException(rule.File, id, $"cited by a decision step, but without a wording at {day:yyyy-MM-dd}");
        }

        foreach (var id in SometimesCited)
            Known(book, id);
        CheckVocabulary(book);
    }

    private static Rule Known(LawBook book, string id) =>
        book.Find(id) ?? throw new InvalidRulebookException("acts", id, "cited by a decision step, but not in the rulebook");

    private static DateOnly? GapAfter(Rule rule, DateOnly from)
    {
        var day = from;
        while (rule.At(day) is { } version)
        {
            if (version.ValidTo is not { } last)
                return null;
            day = last.AddDays(1);
        }

        return day;
    }

    private static void CheckVocabulary(LawBook book)
    {
        Require(book, "assessment", Code.Facts.All, "label", "test", "help");
        Require(book, "actorType", Code.ActorTypes.All, "label", "definite");
        Require(book, "kind", Code.Kinds.All, "label", "definite");
        Require(book, "personRole", Code.PersonRoles.All, "label", "definite");
        Require(book, "purpose", Code.Purposes.All, "label");
        Require(book, "circumstance", Code.Circumstances.All, "label");
        Require(book, "condition", Code.Conditions.All, "label", "explain");
        Require(book, "verdict", Code.Verdicts.All, "label", "short");
        Require(book, "warning", Code.Warnings.All, "label", "explain");
    }

    private static void Require(LawBook book, string list, IReadOnlyList<string> codes, params string[] parts)
    {
        foreach (var code in codes)
        {
            foreach (var part in parts)
            {
                if (book.Vocabulary.Find(list, code, part) is null)
                    throw new InvalidRulebookException("vocabulary.json", $"{list}.{code}", $"'{part}' is missing");
            }
        }
    }
}
