using Langbenk.Kernel;

namespace Langbenk.Prevention.Calculators;

/// <summary>
/// The limits keep every product far below what a decimal can hold: at most 10 million people at 2 billion kroner each.
/// </summary>
static class AssumptionChecks
{
    const decimal MostPeople = 10_000_000m;

    const decimal MostMoney = 1_000_000_000m;

    public static IEnumerable<AssumptionFault> Count(Assumption assumption) =>
        Check(assumption, value => value switch
        {
            < 0 => CalculatorProblems.Negative,
            > MostPeople => CalculatorProblems.TooManyPeople,
            _ when value != decimal.Truncate(value) => CalculatorProblems.NotWhole,
            _ => null,
        });

    /// <summary>A count of something: nobody is nothing to reckon with.</summary>
    public static IEnumerable<AssumptionFault> Some(Assumption assumption) =>
        assumption is { Low: 0, High: 0 } ? [new(assumption.Key, CalculatorProblems.Nobody, true)] : Count(assumption);

    public static IEnumerable<AssumptionFault> Money(Assumption assumption) =>
        Check(assumption, value => value switch
        {
            < 0 => CalculatorProblems.Negative,
            > MostMoney => CalculatorProblems.TooMuchMoney,
            _ => null,
        });

    public static IEnumerable<AssumptionFault> Years(Assumption assumption) =>
        Check(assumption, value => value is < 1 or > 100 || value != decimal.Truncate(value) ? CalculatorProblems.YearsOutOfReach : null);

    public static IEnumerable<AssumptionFault> Share(Assumption assumption) =>
        Check(assumption, value => value is < 0 or > 100 ? CalculatorProblems.ShareOutOfReach : null);

    public static IEnumerable<AssumptionFault> Discount(Assumption assumption) =>
        Check(assumption, value => value is < 0 or > 20 ? CalculatorProblems.DiscountOutOfReach : null);

    static IEnumerable<AssumptionFault> Check(Assumption assumption, Func<decimal, Problem?> check)
    {
        var (low, high) = (check(assumption.Low), check(assumption.High));
        var problem = low ?? high ?? (assumption.Low > assumption.High ? CalculatorProblems.LowAboveHigh : null);
        return problem is null ? [] : [new(assumption.Key, problem, low is null && high is not null)];
    }
}
