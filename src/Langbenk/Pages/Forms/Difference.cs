using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Pages;

/// <summary>One field after a conflict: what the others saved, and what was typed here.</summary>
public sealed record Difference(Text Label, string Theirs, string Yours);

/// <summary>Two fillings of one form, field by field, in the words that a reader would use.</summary>
public sealed class Comparison(FormValues theirs, FormValues yours, Language language)
{
    public Difference Words(string field, Text label) => new(label, theirs.Trimmed(field), yours.Trimmed(field));

    /// <summary>However it is typed, a day is the same day.</summary>
    public Difference Day(string field, Text label) => new(label, Day(theirs, field), Day(yours, field));

    /// <summary>What is chosen, by what the choices are called.</summary>
    public Difference Chosen(string field, Text label, IEnumerable<Choice> choices)
    {
        var known = choices.ToList();
        return new(label, Chosen(theirs, field, known), Chosen(yours, field, known));
    }

    string Day(FormValues values, string field) => values.Date(field) is { } day ? DateWords.Of(day, language) : values.Trimmed(field);

    static string Chosen(FormValues values, string field, List<Choice> choices) =>
        string.Join('\n', choices.Where(one => one.Value.Length > 0 && values.Has(field, one.Value)).Select(one => one.Label));
}
