using Langbenk.Prevention.Calculators;

namespace Langbenk.Prevention.Tests.Calculators;

/// <summary>Raising one assumption, with all else as it was, moves every result one way or not at all.</summary>
public class MonotoneTests
{
    [Fact]
    public void MorePersons_NeverCostLess() =>
        Rises((draws, before) => before with { Persons = draws.Raise(before.Persons, 10_000_000m, whole: true) });

    [Fact]
    public void HigherBenefits_NeverCostLess() =>
        Rises((draws, before) => before with { Benefits = draws.Raise(before.Benefits, 1_000_000_000m, whole: false) });

    [Fact]
    public void DearerServices_NeverCostLess() =>
        Rises((draws, before) => before with { Services = draws.Raise(before.Services, 1_000_000_000m, whole: false) });

    [Fact]
    public void ALargerShare_NeverSparesLess() =>
        Rises((draws, before) => before with { PreventedShare = draws.Raise(before.PreventedShare, 100m, whole: false) });

    [Fact]
    public void AHigherRate_NeverMakesTodayWorthMore() =>
        Falls((draws, before) => before with { DiscountRate = draws.Raise(before.DiscountRate, 20m, whole: false) });

    [Fact]
    public void MoreYears_NeverMakeAYearOrTodayWorthMore() =>
        Falls((draws, before) => before with { Years = draws.Raise(before.Years, 100m, whole: true) });

    [Fact]
    public void Investment_MovesTheNetAsItShould() => Draws.Check(1000, draws =>
    {
        var before = draws.Investment();
        var was = Of(before);
        var dearer = Of(before with { InvestmentPerFamily = draws.Raise(before.InvestmentPerFamily, 1_000_000_000m, whole: false) });
        var better = Of(before with { AvoidedPerYear = draws.Raise(before.AvoidedPerYear, 1_000_000_000m, whole: false) });
        var longer = Of(before with { Years = draws.Raise(before.Years, 100m, whole: true) });
        var steeper = Of(before with { DiscountRate = draws.Raise(before.DiscountRate, 20m, whole: false) });
        return Below(dearer.NetPresentValue, was.NetPresentValue) && Below(steeper.NetPresentValue, was.NetPresentValue)
            && Below(was.NetPresentValue, better.NetPresentValue) && Below(was.NetPresentValue, longer.NetPresentValue)
            && Sooner(was.EarliestBreakEven, dearer.EarliestBreakEven) && Sooner(was.LatestBreakEven, dearer.LatestBreakEven)
            && Sooner(better.EarliestBreakEven, was.EarliestBreakEven) && Sooner(better.LatestBreakEven, was.LatestBreakEven)
            && Sooner(longer.LatestBreakEven, was.LatestBreakEven) && Sooner(was.EarliestBreakEven, steeper.EarliestBreakEven);
    });

    static void Rises(Func<Draws, OutsidenessAssumptions, OutsidenessAssumptions> raise) => Draws.Check(1000, draws =>
    {
        var before = draws.Outsideness();
        var (was, now) = (Of(before), Of(raise(draws, before)));
        return Below(was.PerPerson.Undiscounted, now.PerPerson.Undiscounted) && Below(was.Total.Undiscounted, now.Total.Undiscounted)
            && Below(was.Total.PerYear, now.Total.PerYear) && Below(was.Prevented.Undiscounted, now.Prevented.Undiscounted)
            && Below(was.Prevented.Discounted, now.Prevented.Discounted) && Below(was.PersonsPrevented, now.PersonsPrevented);
    });

    static void Falls(Func<Draws, OutsidenessAssumptions, OutsidenessAssumptions> raise) => Draws.Check(1000, draws =>
    {
        var before = draws.Outsideness();
        var (was, now) = (Of(before), Of(raise(draws, before)));
        return now.Total.Undiscounted == was.Total.Undiscounted && Below(now.Total.PerYear, was.Total.PerYear)
            && Below(now.Total.Discounted, was.Total.Discounted) && Below(now.Prevented.Discounted, was.Prevented.Discounted);
    });

    static bool Below(AmountRange one, AmountRange other) => AtMost(one.Low, other.Low) && AtMost(one.High, other.High);

    static bool AtMost(decimal one, decimal other) => one <= other || SlowModel.Near(one, other);

    static bool Sooner(int? one, int? other) => (one ?? int.MaxValue) <= (other ?? int.MaxValue);

    static OutsidenessResult Of(OutsidenessAssumptions assumptions) => OutsidenessAccount.Calculate(assumptions).Result!;

    static InvestmentResult Of(InvestmentAssumptions assumptions) => InvestmentView.Calculate(assumptions).Result!;
}
