namespace Langbenk.Kernel.Tests;

public class DateIntervalTests
{
    static readonly DateOnly First = new(2021, 7, 1);
    static readonly DateOnly Last = new(2022, 12, 31);

    [Theory]
    [InlineData("2021-06-30", false)]
    [InlineData("2021-07-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    public void Contains_DayAtAnEdge_BothEndsBelong(string day, bool expected) =>
        Assert.Equal(expected, new DateInterval(First, Last).Contains(DateOnly.Parse(day)));

    [Fact]
    public void Contains_NoLastDay_StillApplies() =>
        Assert.True(new DateInterval(First).Contains(DateOnly.MaxValue));

    [Fact]
    public void Create_LastDayBeforeFirst_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateInterval(Last, First));

    [Theory]
    [InlineData("2022-12-31", null, true)]
    [InlineData("2023-01-01", null, false)]
    [InlineData("2020-01-01", "2021-07-01", true)]
    [InlineData("2020-01-01", "2021-06-30", false)]
    public void Overlaps_SharedDay_Overlaps(string from, string? to, bool expected)
    {
        var other = new DateInterval(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to));

        Assert.Equal(expected, new DateInterval(First, Last).Overlaps(other));
        Assert.Equal(expected, other.Overlaps(new DateInterval(First, Last)));
    }
}
