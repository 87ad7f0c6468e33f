using Langbenk.Prevention.Examples;

namespace Langbenk.Prevention.Tests.Content2;

public class FirstExampleTests
{
    [Theory]
    [InlineData("family-guide", "5.2", "indicated")]
    [InlineData("staffed-home", "4", "indicated")]
    [InlineData("u16", "5.1", "selective,indicated")]
    [InlineData("dialogue-process", "5.2", "indicated")]
    [InlineData("ung-los", "6.1", "universal,selective,indicated")]
    [InlineData("raising-concern", "1", "indicated")]
    public void Example_HasTheSizeAndLevelsOfTheReport(string key, string size, string levels)
    {
        var example = FirstExamples.Find(key)!;
        Assert.Equal(size, example.MunicipalitySize);
        Assert.Equal(levels, string.Join(',', example.Levels));
        Assert.NotNull(FirstExamples.SizeLabel(size));
    }

    [Fact]
    public void Examples_AreSix_WithSourceAndAUsableAddressOrNone()
    {
        Assert.Equal(6, FirstExamples.All.Select(example => example.Key).Distinct().Count());
        Assert.All(FirstExamples.All, example =>
        {
            Assert.StartsWith(FirstExamples.Report, example.Source, StringComparison.Ordinal);
            Assert.True(example.Url.Length == 0 || Uri.TryCreate(example.Url, UriKind.Absolute, out var address) && address.Scheme == "https");
        });
    }

    [Fact]
    public void Cost_IsNeverAnAmount_SinceTheReportGivesNone() =>
        Assert.All(FirstExamples.All, example => Assert.DoesNotContain(example.Cost.Nb, char.IsDigit));

    [Fact]
    public void SizeLabel_OfAnUnknownClass_IsNone() => Assert.Null(FirstExamples.SizeLabel("9"));
}
