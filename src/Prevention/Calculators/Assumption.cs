using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>One number a calculation rests on, as a range, with its source. Every one can be changed by the reader.</summary>
public sealed record Assumption(string Key, Text Name, decimal Low, decimal High, string Unit, string Source)
{
    public Assumption Between(decimal low, decimal high) => this with { Low = low, High = high };
}
