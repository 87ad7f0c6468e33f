using Langbenk.Prevention.Examples;

namespace Langbenk.Prevention.Tests.Examples;

public class FoldedTextTests
{
    [Theory]
    [InlineData("Åpen BARNEHAGE på Aasen", "apen", false)]
    [InlineData("Åpen BARNEHAGE på Aasen", "åpen", true)]
    [InlineData("Åpen BARNEHAGE på Aasen", "Barnehage", true)]
    [InlineData("Åpen BARNEHAGE på Aasen", "Åsen", true)]
    [InlineData("Tør å spørre", "TÖR", true)]
    [InlineData("Idé-café", "CAFÉ idé", true)]
    public void Words_AreFoundAsANorwegianReaderExpects(string text, string query, bool found)
    {
        var folded = FoldedText.Of(text);
        Assert.Equal(found, FoldedText.Words(query).All(folded.Contains));
    }

    [Fact]
    public void Of_AVeryLongText_IsCut() => Assert.Equal(FoldedText.MaxLength, FoldedText.Of(string.Concat(Enumerable.Repeat("ord ", 10_000))).Length);

    [Fact]
    public void Words_OfAVeryLongQuery_AreFew() => Assert.Equal(8, FoldedText.Words("a b c d e f g h i j k l m").Count);
}
