using Langbenk.Prevention.Calculators;

namespace Langbenk.Prevention.Tests.Calculators;

/// <summary>
/// The same questions answered the long way: one certain world at a time, each year's money written down and carried back to today,
/// and a range as the smallest and largest answer over every corner.
/// </summary>
static class SlowModel
{
    public sealed record Outside(decimal Whole, decimal PerYear, decimal Today);

    public static Outside OnePerson(decimal benefits, decimal services, int years, decimal percent)
    {
        var yearly = (benefits + services) / years;
        var today = Enumerable.Range(1, years).Sum(year => CarriedBack(yearly, percent, year));
        return new(benefits + services, yearly, today);
    }

    public static decimal NetOfOneFamily(decimal investment, decimal avoided, int years, decimal percent) =>
        Enumerable.Range(1, years).Sum(year => CarriedBack(avoided, percent, year)) - investment;

    /// <summary>The first year at whose end everything spared so far covers the investment.</summary>
    public static int? BreakEven(decimal investment, decimal avoided, int years, decimal percent)
    {
        for (var year = 0; year <= years; year++)
        {
            if (NetOfOneFamily(investment, avoided, year, percent) >= 0)
                return year;
        }

        return null;
    }

    public static AmountRange Range(IEnumerable<decimal> answers)
    {
        var all = answers.ToList();
        return new(all.Min(), all.Max());
    }

    public static decimal[] Ends(Assumption assumption) => [assumption.Low, assumption.High];

    /// <summary>Decimals divided in another order differ in the last digits.</summary>
    public static bool Near(AmountRange one, AmountRange other) => Near(one.Low, other.Low) && Near(one.High, other.High);

    public static bool Near(decimal one, decimal other) => Math.Abs(one - other) <= 1e-9m + (Math.Max(Math.Abs(one), Math.Abs(other)) * 1e-14m);

    static decimal CarriedBack(decimal amount, decimal percent, int years)
    {
        for (var year = 0; year < years; year++)
            amount /= 1m + (percent / 100m);
        return amount;
    }
}
