namespace Langbenk.Prevention.Needs;

/// <summary>
/// One word, or words side by side: "a|b" for either, "a*" for the beginning of one, "=a" for it as it is written. Side by side, no word
/// is taken for another that is misspelled: «blir slutt» is not «blir slått».
/// </summary>
sealed class WordRun
{
    const double Exact = 1, Begins = 0.95, Misspelled = 0.7;

    readonly IReadOnlyList<IReadOnlyList<Wanted>> _places;

    WordRun(IReadOnlyList<IReadOnlyList<Wanted>> places) => _places = places;

    public int Length => _places.Count;

    public IEnumerable<string> Spelled => _places.SelectMany(either => either).Select(one => one.Word);

    public static WordRun Of(string written)
    {
        var places = written.Split('+');
        return new WordRun([.. places.Select(place => (IReadOnlyList<Wanted>)[.. place.Split('|').Select(one =>
            new Wanted(TypedWords.Fold(one.Trim('*', '=')), one.EndsWith('*'), places.Length > 1 || one.StartsWith('=')))])]);
    }

    public double Strength(IReadOnlyList<string> typed) => Enumerable.Range(0, Math.Max(0, typed.Count - Length + 1)).Max(at => (double?)At(typed, at)) ?? 0;

    public double At(IReadOnlyList<string> typed, int start)
    {
        var weakest = start + Length > typed.Count ? 0 : Exact;
        // Nearly every place is the wrong one, which its first word tells.
        for (var at = 0; at < Length && weakest > 0; at++)
        {
            weakest = Math.Min(weakest, _places[at].Max(one => one.Meets(typed[start + at])));
        }

        return weakest;
    }

    sealed record Wanted(string Word, bool IsBeginning, bool IsAsWritten)
    {
        public double Meets(string typed)
        {
            if (typed == Word)
            {
                return Exact;
            }

            if (IsBeginning && typed.StartsWith(Word, StringComparison.Ordinal))
            {
                return Begins;
            }

            return !IsAsWritten && Slip.Of(Word, typed, IsBeginning) ? Misspelled : 0;
        }
    }
}
