using System.Net;
using Langbenk.Law.Rulebook;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Law;

public class RulebookTests(Site site) : IClassFixture<Site>
{
    LawBook Book => site.Services.GetRequiredService<LawBook>();

    [Fact]
    public async Task Open_NothingAsked_ShowsTheWaysIn()
    {
        var page = await site.Page("/regelboka");

        Assert.NotEmpty(page.QuerySelectorAll("a[href='/regelboka?lov=bvl']"));
        Assert.NotEmpty(page.QuerySelectorAll("a[href='/regelboka?gjelder=school']"));
    }

    [Theory]
    [InlineData("/regelboka?sok=ME-01", "ME-01")]
    [InlineData("/regelboka?sok=barnevernsloven+%C2%A7+13-2", "ME-09")]
    [InlineData("/en/regelboka?sok=serious+neglect", "ME-01")]
    [InlineData("/nn/regelboka?sok=teieplikt", "TP-03")]
    [InlineData("/regelboka?gjelder=school", "TP-11")]
    [InlineData("/regelboka?gjelder=kindergarten&sok=samarbeid", "SM-01")]
    [InlineData("/regelboka?lov=fvl25", "UN-32")]
    public async Task Search_WordsActOrService_FindsTheRule(string path, string rule)
    {
        var page = await site.Page(path);

        Assert.Contains(page.QuerySelectorAll(".rule-list a"), link => link.GetAttribute("href")!.EndsWith("/regelboka/" + rule, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2024-07-31", "Ikke i kraft ennå")]
    [InlineData("2024-08-01", "I kraft")]
    public async Task Search_ADay_ShowsWhatAppliedThen(string day, string standing)
    {
        var page = await site.Page($"/regelboka?sok=UN-20&dato={day}");
        var found = page.QuerySelectorAll(".rule-list li").First(rule => rule.TextContent.Contains("UN-20", StringComparison.Ordinal));

        Assert.Contains(standing, found.TextContent, StringComparison.Ordinal);
        Assert.Contains("dato=" + day, found.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_BadDay_SaysSoAndKeepsTheWords()
    {
        var page = await site.Page("/regelboka?sok=samtykke&dato=i+fjor");

        Assert.NotNull(page.QuerySelector("#dato-error"));
        Assert.Equal("samtykke", page.QuerySelector("input[name=sok]")!.GetAttribute("value"));
        Assert.Equal("i fjor", page.QuerySelector("input[name=dato]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Search_NothingFits_SaysWhatToDo()
    {
        var page = await site.Page("/regelboka?sok=%22%3E%3Cscript%3E");

        Assert.Empty(page.QuerySelectorAll(".rule-list li"));
        Assert.Empty(page.QuerySelectorAll("body script"));
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Rule_EveryOne_HasAPageInEveryLanguage()
    {
        foreach (var rule in Book.Rules)
        {
            foreach (var (prefix, title) in new[] { ("", rule.Title.Nb), ("/nn", rule.Title.Nn), ("/en", rule.Title.En) })
            {
                var page = await site.Page($"{prefix}/regelboka/{rule.Id}");

                Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
                Assert.Equal(rule.Versions.Count, page.QuerySelectorAll("table tbody tr").Length);
            }
        }
    }

    [Fact]
    public async Task Rule_PassedWithoutDate_IsNotInForce()
    {
        var page = await site.Page("/regelboka/UN-32");

        Assert.Contains("Vedtatt, ikke i kraft", page.QuerySelector(".tags")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rule_WithCases_ShowsHowTheyWent()
    {
        var page = await site.Page("/regelboka/ME-01");

        Assert.NotEmpty(page.QuerySelectorAll(".case-list li"));
        Assert.DoesNotContain(page.QuerySelectorAll(".case-list li"), one => one.TextContent.Contains("Stemmer ikke", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Rule_Unknown_IsNotFound()
    {
        using var answer = await site.Get("/regelboka/XX-99");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
