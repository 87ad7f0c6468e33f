using Langbenk.Guidance.SavedAnswers;

namespace Langbenk.Data.Tests.SavedAnswers;

public class AnswerCodeTests
{
    [Fact]
    public void New_ThousandCodes_AllDifferAndReadBack()
    {
        var codes = Enumerable.Range(0, 1000).Select(_ => AnswerCode.New()).ToList();

        Assert.Equal(1000, codes.Distinct().Count());
        Assert.All(codes, code =>
        {
            Assert.True(AnswerCode.TryParse(code.Value, out var read));
            Assert.Equal(code, read);
        });
    }

    [Theory]
    [InlineData("oOiIlL0011", "0011110011")]
    [InlineData("ABCDE-FGHJK", "abcdefghjk")]
    [InlineData("a b c d e f g h j k", "abcdefghjk")]
    public void TryParse_AsWrittenByHand_GivesTheCode(string typed, string expected)
    {
        Assert.True(AnswerCode.TryParse(typed, out var code));
        Assert.Equal(expected, code.Value);
    }

    [Theory]
    [InlineData("abcdefghj")]
    [InlineData("abcdefghjkm")]
    [InlineData("abcdefghju")]
    [InlineData("abcdefghjå")]
    public void TryParse_NoCode_IsRefused(string typed) => Assert.False(AnswerCode.TryParse(typed, out _));
}
