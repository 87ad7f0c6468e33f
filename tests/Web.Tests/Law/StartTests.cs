using System.Net;

namespace Langbenk.Web.Tests.Law;

public class StartTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Open_AnyTime_ShowsWhomToCallBeforeAnythingElse()
    {
        var page = await site.Page("/");
        var first = page.QuerySelector("main a, main input")!;

        Assert.Equal("tel:112", first.GetAttribute("href"));
        Assert.Equal(["tel:112", "tel:113", "tel:116111"],
            page.QuerySelectorAll("main a[href^='tel:']").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("", "usikker", "/bekymret/snakk")]
    [InlineData("", "alvorlig", "/bekymret/meld")]
    [InlineData("/nn", "hjelp", "/nn/bekymret/samarbeid")]
    [InlineData("/en", "dele", "/en/dele")]
    [InlineData("", "drofte", "/bekymret/droft")]
    public async Task Choose_Situation_LeadsToItsDoor(string language, string situation, string expected)
    {
        using var answer = await site.Get($"{language}/?situasjon={situation}&valg=1");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.Equal(expected, answer.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/?valg=1")]
    [InlineData("/?valg=1&situasjon=finnes-ikke")]
    [InlineData("/?valg=1&situasjon=%3Cscript%3E")]
    public async Task Choose_NothingThatExists_SaysSoBesideTheQuestion(string path)
    {
        var page = await site.Page(path);
        var error = page.QuerySelector("fieldset [role=alert]")!;

        Assert.NotEmpty(error.TextContent.Trim());
        Assert.Equal(error.Id, page.QuerySelector("fieldset")!.GetAttribute("aria-describedby"));
        Assert.Equal(5, page.QuerySelectorAll("input[type=radio]").Length);
    }

    [Theory]
    [InlineData("snakk")]
    [InlineData("droft")]
    [InlineData("samarbeid")]
    [InlineData("meld")]
    [InlineData("ring")]
    public async Task Door_AnyLanguage_SaysWhatToDoAndWhichLaw(string door)
    {
        foreach (var language in new[] { "", "/nn", "/en" })
        {
            var page = await site.Page($"{language}/bekymret/{door}");

            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.InRange(page.QuerySelectorAll(".steps > li").Length, 3, 5);
            Assert.NotEmpty(page.QuerySelectorAll(".grounds a[href^='https://lovdata.no/']"));
        }
    }

    [Fact]
    public async Task Door_Report_LeadsToSharingAndDeadlinesWithTheFactsFilledIn()
    {
        var page = await site.Page("/bekymret/meld");
        var links = page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")).ToArray();

        Assert.Contains("/dele?purpose=report-concern&to=child-welfare", links);
        Assert.Contains("/frister?hendelse=report-received", links);
    }

    [Fact]
    public async Task Door_Unknown_IsNotFound()
    {
        using var answer = await site.Get("/bekymret/finnes-ikke");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
