using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Tests.Wheel;

public class AdoptedPlanTests
{
    static readonly Guid Here = Guid.NewGuid();

    static readonly AdoptedPlan First = Of(2019, 2022, new(2019, 2, 1));
    static readonly AdoptedPlan Second = Of(2023, 2026, new(2023, 2, 9));
    static readonly AdoptedPlan Third = Of(2026, 2029, new(2026, 9, 20));

    [Theory]
    [InlineData("2026-05-31", 2023), InlineData("2026-09-30", 2026), InlineData("2023-01-31", 2019), InlineData("2031-05-31", 2026), InlineData("2022-12-31", 2019)]
    public void On_ADay_IsTheOneSteeredByThen(string day, int from) =>
        Assert.Equal(from, AdoptedPlan.On([Third, First, Second], Here, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))!.PeriodFrom);

    [Fact]
    public void On_TheFirstEverAdoptedLaterInItsYear_IsThatOne() => Assert.Equal(Third, AdoptedPlan.On([Third], Here, new(2026, 5, 31)));

    [Fact]
    public void On_BeforeAllPlansOrElsewhere_IsNone()
    {
        Assert.Null(AdoptedPlan.On([First, Second, Third], Here, new(2018, 5, 31)));
        Assert.Null(AdoptedPlan.On([First, Second, Third], Guid.NewGuid(), new(2026, 5, 31)));
        Assert.Equal(Third, AdoptedPlan.On([First, Second, Third], null, new(2026, 9, 30)));
    }

    static AdoptedPlan Of(int from, int to, DateOnly on) => new(Guid.NewGuid(), "Plan", from, to, on, [Here]);
}
