using Langbenk.Prevention.Calculators;

namespace Langbenk.Prevention.Tests.Calculators;

public class OutsidenessAccountTests
{
    static readonly OutsidenessResult Region = Of(OutsidenessAssumptions.Default);

    [Fact]
    public void Default_PerPerson_IsTheSourcesTwentyThreeMillion()
    {
        Assert.Equal(new AmountRange(23_000_000m, 23_000_000m), Region.PerPerson.Undiscounted);
        Assert.Equal(500_000m, Region.PerPerson.PerYear.Low);
        Assert.Equal(1057m * 23_000_000m, Region.Total.Undiscounted.High);
    }

    [Fact]
    public void Default_Prevented_IsARangeThatSaysItIsAnAssumption()
    {
        Assert.Equal(new AmountRange(10.57m, 52.85m), Region.PersonsPrevented);
        Assert.Equal(new AmountRange(243_110_000m, 1_215_550_000m), Region.Prevented.Undiscounted);
        Assert.Contains("antakelse", OutsidenessAssumptions.Default.PreventedShare.Source.Nb, StringComparison.Ordinal);
        Assert.True(Region.Prevented.Discounted.High < Region.Prevented.Undiscounted.High);
    }

    [Fact]
    public void Result_EqualsTheSlowModelOverEveryCorner() => Draws.Check(300, draws =>
    {
        var assumptions = draws.Outsideness();
        var result = Of(assumptions);
        var persons =
            (from benefits in SlowModel.Ends(assumptions.Benefits)
             from services in SlowModel.Ends(assumptions.Services)
             from years in SlowModel.Ends(assumptions.Years)
             from rate in SlowModel.Ends(assumptions.DiscountRate)
             select SlowModel.OnePerson(benefits, services, (int)years, rate)).ToList();
        var scales = (from count in SlowModel.Ends(assumptions.Persons)
                      from share in SlowModel.Ends(assumptions.PreventedShare)
                      select count * share / 100m).ToList();
        return Same(result.PerPerson, persons, [1m])
            && Same(result.Total, persons, SlowModel.Ends(assumptions.Persons))
            && Same(result.Prevented, persons, scales)
            && SlowModel.Near(result.PersonsPrevented, SlowModel.Range(scales));
    });

    [Fact]
    public void Range_HoldsEveryWorldInsideTheAssumptions() => Draws.Check(500, draws =>
    {
        var assumptions = draws.Outsideness();
        var result = Of(assumptions);
        var world = SlowModel.OnePerson(draws.Within(assumptions.Benefits), draws.Within(assumptions.Services),
            draws.WholeWithin(assumptions.Years), draws.Within(assumptions.DiscountRate));
        var scale = draws.WholeWithin(assumptions.Persons) * draws.Within(assumptions.PreventedShare) / 100m;
        return Holds(result.PerPerson.PerYear, world.PerYear) && Holds(result.PerPerson.Discounted, world.Today)
            && Holds(result.Prevented.Undiscounted, world.Whole * scale) && Holds(result.Prevented.Discounted, world.Today * scale);
    });

    [Fact]
    public void Range_IsLowFirst_AndDiscountingNeverAdds() => Draws.Check(2000, draws =>
    {
        var result = Of(draws.Outsideness());
        return new[] { result.PerPerson, result.Total, result.Prevented }.All(view =>
            view.Undiscounted.Low <= view.Undiscounted.High && view.PerYear.Low <= view.PerYear.High && view.Discounted.Low <= view.Discounted.High
            && AtMost(view.Discounted.Low, view.Undiscounted.Low) && AtMost(view.Discounted.High, view.Undiscounted.High));
    });

    [Fact]
    public void Prevented_IsNothing_WhenNothingCanBePrevented() => Draws.Check(500, draws =>
    {
        var assumptions = draws.Outsideness();
        var result = Of(assumptions with { PreventedShare = assumptions.PreventedShare.Between(0m, 0m) });
        var zero = new AmountRange(0m, 0m);
        return result.Prevented == new CostView(zero, zero, zero) && result.PersonsPrevented == zero;
    });

    [Fact]
    public void WithoutARate_DiscountedIsTheSumItself() => Draws.Check(500, draws =>
    {
        var assumptions = draws.Outsideness();
        var result = Of(assumptions with { DiscountRate = assumptions.DiscountRate.Between(0m, 0m) });
        return result.PerPerson.Discounted == result.PerPerson.Undiscounted && result.Prevented.Discounted == result.Prevented.Undiscounted;
    });

    static OutsidenessResult Of(OutsidenessAssumptions assumptions) =>
        OutsidenessAccount.Calculate(assumptions).Result ?? throw new InvalidOperationException("The assumptions were refused.");

    static bool Same(CostView view, List<SlowModel.Outside> persons, IReadOnlyList<decimal> scales) =>
        SlowModel.Near(view.Undiscounted, SlowModel.Range(persons.SelectMany(person => scales.Select(scale => person.Whole * scale))))
        && SlowModel.Near(view.PerYear, SlowModel.Range(persons.SelectMany(person => scales.Select(scale => person.PerYear * scale))))
        && SlowModel.Near(view.Discounted, SlowModel.Range(persons.SelectMany(person => scales.Select(scale => person.Today * scale))));

    static bool Holds(AmountRange range, decimal value) => AtMost(range.Low, value) && AtMost(value, range.High);

    static bool AtMost(decimal one, decimal other) => one <= other || SlowModel.Near(one, other);
}
