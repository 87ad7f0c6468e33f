using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Tests.Goals;

public class GoalViewTests
{
    static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void Status_NothingButWords_IsIncompleteAndEveryGapIsNamed()
    {
        var goal = SomeGoals.View();

        Assert.Equal(GoalStatus.Incomplete, goal.Status(Today));
        Assert.Equal(Enum.GetValues<GoalGap>(), goal.Gaps);
    }

    [Fact]
    public void Status_WholeBeforeItsDeadline_IsOnTrackWithoutGaps()
    {
        var goal = SomeGoals.Whole(Today.AddDays(1));

        Assert.Equal((GoalStatus.OnTrack, 0), (goal.Status(Today), goal.Gaps.Count));
        Assert.Equal(GoalStatus.OnTrack, goal.Status(Today.AddDays(1)));
        Assert.Equal(GoalStatus.Late, goal.Status(Today.AddDays(2)));
    }

    [Theory]
    [InlineData(WantedDirection.Down, 14, GoalStatus.Reached)]
    [InlineData(WantedDirection.Down, 15, GoalStatus.OnTrack)]
    [InlineData(WantedDirection.Up, 14, GoalStatus.Reached)]
    [InlineData(WantedDirection.Up, 13, GoalStatus.OnTrack)]
    public void Status_LatestReading_ReachesTheTargetOnItsSide(WantedDirection wanted, int value, GoalStatus expected)
    {
        var indicator = SomeGoals.Indicator(wanted, 14, (new(2025, 1, 1), 99), (new(2026, 1, 1), value));

        Assert.Equal(expected, SomeGoals.Whole(Today, indicator).Status(Today));
    }

    [Fact]
    public void Status_OneOfTwoTargetsReached_IsNotReached()
    {
        var reached = SomeGoals.Indicator(WantedDirection.Up, 10, (new(2026, 1, 1), 11));
        var unread = SomeGoals.Indicator(WantedDirection.Up, 10);

        Assert.Equal(GoalStatus.Late, SomeGoals.Whole(Today.AddDays(-1), reached, unread).Status(Today));
    }

    [Fact]
    public void Status_JudgedReached_IsReachedAlsoAfterTheDeadline()
    {
        var goal = SomeGoals.Whole(Today.AddDays(-30));
        goal.Goal.ReachedOn = Today.AddDays(-40);

        Assert.Equal(GoalStatus.Reached, goal.Status(Today));
    }

    [Fact]
    public void Gaps_OnlyAFollowedNumber_LacksAnIndicator()
    {
        var followed = IndicatorView.Of(SomeGoals.Of(IndicatorUse.FollowOnly, null, null), []);
        var goal = SomeGoals.Whole(Today) with { Indicators = [followed] };

        Assert.Equal([GoalGap.Indicator], goal.Gaps);
        Assert.False(goal.ToState().HasIndicator);
    }

    [Fact]
    public void Of_CorrectedReading_TheOneRecordedLastCounts()
    {
        var day = new DateOnly(2026, 1, 1);
        var indicator = SomeGoals.Of(IndicatorUse.Target, WantedDirection.Up, 5);
        var view = IndicatorView.Of(indicator, [SomeGoals.Reading(indicator.Id, day, 7, 2), SomeGoals.Reading(indicator.Id, day, 3, 1)]);

        Assert.Equal(7, Assert.Single(view.Readings).Value);
    }

    [Fact]
    public void SteersBy_GoalThatIsACount_IsSaid()
    {
        var goal = SomeGoals.View();
        goal.Goal.Text = "Antall bekymringsmeldinger skal ned";

        Assert.Equal("reports-of-concern", goal.SteersBy?.Key);
    }

    [Fact]
    public void Chain_WholeGoal_HasFourBoxesInOrder()
    {
        var row = Assert.Single(CausalChain.Of([SomeGoals.Whole(Today)]));

        Assert.Equal(["changes", "activities", "results", "effects"], row.Boxes.Select(box => box.Word.Key));
        Assert.Equal(["Endring", "Tiltak", "Indikator", "Virkning"], row.Boxes.Select(box => Assert.Single(box.Lines)));
        Assert.True(row.IsWhole);
    }

    [Fact]
    public void Chain_EmptyGoal_EveryBoxSaysWhatIsMissing()
    {
        var row = Assert.Single(CausalChain.Of([SomeGoals.View()]));

        Assert.Equal([GoalGap.Change, GoalGap.Measure, GoalGap.Indicator, GoalGap.Effect], row.Boxes.Select(box => box.Gap));
        Assert.All(row.Boxes, box => Assert.True(box.IsMissing));
    }
}
