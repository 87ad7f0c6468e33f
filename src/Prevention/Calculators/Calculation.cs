using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>A result, or the faults that stopped it, each beside the assumption it is about.</summary>
public sealed record Calculation<T>(T? Result, IReadOnlyList<AssumptionFault> Faults)
    where T : class;

/// <param name="AtHigh">The highest of the two numbers is what is wrong.</param>
public sealed record AssumptionFault(string AssumptionKey, Problem Problem, bool AtHigh = false);
