namespace Langbenk.Prevention.Needs;

/// <summary>
/// Some words that belong together: found when every one of them stands in the text, in any order. "a+b" stand side by side in that
/// order, "!a" must not stand there at all.
/// </summary>
sealed class Phrase
{
    readonly IReadOnlyList<WordRun> _wanted, _unwanted;

    Phrase(IReadOnlyList<WordRun> wanted, IReadOnlyList<WordRun> unwanted) => (_wanted, _unwanted) = (wanted, unwanted);

    /// <summary>The words it is made of, and the beginnings of words.</summary>
    public IEnumerable<string> Spelled => _wanted.SelectMany(run => run.Spelled);

    public bool IsOneWord => _unwanted.Count == 0 && _wanted is [{ Length: 1 }];

    public static Phrase Of(string written)
    {
        var parts = written.Split(' ').ToLookup(part => part[0] == '!', part => WordRun.Of(part.TrimStart('!')));
        return new Phrase([.. parts[false]], [.. parts[true]]);
    }

    /// <summary>0 when a word is missing; more words found are surer than one.</summary>
    public double Strength(IReadOnlyList<string> typed) => _unwanted.Any(run => run.Strength(typed) > 0)
        ? 0
        : _wanted.Min(run => run.Strength(typed)) * (0.5 + (0.5 * Math.Min(_wanted.Sum(run => run.Length), 4)));
}
