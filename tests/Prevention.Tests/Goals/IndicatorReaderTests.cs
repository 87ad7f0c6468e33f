using Langbenk.Kernel;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Indicators;

namespace Langbenk.Prevention.Tests.Goals;

public class IndicatorReaderTests
{
    static readonly DateOnly Today = new(2026, 7, 1);

    static readonly AddIndicator.Input Own = new(Guid.NewGuid(), null, "Ventetid til første samtale, i dager")
    {
        Wanted = WantedDirection.Down,
        BaselineValue = 40,
        BaselineOn = new DateOnly(2024, 1, 1),
        TargetValue = 14,
        Unit = "dager",
    };

    [Theory]
    [InlineData("Antall bekymringsmeldinger", "reports-of-concern")]
    [InlineData("Færre spesialpedagogiske vedtak", "special-education-decisions")]
    [InlineData("Lågare utgifter til barnevernet", "child-welfare-expenditure")]
    public void Read_CountAsTarget_IsRefusedWithReasonAndBetterOnes(string name, string key)
    {
        var refused = Assert.IsType<AddIndicator.Result.MustNotBeTarget>(IndicatorReader.Read(Own with { Name = name }, Today));

        Assert.Equal((5161, key), (refused.Problem.Number, refused.Followed.Key));
        Assert.NotNull(refused.Followed.WhyNotTarget);
        Assert.NotEmpty(refused.Better);
        Assert.All(refused.Better, better =>
            Assert.IsType<AddIndicator.Result.Added>(IndicatorReader.Read(Own with { Key = better.Key, Name = "" }, Today)));
    }

    [Fact]
    public void Read_CountByItsKey_IsRefusedWhateverNameStandsBeside() => Assert.IsType<AddIndicator.Result.MustNotBeTarget>(
        IndicatorReader.Read(Own with { Key = "reports-of-concern", Name = "Trivsel" }, Today));

    /// <summary>An unknown key opens no way around the name.</summary>
    [Fact]
    public void Read_CountWithAMadeUpKey_IsRefused() => Assert.IsType<AddIndicator.Result.MustNotBeTarget>(
        IndicatorReader.Read(Own with { Key = "noe-annet", Name = "Færre bekymringsmeldinger" }, Today));

    [Fact]
    public void Read_CountInTheDefinition_IsRefused() => Assert.IsType<AddIndicator.Result.MustNotBeTarget>(
        IndicatorReader.Read(Own with { Name = "Belastning", Definition = "Antall bekymringsmeldinger til barnevernet, skal halveres" }, Today));

    [Fact]
    public void Steering_AGoalThatIsACount_IsRefusedWithReasonAndBetterOnes_UnlessItStands()
    {
        const string goal = "Halvere antall bekymringsmeldinger til barnevernet";

        var refused = GoalFaults.Steering(goal, "");

        Assert.Equal(5133, refused?.Number);
        var followed = IndicatorRegister.Find("reports-of-concern")!;
        Assert.All([Language.Nb, Language.Nn, Language.En], language =>
        {
            Assert.Contains(followed.WhyNotTarget!.Value[language], refused!.Title[language], StringComparison.Ordinal);
            Assert.All(IndicatorReader.BetterThan(followed), better => Assert.Contains(better.Name[language], refused.Title[language], StringComparison.Ordinal));
        });
        Assert.Null(GoalFaults.Steering(goal, goal));
        Assert.Null(GoalFaults.Steering("Familier får hjelp i tide", ""));
    }

    [Fact]
    public void Read_PercentWithinItsLimits_IsAdded() => Assert.IsType<AddIndicator.Result.Added>(
        IndicatorReader.Read(Own with { Unit = "%", BaselineValue = 0, TargetValue = 100, Wanted = WantedDirection.Up }, Today));

    [Fact]
    public void Read_CountToFollow_IsAddedWithoutDirectionAndTarget()
    {
        var input = Own with { Name = "Antall bekymringsmeldinger", Use = IndicatorUse.FollowOnly, Wanted = null, TargetValue = null };

        var indicator = Assert.IsType<AddIndicator.Result.Added>(IndicatorReader.Read(input, Today)).Indicator;

        Assert.Equal((IndicatorUse.FollowOnly, null, null), (indicator.Use, indicator.Wanted, indicator.TargetValue));
        Assert.Equal("reports-of-concern", indicator.Key);
    }

    [Fact]
    public void Read_CountToFollowWithDirection_IsRefused()
    {
        var input = Own with { Name = "Antall bekymringsmeldinger", Use = IndicatorUse.FollowOnly };

        Assert.Equal(5162, Number(IndicatorReader.Read(input, Today)));
        Assert.Equal(5162, Number(IndicatorReader.Read(input with { Wanted = null }, Today)));
        Assert.Equal(5162, Number(IndicatorReader.Read(input with { TargetValue = null }, Today)));
    }

    [Fact]
    public void Read_OwnTarget_IsAddedAsTyped()
    {
        var indicator = Assert.IsType<AddIndicator.Result.Added>(IndicatorReader.Read(Own, Today)).Indicator;

        Assert.Equal((Own.Name, 40m, 14m, WantedDirection.Down, "dager"),
            (indicator.Name, indicator.BaselineValue!.Value, indicator.TargetValue!.Value, indicator.Wanted!.Value, indicator.Unit));
    }

    public static TheoryData<AddIndicator.Input, int> Faults() => new()
    {
        { Own with { Name = "  " }, 5160 },
        { Own with { Name = new string('x', 161) }, 5160 },
        { Own with { Wanted = null }, 5163 },
        { Own with { BaselineValue = 50.00001m }, 5164 },
        { Own with { BaselineValue = null }, 5164 },
        { Own with { BaselineValue = 2_000_000_000m }, 5164 },
        { Own with { BaselineOn = null }, 5165 },
        { Own with { BaselineOn = Today.AddDays(1) }, 5165 },
        { Own with { Unit = new string('x', 21) }, 5166 },
        { Own with { Definition = new string('x', 1001) }, 5166 },
        { Own with { Unit = "%", BaselineValue = 140, TargetValue = 90 }, 5170 },
        { Own with { Unit = "prosent", BaselineValue = -1, Wanted = WantedDirection.Up }, 5170 },
        { Own with { Unit = "Percent", TargetValue = -5 }, 5171 },
        { Own with { Unit = "pst.", TargetValue = 120, Wanted = WantedDirection.Up }, 5171 },
        { Own with { TargetValue = 40 }, 5167 },
        { Own with { Wanted = WantedDirection.Up }, 5167 },
    };

    [Theory]
    [MemberData(nameof(Faults), DisableDiscoveryEnumeration = true)]
    public void Read_BadField_IsRefusedByNumber(AddIndicator.Input input, int number) =>
        Assert.Equal(number, Number(IndicatorReader.Read(input, Today)));

    static int Number(AddIndicator.Result result) => Assert.IsType<AddIndicator.Result.Refused>(result).Problem.Number;
}
