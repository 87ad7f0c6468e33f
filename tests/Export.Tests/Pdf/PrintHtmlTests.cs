using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Langbenk.Export.Paper;
using Langbenk.Export.Pdf;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Pdf;

public class PrintHtmlTests
{
    [Fact]
    public void Write_Plan_HasLanguageTitleOutlineAndPolicy()
    {
        var page = Parse(Samples.Plan);

        Assert.Equal("nb-NO", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(Samples.Plan.Title, page.Title);
        Assert.Equal(Samples.Plan.Title, page.QuerySelector("h1")!.TextContent);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; img-src data:", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content"));
        Assert.Equal(4, page.QuerySelectorAll("dl.facts > dt").Length);
        Assert.Equal(3, page.QuerySelectorAll("h2").Length);
        Assert.Contains("content: \"Side \" counter(page) \" av \" counter(pages)", page.QuerySelector("style")!.TextContent);
    }

    [Fact]
    public void Write_WithFont_CarriesItAndAllowsNoOther()
    {
        var html = PrintHtml.Write(Samples.Plan, new byte[] { 1, 2, 3 });

        Assert.Contains("url(data:font/woff2;base64,AQID)", html);
        Assert.Contains("img-src data:; font-src data:\"", html);
    }

    [Fact]
    public void Write_HostileTexts_StayText() => Assert.All(Hostile.Texts, StaysText);

    [Fact]
    public void Write_AnyText_StaysText() => Hostile.Check(500, StaysText);

    static void StaysText(string text)
    {
        var page = Parse(Hostile.Document(text));

        Assert.Equal(["html", "head", "meta", "meta", "title", "style", "body", "main"], page.All.Select(element => element.LocalName).Take(8));
        Assert.Single(page.QuerySelectorAll("style"));
        Assert.Empty(page.QuerySelectorAll("script, iframe, object, embed, link, base, form, svg"));
        Assert.Equal(CleanText.Line(text), page.QuerySelector("h1")!.TextContent);
    }

    static IDocument Parse(PaperDocument document) => new HtmlParser().ParseDocument(PrintHtml.Write(document));
}
