using Langbenk.Prevention.Wheel;

namespace Langbenk.Prevention.Tests.Content2;

public class WheelTemplateTests
{
    [Fact]
    public void Items_HaveKeysOfTheirOwn_EachFound()
    {
        Assert.Equal(WheelTemplate.Items.Count, WheelTemplate.Items.Select(item => item.Key).Distinct().Count());
        Assert.All(WheelTemplate.Items, item => Assert.Same(item, WheelTemplate.Find(item.Key)));
        Assert.Null(WheelTemplate.Find("unknown"));
    }

    [Fact]
    public void Item_HasMonthsOfTheYearInOrder() => Assert.All(WheelTemplate.Items, item =>
    {
        Assert.NotEmpty(item.Months);
        Assert.All(item.Months, month => Assert.InRange(month, 1, 12));
        Assert.Equal(item.Months.Order().Distinct(), item.Months);
        Assert.NotEmpty(item.Agenda);
    });

    [Fact]
    public void Wheel_HasEveryKind() => Assert.Equal(Enum.GetValues<WheelKind>(), WheelTemplate.Items.Select(item => item.Kind).Distinct().Order());

    [Theory]
    [InlineData("economy-report", 12)]
    [InlineData("leader-meeting", 2)]
    [InlineData("directors-meeting", 2)]
    [InlineData("half-year-report", 2)]
    [InlineData("mayor-meeting", 1)]
    [InlineData("status-report", 1)]
    public void Item_ComesAsOftenAsTheSourceSays(string key, int times) => Assert.Equal(times, WheelTemplate.Find(key)!.Months.Count);

    [Fact]
    public void Item_RequiredByAnAct_NamesAProvisionThatExists() => Assert.All(
        WheelTemplate.Items.Where(item => item.Provision is not null),
        item => Assert.True(Rulebook.Provisions.Contains(item.Provision!) || item.Provision == "hol § 6-5", item.Provision));

    [Fact]
    public void StatusReport_RestsOnTheRuleOfTheRulebook() =>
        Assert.Contains(WheelTemplate.Find("status-report")!.Provision!, Rulebook.GroundsByRule["FR-36"]);
}
