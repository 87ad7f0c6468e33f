using System.Collections;
using System.Net;
using System.Reflection;
using Langbenk.Kernel;
using Langbenk.Texts;

namespace Langbenk.Web.Tests.Law;

public class LanguageTests(Site site) : IClassFixture<Site>
{
    static readonly string[] Paths =
        ["/", "/bekymret/meld", "/dele", "/frister", "/frister?hendelse=birth", "/rettigheter", "/regelboka", "/regelboka/ME-01", "/tilgjengelighet"];

    [Theory]
    [InlineData("", "nb")]
    [InlineData("/nn", "nn")]
    [InlineData("/en", "en")]
    public async Task Open_AnyPage_IsInTheLanguageOfItsAddress(string prefix, string tag)
    {
        foreach (var path in Paths)
        {
            var page = await site.Page(prefix + path);

            Assert.Equal(tag, page.DocumentElement.GetAttribute("lang"));
            Assert.EndsWith(" – Langbenk", page.Title, StringComparison.Ordinal);
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.All(page.QuerySelectorAll(".main-menu a, main a[href^='/']"),
                link => Assert.StartsWith(prefix + "/", link.GetAttribute("href"), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task SameAddress_ThreeLanguages_HasThreeTitlesAndThreeMenus()
    {
        foreach (var path in Paths)
        {
            var pages = new[] { await site.Page(path), await site.Page("/nn" + path), await site.Page("/en" + path) };

            Assert.Equal(3, pages.Select(page => page.QuerySelector("main")!.TextContent).Distinct().Count());
            Assert.Equal(3, pages.Select(page => page.QuerySelector(".main-menu")!.TextContent).Distinct().Count());
        }
    }

    [Fact]
    public async Task Switch_OnAPageWithAnswers_KeepsThem()
    {
        var page = await site.Page("/nn/frister?hendelse=report-received&dato=2.2.2026");

        Assert.Equal(
            ["/frister?hendelse=report-received&dato=2.2.2026", "/nn/frister?hendelse=report-received&dato=2.2.2026",
                "/en/frister?hendelse=report-received&dato=2.2.2026"],
            page.QuerySelectorAll(".language-menu a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task NotFound_Api_IsProblemJson()
    {
        using var answer = await site.Get("/api/finnes-ikke");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Switch_AddressWithTwoSlashes_LeadsToNoOtherSite()
    {
        using var answer = await site.Get("/en//evil.example/x");
        var html = await answer.Content.ReadAsStringAsync(Site.Cancellation);

        Assert.DoesNotContain("\"//evil", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_AllPages_AreThereInEveryLanguage()
    {
        var texts = typeof(ShellTexts).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Langbenk.Texts", StringComparison.Ordinal) == true)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .SelectMany(property => In(property.GetValue(null)).Select(text => (property.DeclaringType!.Name, property.Name, text)))
            .ToArray();

        Assert.True(texts.Length > 200, $"Only {texts.Length} texts were found.");
        Assert.DoesNotContain(texts, one => Languages.All.Any(language => string.IsNullOrWhiteSpace(one.text[language])));
    }

    /// <summary>A text, a list of texts, or a record that holds some.</summary>
    static IEnumerable<Text> In(object? value) => value switch
    {
        Text text => [text],
        null or string => [],
        IEnumerable many => many.Cast<object?>().SelectMany(In),
        DoorText or DoorStep => value.GetType().GetProperties().Where(part => part.GetIndexParameters().Length == 0).SelectMany(part => In(part.GetValue(value))),
        _ => [],
    };
}
