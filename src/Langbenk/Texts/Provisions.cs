using System.Text.RegularExpressions;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;

namespace Langbenk.Texts;

/// <summary>Provisions with the act's full name: «barnevernsloven § 13-2 første ledd a».</summary>
public static partial class Provisions
{
    static readonly Dictionary<string, (string Nn, string En)> Words = new(StringComparer.Ordinal)
    {
        ["første"] = ("første", "first"),
        ["andre"] = ("andre", "second"),
        ["annet"] = ("andre", "second"),
        ["tredje"] = ("tredje", "third"),
        ["fjerde"] = ("fjerde", "fourth"),
        ["femte"] = ("femte", "fifth"),
        ["sjette"] = ("sjette", "sixth"),
        ["syvende"] = ("sjuande", "seventh"),
        ["siste"] = ("siste", "last"),
        ["ledd"] = ("ledd", "paragraph"),
        ["punktum"] = ("punktum", "sentence"),
        ["bokstav"] = ("bokstav", "letter"),
        ["nr"] = ("nr", "no"),
        ["og"] = ("og", "and"),
        ["til"] = ("til", "to"),
    };

    /// <summary>Acts that a plan is linked by and no rule of the rulebook rests on.</summary>
    static readonly Dictionary<string, Text> OtherActs = new(StringComparer.Ordinal)
    {
        ["pbl"] = new("plan- og bygningsloven", "plan- og bygningslova", "Planning and Building Act"),
    };

    public static Text Name(Vocabulary vocabulary, Provision provision, string? paragraph)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(provision);
        var act = vocabulary.Label("act", provision.Act);
        var part = Paragraph(paragraph);
        return new Text(Join(act.Nb, part.Nb), Join(act.Nn, part.Nn), Join(act.En, part.En));

        string Join(string name, string place) => $"{name} § {provision.Section} {place}".TrimEnd();
    }

    /// <summary>
    /// «bvl § 15-1 andre ledd», as it stands in the registers, the way a reader knows it: «Child Welfare Act § 15-1 second paragraph».
    /// What is no provision, or of an act that the rulebook does not know, stands as it is written.
    /// </summary>
    public static string Spell(Vocabulary vocabulary, string? citation, Language language) => citation is null ? ""
        : Place().Replace(WithNames(vocabulary, citation, language), place => Paragraph(place.Value)[language]);

    /// <summary>A text with the names of the acts it cites in place of what lawyers call them.</summary>
    public static string WithNames(Vocabulary vocabulary, string text, Language language)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(text);
        return !text.Contains('§', StringComparison.Ordinal) ? text
            : Act().Replace(text, act => vocabulary.Find("act", act.Groups[1].Value, "label") is { } name ? name[language]
                : OtherActs.TryGetValue(act.Groups[1].Value, out var other) ? other[language] : act.Value);
    }

    static Text Paragraph(string? paragraph) => paragraph is null ? Text.Same("") : new Text(paragraph,
        Word().Replace(paragraph, word => Words.GetValueOrDefault(word.Value, (word.Value, word.Value)).Item1),
        Word().Replace(paragraph, word => Words.GetValueOrDefault(word.Value, (word.Value, word.Value)).Item2));

    [GeneratedRegex(@"\b([a-z]+[0-9]*)\.?(?= §)")]
    private static partial Regex Act();

    /// <summary>What follows the section in a provision: «andre ledd bokstav a».</summary>
    [GeneratedRegex(@"(?<=§§? ?[0-9]+[-0-9]*(?: [a-z])? )\p{L}{2,}.*$")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
