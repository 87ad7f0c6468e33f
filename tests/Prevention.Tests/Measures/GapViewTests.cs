using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Needs;

namespace Langbenk.Prevention.Tests.Measures;

public class GapViewTests
{
    static IEnumerable<TheoryDataRow<int>> Seeds(int count) => Enumerable.Range(1, count).Select(seed => new TheoryDataRow<int>(seed));

    public static IEnumerable<TheoryDataRow<int>> ManySeeds => Seeds(40);

    /// <summary>The plain definition, year of age by year of age, beside the quick one.</summary>
    [Theory]
    [MemberData(nameof(ManySeeds))]
    public void Of_AnyMeasures_IsWhatThePlainDefinitionSays(int seed)
    {
        var random = new Random(seed);
        var measures = Make.Any(random, random.Next(0, 30));
        var view = GapView.Of(measures, Make.Today);
        var gaps = view.Gaps.ToHashSet();

        foreach (var cell in GapView.Asked)
        {
            var plain = measures.Where(one =>
                one.Status != MeasureStatus.Draft
                && one.ValidFrom <= Make.Today && (one.ValidTo is null || one.ValidTo >= Make.Today)
                && (one.Levels & cell.Level) != 0
                && one.Needs.Contains(cell.Need.Code)
                && Enumerable.Range(cell.Band.From, cell.Band.To - cell.Band.From + 1).Any(one.IsFor));
            Assert.Equal(plain.Select(one => one.Id).Order(), view.At(cell.Level, cell.Band, cell.Need).Select(one => one.Id).Order());
            Assert.Equal(!view.At(cell.Level, cell.Band, cell.Need).Any(), gaps.Contains(cell));
        }
    }

    [Theory]
    [MemberData(nameof(ManySeeds))]
    public void Of_OneMeasureMore_OpensNoGapAndClosesOnlyItsOwn(int seed)
    {
        var random = new Random(seed);
        var measures = Make.Any(random, 12);
        var one = Make.Measure("one more", MeasureLevels.Selective, 6, 12, "bullying", "friends");

        var before = GapView.Of(measures, Make.Today).Gaps.ToHashSet();
        var after = GapView.Of([.. measures, one], Make.Today).Gaps.ToHashSet();

        Assert.Subset(before, after);
        Assert.All(before.Except(after), closed =>
        {
            Assert.Equal(MeasureLevels.Selective, closed.Level);
            Assert.True(closed.Band.Meets(6, 12));
            Assert.Contains(closed.Need.Code, one.Needs);
        });
        Assert.All(GapView.Asked.Where(cell => cell.Level == MeasureLevels.Selective && cell.Band.Meets(6, 12) && one.Needs.Contains(cell.Need.Code)),
            cell => Assert.DoesNotContain(cell, after));
    }

    [Fact]
    public void Of_Nothing_EveryCellThatIsAskedIsAGap()
    {
        var view = GapView.Of([], Make.Today);

        Assert.Equal(GapView.Asked, view.Gaps);
        Assert.Equal(NeedRegister.All, view.NeedsWithout);
    }

    [Fact]
    public void Asked_BullyingBeforeBirth_IsNot() => Assert.DoesNotContain(
        GapView.Asked, cell => cell.Need.Code == "bullying" && cell.Band.Key == "pregnancy");

    [Fact]
    public void Of_OneAndMoreArenas_AreToldApart()
    {
        var (one, more) = (Make.Measure("one"), Make.Measure("more"));
        more.Arenas = Arenas.Home | Arenas.School;
        var view = GapView.Of([one, more], Make.Today);

        Assert.Equal([one], view.Unimodal);
        Assert.Equal([more], view.Multimodal);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(90, false)]
    [InlineData(91, true)]
    public void OldWaiting_AfterNinetyDays_IsOutOfDate(int daysAgo, bool old)
    {
        var measure = Make.Measure("waits");
        (measure.WaitingWeeks, measure.WaitingMeasuredOn) = (3, Make.Today.AddDays(-daysAgo));

        Assert.Equal(old, GapView.Of([measure], Make.Today).OldWaiting.Count == 1);
    }

    [Fact]
    public void NotEvaluated_OneEvaluated_IsTheOther()
    {
        var (seen, unseen) = (Make.Measure("seen"), Make.Measure("unseen"));
        seen.LastEvaluatedOn = Make.Today;

        Assert.Equal([unseen], GapView.Of([seen, unseen], Make.Today).NotEvaluated);
    }
}
