namespace Langbenk.Prevention.Calculators;

/// <summary>Cost for one person, for all, and what preventing the given share would spare, with how many people that is.</summary>
public sealed record OutsidenessResult(CostView PerPerson, CostView Total, AmountRange PersonsPrevented, CostView Prevented);

/// <summary>One cost seen three ways: the whole period, each year, and what the whole period is worth today.</summary>
public sealed record CostView(AmountRange Undiscounted, AmountRange PerYear, AmountRange Discounted)
{
    public CostView Times(decimal low, decimal high) =>
        new(Times(Undiscounted, low, high), Times(PerYear, low, high), Times(Discounted, low, high));

    static AmountRange Times(AmountRange range, decimal low, decimal high) => new(range.Low * low, range.High * high);
}
