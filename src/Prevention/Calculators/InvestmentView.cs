namespace Langbenk.Prevention.Calculators;

/// <summary>
/// What an extra effort for some families costs now and may spare later. The effort is paid at the start; what is avoided comes at
/// the end of each year. Pure arithmetic on stated assumptions: a way to talk, not a forecast.
/// </summary>
public static class InvestmentView
{
    public static Calculation<InvestmentResult> Calculate(InvestmentAssumptions assumptions)
    {
        AssumptionFault[] faults =
        [
            .. AssumptionChecks.Money(assumptions.InvestmentPerFamily),
            .. AssumptionChecks.Some(assumptions.Families),
            .. AssumptionChecks.Money(assumptions.AvoidedPerYear),
            .. AssumptionChecks.Years(assumptions.Years),
            .. AssumptionChecks.Discount(assumptions.DiscountRate),
        ];
        return faults.Length > 0 ? new(null, faults) : new(View(assumptions), []);
    }

    static InvestmentResult View(InvestmentAssumptions assumptions)
    {
        var worst = new Case(assumptions.InvestmentPerFamily.High, assumptions.AvoidedPerYear.Low, (int)assumptions.Years.Low, assumptions.DiscountRate.High);
        var best = new Case(assumptions.InvestmentPerFamily.Low, assumptions.AvoidedPerYear.High, (int)assumptions.Years.High, assumptions.DiscountRate.Low);
        var (few, many) = (assumptions.Families.Low, assumptions.Families.High);
        return new(
            new(best.Investment * few, worst.Investment * many),
            new(worst.Avoided * few, best.Avoided * many),
            new(worst.Net, best.Net),
            // A loss is largest with many families, a gain with many too: the sign decides which end.
            new(worst.Net * (worst.Net < 0 ? many : few), best.Net * (best.Net < 0 ? few : many)),
            best.BreakEven(), worst.BreakEven());
    }

    readonly record struct Case(decimal Investment, decimal AvoidedEachYear, int Years, decimal Percent)
    {
        public decimal Avoided => AvoidedEachYear * Years;

        public decimal Net => (AvoidedEachYear * PresentValue.OfOneEachYear(Percent, Years)) - Investment;

        public int? BreakEven()
        {
            var (left, factor) = (Investment, 1m);
            for (var year = 0; year <= Years; year++)
            {
                if (left <= 0)
                    return year;
                factor /= 1m + (Percent / 100m);
                left -= AvoidedEachYear * factor;
            }

            return null;
        }
    }
}
