namespace Langbenk.Prevention.Calculators;

/// <summary>
/// Paid, spared and the difference in today's money, and the year the effort has paid itself back: at best and at worst.
/// No year means not within the years the effect lasts.
/// </summary>
public sealed record InvestmentResult(
    AmountRange Investment, AmountRange Avoided, AmountRange NetPresentValuePerFamily, AmountRange NetPresentValue, int? EarliestBreakEven,
    int? LatestBreakEven);
