using Langbenk.Organisation.Services;
using Langbenk.Prevention.Measures;

namespace Langbenk.Prevention.Tests.Measures;

public class CoreWatchTests
{
    const MeasureLevels U = MeasureLevels.Universal, S = MeasureLevels.Selective, I = MeasureLevels.Indicated;

    [Fact]
    public void Of_TwoYears_CountsWhatStoodOnTheLastDay()
    {
        var watch = CoreWatch.Of(
            [
                Make.Carried(ServiceKind.ChildWelfare, I, 2022), Make.Carried(ServiceKind.ChildWelfare, I, 2023),
                Make.Carried(ServiceKind.HealthClinic, I | S, 2022), Make.Carried(ServiceKind.School, I, 2022, 2022),
            ],
            2020, new DateOnly(2023, 6, 1));

        Assert.Equal([2022, 2023], watch.Years.Select(year => year.Year));
        Assert.Equal((1, 3, 33), (watch.Years[0].Of(I).ByChildWelfare, watch.Years[0].Of(I).All, watch.Years[0].Of(I).Percent));
        Assert.Equal((2, 3, 67), (watch.Years[1].Of(I).ByChildWelfare, watch.Years[1].Of(I).All, watch.Years[1].Of(I).Percent));
        Assert.Equal(0, watch.Years[1].Of(S).Percent);
        Assert.Null(watch.Years[1].Of(U).Percent);
        Assert.Equal(new DateOnly(2023, 6, 1), watch.Years[1].Day);
        Assert.Contains((ServiceKind.ChildWelfare, I, 2), watch.Years[1].Carriers);
    }

    [Fact]
    public void Movement_MoreOfTheTopAndLessOfTheRest_IsTowardsTheCore() => Assert.Equal(CoreMovement.TowardsCore, CoreWatch.Of(
        [
            Make.Carried(ServiceKind.ChildWelfare, S, 2021, 2023), Make.Carried(ServiceKind.HealthClinic, S | I, 2021),
            Make.Carried(ServiceKind.ChildWelfare, I, 2022),
        ],
        2021, Make.Today).Movement);

    [Fact]
    public void Movement_MoreOfWhatComesBefore_IsTowardsPrevention() => Assert.Equal(CoreMovement.TowardsPrevention, CoreWatch.Of(
        [
            Make.Carried(ServiceKind.ChildWelfare, I, 2021), Make.Carried(ServiceKind.HealthClinic, U | I, 2021),
            Make.Carried(ServiceKind.ChildWelfare, U, 2024),
        ],
        2021, Make.Today).Movement);

    [Fact]
    public void Movement_NothingChanged_IsNoneToSee() => Assert.Equal(CoreMovement.NoClear, CoreWatch.Of(
        [Make.Carried(ServiceKind.ChildWelfare, I, 2021), Make.Carried(ServiceKind.HealthClinic, U, 2021)], 2021, Make.Today).Movement);

    [Fact]
    public void Movement_OneYearOrNone_IsUnknown()
    {
        Assert.Equal(CoreMovement.Unknown, CoreWatch.Of([], 2021, Make.Today).Movement);
        Assert.Equal(CoreMovement.Unknown, CoreWatch.Of([Make.Carried(ServiceKind.ChildWelfare, I, 2026)], 2021, Make.Today).Movement);
    }

    [Fact]
    public void Of_ADraft_CarriesNothing()
    {
        var draft = Make.Carried(ServiceKind.ChildWelfare, I, 2021);
        draft.Measure.Status = MeasureStatus.Draft;

        Assert.Empty(CoreWatch.Of([draft], 2021, Make.Today).Years);
    }

    [Fact]
    public void Of_AMeasureThatMoved_CountsEachYearWhereItWasThen()
    {
        var watch = CoreWatch.Of(
            [
                Make.Watched(2021, null, (new(2021, 1, 1), ServiceKind.School, S), (new(2023, 5, 1), ServiceKind.ChildWelfare, I)),
                Make.Carried(ServiceKind.ChildWelfare, U, 2021), Make.Carried(ServiceKind.HealthClinic, U, 2022),
            ],
            2021, new DateOnly(2023, 6, 1));

        Assert.Equal([(0, 1), (0, 1), (0, 0)], watch.Years.Select(year => (year.Of(S).ByChildWelfare, year.Of(S).All)));
        Assert.Equal([(0, 0), (0, 0), (1, 1)], watch.Years.Select(year => (year.Of(I).ByChildWelfare, year.Of(I).All)));
        Assert.Equal([0, 0, 50], watch.Years.Select(year => year.OwnIndicated));
        Assert.Equal(CoreMovement.TowardsCore, watch.Movement);
        Assert.Contains((ServiceKind.School, S, 1), watch.Years[1].Carriers);
        Assert.DoesNotContain(watch.Years[2].Carriers, carried => carried.Kind == ServiceKind.School);
    }
}
