using Langbenk.Pages.Prevention.Goals;

namespace Langbenk.Web.Tests.Prevention;

public class TypedNumberTests
{
    [Theory]
    [InlineData("62", "62")]
    [InlineData(" 4,5 ", "4.5")]
    [InlineData("4.50", "4.50")]
    [InlineData("1 200", "1200")]
    [InlineData("1\u00a0200 %", "1200")]
    [InlineData("\u22123", "-3")]
    public void Read_AsPeopleType_GivesTheNumber(string typed, string expected) =>
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), TypedNumber.Read(typed));

    [Theory]
    [InlineData("")]
    [InlineData("mange")]
    [InlineData("1,2,3")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999999999999999")]
    public void Read_NoNumber_GivesNothing(string typed) => Assert.Null(TypedNumber.Read(typed));
}
