namespace Langbenk.Kernel.Tests;

public class SortKeyTests
{
    [Theory]
    [InlineData("Åse", "}se")]
    [InlineData("Aase", "}se")]
    [InlineData("André Ågren", "andre }gren")]
    [InlineData("Nguyễn Thị", "nguyen thi")]
    [InlineData("Łukasz Żak", "lukasz zak")]
    [InlineData("Čáhcesuolu", "cahcesuolu")]
    [InlineData("İpek", "ipek")]
    [InlineData("Ole – bror", "ole   bror")]
    [InlineData("Ёлка", "ёлка")]
    public void Of_AccentsAndCase_DoNotCount(string text, string key) => Assert.Equal(key, SortKey.Of(text));

    [Fact]
    public void Of_NorwegianLetters_AreLast() =>
        Assert.Equal<string>(["Zaal", "Ærlig", "Øye", "Åmot"], new[] { "Åmot", "Øye", "Zaal", "Ærlig" }.OrderBy(SortKey.Of, StringComparer.Ordinal));
}
