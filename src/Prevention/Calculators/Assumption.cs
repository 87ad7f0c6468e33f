using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>One number a calculation rests on, as a range, with its source. Every one can be changed by the reader.</summary>
public sealed record Assumption(string Key, Text Name, decimal Low, decimal High, string Unit, Text Source)
{
    public Assumption Between(decimal low, decimal high) => this with { Low = low, High = high };

    /// <summary>The source of a number that has none.</summary>
    internal static Text Own { get; } = new(
        "Egen antakelse, ikke fra en kilde. Endre den.", "Eigen føresetnad, ikkje frå ei kjelde. Endre han.", "Our own assumption, not from a source. Change it.");
}
