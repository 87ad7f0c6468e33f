namespace Langbenk.Law.Tests.Support;

/// <summary>A small generator of chance: the same seed gives the same throws on every machine.</summary>
sealed class Dice(int seed)
{
    ulong state = (uint)seed;

    /// <summary>0 to <paramref name="below"/> − 1.</summary>
    public int Below(int below) => (int)(Next() % (ulong)below);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public ulong Bits() => Next();

    public T Of<T>(params ReadOnlySpan<T> all) => all[Below(all.Length)];

    public T Of<T>(IReadOnlyList<T> all) => all[Below(all.Count)];

    public T Any<T>() where T : struct, Enum => All<T>.Values[Below(All<T>.Values.Length)];

    public T[] Shuffled<T>(IEnumerable<T> all)
    {
        T[] shuffled = [.. all];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    // SplitMix64
    ulong Next() => unchecked(Mix(state += 0x9E3779B97F4A7C15UL));

    static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }

    static class All<T> where T : struct, Enum
    {
        public static readonly T[] Values = Enum.GetValues<T>();
    }
}
