using Langbenk.Kernel;

namespace Langbenk.Prevention.Needs;

/// <summary>
/// Something people need help with, in their own words. <paramref name="Phrases"/> are what they type: each is a few words that all
/// stand in the text, "a|b" for either word, "a*" for the beginning of one, "a+b" for two side by side, "!a" for one that must not stand there.
/// </summary>
public sealed record Need(string Code, Text Name, Text Example, int AgeFrom, int AgeTo, IReadOnlyList<string> Phrases)
{
    /// <summary>Who types this may be in danger now.</summary>
    public bool MayBeUrgent { get; init; }

    /// <summary>What somebody does to somebody: words of it are never drowned by the rest of what is written.</summary>
    public bool IsHarm { get; init; }

    /// <summary>There is one of each: the code is all that tells them apart.</summary>
    public bool Equals(Need? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    internal IReadOnlyList<Phrase> Words { get; } = [.. Phrases.Select(Phrase.Of)];
}
