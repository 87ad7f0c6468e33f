using Langbenk.Prevention.Calculators;

namespace Langbenk.Prevention.Tests.Calculators;

public class InvestmentViewTests
{
    static readonly InvestmentAssumptions Start = InvestmentAssumptions.Default;

    [Fact]
    public void Default_EveryNumber_SaysItIsOurOwn() =>
        Assert.All(Start.All, assumption => Assert.Contains("Egen antakelse", assumption.Source.Nb, StringComparison.Ordinal));

    [Fact]
    public void View_OfOneCertainCase_IsWorkedOutByHand()
    {
        var result = Of(new(
            Start.InvestmentPerFamily.Between(100m, 100m), Start.Families.Between(3m, 3m), Start.AvoidedPerYear.Between(60m, 60m),
            Start.Years.Between(2m, 2m), Start.DiscountRate.Between(20m, 20m)));
        // 60 / 1.2 + 60 / 1.44 - 100 = 50 + 41.67 - 100
        Assert.Equal(-25m, decimal.Round(result.NetPresentValue.Low, 6));
        Assert.Equal(new AmountRange(300m, 300m), result.Investment);
        Assert.Equal(new AmountRange(360m, 360m), result.Avoided);
        Assert.Null(result.LatestBreakEven);
    }

    [Fact]
    public void BreakEven_IsTheYearThatCoversTheRest()
    {
        var result = Of(new(
            Start.InvestmentPerFamily.Between(100m, 200m), Start.Families.Between(1m, 1m), Start.AvoidedPerYear.Between(50m, 100m),
            Start.Years.Between(4m, 10m), Start.DiscountRate.Between(0m, 0m)));
        Assert.Equal((1, 4), (result.EarliestBreakEven, result.LatestBreakEven));
        Assert.Equal(new AmountRange(0m, 900m), result.NetPresentValue);
    }

    [Fact]
    public void View_EqualsTheSlowModelOverEveryCorner() => Draws.Check(300, draws =>
    {
        var assumptions = draws.Investment();
        var result = Of(assumptions);
        var corners = (from investment in SlowModel.Ends(assumptions.InvestmentPerFamily)
                       from avoided in SlowModel.Ends(assumptions.AvoidedPerYear)
                       from years in SlowModel.Ends(assumptions.Years)
                       from rate in SlowModel.Ends(assumptions.DiscountRate)
                       select (investment, avoided, years: (int)years, rate)).ToList();
        var nets = corners.Select(corner => SlowModel.NetOfOneFamily(corner.investment, corner.avoided, corner.years, corner.rate)).ToList();
        var families = SlowModel.Ends(assumptions.Families);
        return SlowModel.Near(result.NetPresentValuePerFamily, SlowModel.Range(nets))
            && SlowModel.Near(result.NetPresentValue, SlowModel.Range(nets.SelectMany(net => families.Select(count => net * count))))
            && SlowModel.Near(result.Investment, SlowModel.Range(corners.SelectMany(corner => families.Select(count => corner.investment * count))))
            && SlowModel.Near(result.Avoided, SlowModel.Range(corners.SelectMany(corner => families.Select(count => corner.avoided * corner.years * count))));
    });

    [Fact]
    public void BreakEven_EqualsTheSlowModel() => Draws.Check(300, draws =>
    {
        // Whole kroner and no rate: equality is exact, and a year's difference is a fault.
        var drawn = draws.Investment();
        var assumptions = drawn with
        {
            InvestmentPerFamily = Whole(drawn.InvestmentPerFamily),
            AvoidedPerYear = Whole(drawn.AvoidedPerYear),
            DiscountRate = drawn.DiscountRate.Between(0m, 0m),
        };
        var result = Of(assumptions);
        return result.EarliestBreakEven == SlowModel.BreakEven(assumptions.InvestmentPerFamily.Low, assumptions.AvoidedPerYear.High, (int)assumptions.Years.High, 0m)
            && result.LatestBreakEven == SlowModel.BreakEven(assumptions.InvestmentPerFamily.High, assumptions.AvoidedPerYear.Low, (int)assumptions.Years.Low, 0m);
    });

    [Fact]
    public void Range_IsLowFirst_AndAYearMeansAGain() => Draws.Check(2000, draws =>
    {
        var result = Of(draws.Investment());
        return result.NetPresentValue.Low <= result.NetPresentValue.High && result.Investment.Low <= result.Investment.High
            && result.Avoided.Low <= result.Avoided.High
            && (result.EarliestBreakEven is null ? result.NetPresentValuePerFamily.High < 0.01m : result.NetPresentValuePerFamily.High > -0.01m)
            && (result.LatestBreakEven is null ? result.NetPresentValuePerFamily.Low < 0.01m : result.NetPresentValuePerFamily.Low > -0.01m)
            && (result.LatestBreakEven ?? int.MaxValue) >= (result.EarliestBreakEven ?? int.MaxValue);
    });

    [Fact]
    public void NothingAvoided_IsTheInvestmentLost() => Draws.Check(500, draws =>
    {
        var assumptions = draws.Investment();
        var result = Of(assumptions with { AvoidedPerYear = assumptions.AvoidedPerYear.Between(0m, 0m) });
        return result.NetPresentValue == new AmountRange(-result.Investment.High, -result.Investment.Low) && result.Avoided == new AmountRange(0m, 0m);
    });

    static Assumption Whole(Assumption assumption) => assumption.Between(decimal.Truncate(assumption.Low), decimal.Truncate(assumption.High));

    static InvestmentResult Of(InvestmentAssumptions assumptions) =>
        InvestmentView.Calculate(assumptions).Result ?? throw new InvalidOperationException("The assumptions were refused.");
}
