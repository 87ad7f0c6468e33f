using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Law;

public class RightsTests(Site site) : IClassFixture<Site>
{
    const string Nine = "/rettigheter?alder=9&dato=1.6.2026";

    [Fact]
    public async Task Open_NothingAnswered_AsksWithoutComplaining()
    {
        var page = await site.Page("/rettigheter");

        Assert.Null(page.QuerySelector("[role=alert]"));
        Assert.Equal(15, page.QuerySelectorAll("input[name=situasjon]").Length);
        Assert.Empty(page.QuerySelectorAll(".entitlement"));
    }

    [Fact]
    public async Task Ask_TwoServicesThatMustCooperate_MunicipalityCoordinates()
    {
        var page = await site.Page(Nine + "&tjeneste=school&tjeneste=health-clinic&need.cooperation=yes");

        Assert.Contains("Kommunen skal samordne hjelpen", Titles(page, "has"));
        Assert.Contains("Barnekoordinator", Titles(page, "depends"));
        Assert.Contains("Ettervern", Titles(page, "has-not"));
    }

    [Fact]
    public async Task Ask_QuestionsThatRemain_AreOnlyThoseThatStillMatter()
    {
        var open = await site.Page(Nine + "&tjeneste=school&tjeneste=health-clinic");
        var answered = await site.Page(Nine + "&tjeneste=school&tjeneste=health-clinic&need.long-term-coordinated=no&need.cooperation=no");

        Assert.Contains("need.long-term-coordinated", Questions(open));
        Assert.Contains("wish.individual-plan", Questions(open));
        Assert.DoesNotContain("need.long-term-coordinated", Questions(answered));
        Assert.DoesNotContain("wish.individual-plan", Questions(answered));
        Assert.DoesNotContain("need.after-care", Questions(open));
    }

    [Fact]
    public async Task Answer_ALink_KeepsEverythingElse()
    {
        var page = await site.Page(Nine + "&situasjon=child-welfare-case-open&tjeneste=school");
        var yes = page.QuerySelector("a[href*='child.can-form-views=yes']")!.GetAttribute("href")!;

        var next = await site.Page(yes.Split('#')[0]);

        Assert.Contains("Barnet har rett til å medvirke", Titles(next, "has"));
        Assert.NotNull(next.QuerySelector("input[value=child-welfare-case-open][checked]"));
        Assert.NotNull(next.QuerySelector("input[value=school][checked]"));
        Assert.Equal("9", next.QuerySelector("input[name=alder]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Ask_UnbornChild_NeedsNoAge()
    {
        var page = await site.Page("/rettigheter?alder=&dato=1.6.2026&situasjon=expecting-child");

        Assert.Contains("Barnekoordinator", Titles(page, "depends"));
    }

    [Theory]
    [InlineData("alder=&dato=1.6.2026", "alder")]
    [InlineData("alder=ni&dato=1.6.2026", "alder")]
    [InlineData("alder=26&dato=1.6.2026", "alder")]
    [InlineData("alder=9&dato=32.6.2026", "dato")]
    [InlineData("alder=9&dato=1.6.2018", "dato")]
    [InlineData("alder=18&dato=1.6.2026&situasjon=care-order", "situasjon")]
    [InlineData("alder=9&dato=1.6.2026&situasjon=no-such-code", "situasjon")]
    [InlineData("alder=9&dato=1.6.2026&tjeneste=no-such-code", "tjeneste")]
    public async Task Submit_OneFieldWrong_SaysSoThereAndKeepsTheRest(string query, string field)
    {
        var page = await site.Page($"/nn/rettigheter?{query}&tjeneste=kindergarten");

        Assert.Equal([$"#{field}"], page.QuerySelectorAll("#errors a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(page.GetElementById(field));
        Assert.NotNull(page.GetElementById(field + "-error"));
        Assert.NotNull(page.QuerySelector("input[value=kindergarten][checked]"));
        Assert.Empty(page.QuerySelectorAll(".entitlement"));
    }

    static IEnumerable<string> Titles(IParentNode page, string section) =>
        page.QuerySelectorAll($"section[aria-labelledby={section}] .entitlement h3").Select(title => title.TextContent);

    static IEnumerable<string> Questions(IParentNode page) => page.QuerySelectorAll("section[aria-labelledby=depends] .note-box a[href*='=yes#']")
        .Select(link => link.GetAttribute("href")!.Split('&')[^1].Split('=')[0]);
}
