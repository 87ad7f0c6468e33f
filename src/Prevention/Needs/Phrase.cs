namespace Langbenk.Prevention.Needs;

/// <summary>Some words that belong together: found when every one of them stands in the text, in any order.</summary>
sealed class Phrase
{
    const int FuzzyFrom = 5;
    const double Exact = 1, Begins = 0.95, Misspelled = 0.7;

    readonly IReadOnlyList<IReadOnlyList<(string Word, bool Begins)>> _words;

    Phrase(IReadOnlyList<IReadOnlyList<(string, bool)>> words) => _words = words;

    public static Phrase Of(string written) => new([.. written.Split(' ').Select(word =>
        (IReadOnlyList<(string, bool)>)[.. word.Split('|').Select(one => (TypedWords.Fold(one.TrimEnd('*')), one.EndsWith('*')))])]);

    /// <summary>0 when a word is missing; more words found are surer than one.</summary>
    public double Strength(TypedWords typed)
    {
        var weakest = _words.Min(alternatives => alternatives.Max(one => typed.Words.Max(word => (double?)Meets(one, word)) ?? 0));
        return weakest * (0.5 + 0.5 * Math.Min(_words.Count, 4));
    }

    static double Meets((string Word, bool Begins) wanted, string typed)
    {
        if (typed == wanted.Word)
        {
            return Exact;
        }

        if (wanted.Begins && typed.StartsWith(wanted.Word, StringComparison.Ordinal))
        {
            return Begins;
        }

        if (wanted.Word.Length < FuzzyFrom || typed.Length < FuzzyFrom)
        {
            return 0;
        }

        return OneEdit.Apart(wanted.Word, typed) || (wanted.Begins && BeginsMisspelled(wanted.Word, typed)) ? Misspelled : 0;
    }

    /// <summary>The beginning one looks for may itself be a letter shorter or longer where it is misspelled.</summary>
    static bool BeginsMisspelled(string wanted, string typed) =>
        Enumerable.Range(wanted.Length - 1, 3).Any(length => length < typed.Length && OneEdit.Apart(wanted, typed[..length]));
}
