using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Langbenk.Export.Html;
using Langbenk.Export.Paper;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Html;

public partial class HtmlWriterTests
{
    static readonly HashSet<string> Tags =
    [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "a", "strong", "em", "br", "blockquote", "div", "figure", "img", "figcaption",
        "table", "caption", "colgroup", "col", "thead", "tbody", "tr", "th", "td",
    ];

    static readonly HashSet<string> Attributes = ["class", "href", "rel", "start", "scope", "alt", "src"];

    [Fact]
    public void Write_Plan_HasHeadingsOffsetAndTableHeadersTied()
    {
        var page = Parse(HtmlWriter.Write(Samples.Plan.Blocks, headingOffset: 1));

        Assert.Equal(3, page.QuerySelectorAll("h2").Length);
        Assert.Empty(page.QuerySelectorAll("h1"));
        Assert.Equal("Tabell 1. Tiltak etter nivå", page.QuerySelector("caption")!.TextContent);
        Assert.Equal(5, page.QuerySelector("table")!.QuerySelectorAll("thead th[scope=col]").Length);
        Assert.Equal(4, page.QuerySelector("table")!.QuerySelectorAll("tbody th[scope=row]").Length);
        Assert.Equal("Liggende stolper: 10 universelle, 6 selektive og 2 indikerte tiltak.", page.QuerySelector("img")!.GetAttribute("alt"));
        Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal("noreferrer nofollow", link.GetAttribute("rel")));
        Assert.Equal("https://lovdata.no/lov/2021-06-18-97/%C2%A715-1", page.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("4", page.QuerySelector("ol[start]")!.GetAttribute("start"));
    }

    [Fact]
    public void Write_ListItem_HasItsTextFirst() =>
        Assert.Equal(
            "<ul class=\"ds-list\">\n<li>a<ul class=\"ds-list\">\n<li>b</li>\n</ul>\n</li>\n</ul>\n",
            HtmlWriter.Write(Markdown.Read("- a\n  - b")));

    /// <summary>A web page opens it without script; the text of the paragraph is the same without it.</summary>
    [Fact]
    public void Write_WordWithAMeaning_IsAButtonForItAndNothingTypedBecomesATag()
    {
        var page = Parse(HtmlWriter.Write([new Paragraph([new Run("Vi bygger "), new Run("<b>lag", Bold: true, Meaning: new("ord-1-lag", "Lag <i>", "De som hjelper & \"støtter\" <script>.")), new Run(" her.")])]));

        var button = page.QuerySelector("p > strong > button.term")!;
        Assert.Equal(("<b>lag", "button"), (button.TextContent, button.GetAttribute("type")));
        var meaning = page.QuerySelector("#" + button.GetAttribute("popovertarget"))!;
        Assert.Equal(("Lag <i>: De som hjelper & \"støtter\" <script>.", "auto"), (meaning.TextContent, meaning.GetAttribute("popover")));
        Assert.Empty(page.QuerySelectorAll("b, i, script"));
        Assert.Equal("<b>lag", HtmlWriter.Inline([new Run("<b>lag")]).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_SectionSign_KeepsItsNumberOnTheLine() =>
        Assert.Contains("bvl §\u00A015-1 og §§\u00A04-1", System.Net.WebUtility.HtmlDecode(HtmlWriter.Write([Paragraph.Of("bvl § 15-1 og §§ 4-1")])), StringComparison.Ordinal);

    [Fact]
    public void Write_Nothing_IsEmpty() => Assert.Equal("", HtmlWriter.Write([]));

    [Fact]
    public void Write_HostileTexts_AddNoElementAndLoseNoText() => Assert.All(Hostile.Texts, IsTextOnly);

    [Fact]
    public void Write_AnyText_AddsNoElementAndLosesNoText() => Hostile.Check(600, IsTextOnly);

    static void IsTextOnly(string text)
    {
        var blocks = Markdown.Read(text);
        var html = HtmlWriter.Write([new Heading(1, text), new Paragraph([new Run(text)]), .. blocks]);
        var page = Parse(html);

        Assert.Equal(Visible(CleanText.Of(text) + CleanText.Of(text) + Show.Words(blocks)), Visible(page.TextContent));
        Assert.All(page.QuerySelectorAll("*"), IsAllowed);
        Assert.All(AngleBracket().Matches(html).Select(match => match.Groups["tag"].Value), tag => Assert.Contains(tag, Tags));
        Assert.All(Parse(HtmlWriter.Write(Hostile.Document(text).Blocks)).QuerySelectorAll("*"), IsAllowed);
    }

    static void IsAllowed(IElement element)
    {
        Assert.Contains(element.LocalName, Tags);
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        Assert.True(element.GetAttribute("href") is null || WebLink.TryParse(element.GetAttribute("href"), out _));
        Assert.StartsWith("data:image/svg+xml;base64,", element.GetAttribute("src") ?? "data:image/svg+xml;base64,");
    }

    static IElement Parse(string html) => new HtmlParser().ParseDocument($"<body>{html}</body>").Body!;

    static string Visible(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    [GeneratedRegex("</?(?<tag>[a-z0-9]*)")]
    private static partial Regex AngleBracket();
}
