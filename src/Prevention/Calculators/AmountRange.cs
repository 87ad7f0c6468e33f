namespace Langbenk.Prevention.Calculators;

/// <summary>The lowest and the highest result the assumptions allow; never one number pretending to be sure.</summary>
public readonly record struct AmountRange(decimal Low, decimal High);
