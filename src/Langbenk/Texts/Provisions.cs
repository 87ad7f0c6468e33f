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

    public static Text Name(Vocabulary vocabulary, Provision provision, string? paragraph)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        ArgumentNullException.ThrowIfNull(provision);
        var act = vocabulary.Label("act", provision.Act);
        var part = Paragraph(paragraph);
        return new Text(Join(act.Nb, part.Nb), Join(act.Nn, part.Nn), Join(act.En, part.En));

        string Join(string name, string place) => $"{name} § {provision.Section} {place}".TrimEnd();
    }

    static Text Paragraph(string? paragraph) => paragraph is null ? Text.Same("") : new Text(paragraph,
        Word().Replace(paragraph, word => Words.GetValueOrDefault(word.Value, (word.Value, word.Value)).Item1),
        Word().Replace(paragraph, word => Words.GetValueOrDefault(word.Value, (word.Value, word.Value)).Item2));

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
