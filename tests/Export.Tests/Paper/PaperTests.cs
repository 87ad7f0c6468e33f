using Langbenk.Export.Paper;

namespace Langbenk.Export.Tests.Paper;

public class PaperTests
{
    [Theory]
    [InlineData("https://fjellvik.example", "https://fjellvik.example/")]
    [InlineData(" HTTP://Fjellvik.example/å?q=ø#b ", "http://fjellvik.example/%C3%A5?q=%C3%B8#b")]
    [InlineData("https://bømlo.example/", "https://xn--bmlo-gra.example/")]
    [InlineData("mailto:post@fjellvik.example", "mailto:post@fjellvik.example")]
    public void WebLink_WebOrMail_IsAccepted(string text, string expected)
    {
        Assert.True(WebLink.TryParse(text, out var link));
        Assert.Equal(expected, link.Address);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("fjellvik.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("ftp://fjellvik.example")]
    [InlineData("https://")]
    [InlineData("mailto:")]
    [InlineData("https://navn@fjellvik.example")]
    public void WebLink_AllElse_IsRefused(string? text) => Assert.False(WebLink.TryParse(text, out _));

    [Theory]
    [InlineData("a\r\nb\rc\vd\u2028e", "a\nb\nc\nd\ne")]
    [InlineData("\0a\u0007\u001b\u009f", "a")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("\uffff", "\ufffd")]
    [InlineData(null, "")]
    public void CleanText_WhatXmlForbids_IsTakenOut(string? text, string expected) => Assert.Equal(expected, CleanText.Of(text));

    [Fact]
    public void CleanText_HalfCharacters_AreReplaced() => Assert.Equal("a\ufffd\ufffdb\ufffd", CleanText.Of("a\udc00\ud800b\ud800"));

    [Fact]
    public void Table_RowOfAnotherLength_IsABug() =>
        Assert.Throws<ArgumentException>(() => new Table(null, [new TableColumn("A")], [["a", "b"]]));

    [Fact]
    public void Shares_OfWeights_FillTheWidth() =>
        Assert.Equal([50, 25, 25], new Table(null, [new("A", 2), new("B"), new("C")], []).Shares(100));
}
