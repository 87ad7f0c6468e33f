using AngleSharp.Dom;
using Langbenk.Kernel;
using Langbenk.Pages;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Nobody meets «bvl § 15-1» without being told which act that is: the act's name stands there, in the reader's language.</summary>
public class CitationTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Abbreviated = @"\b(bvl|pbl|hol|stl|fvl|bhgl|oppl|polreg)\.?\s+§";

    [Theory]
    [InlineData("bvl § 15-1 andre ledd", Language.Nb, "barnevernsloven § 15-1 andre ledd")]
    [InlineData("bvl § 15-1 andre ledd", Language.Nn, "barnevernslova § 15-1 andre ledd")]
    [InlineData("bvl § 15-1 andre ledd", Language.En, "Child Welfare Act § 15-1 second paragraph")]
    [InlineData("bhgl § 2 b, hol § 3-4", Language.En, "Kindergarten Act § 2 b, Health and Care Services Act § 3-4")]
    [InlineData("hol § 6-1, hol § 6-2", Language.Nb, "helse- og omsorgstjenesteloven § 6-1, helse- og omsorgstjenesteloven § 6-2")]
    [InlineData("kommuneloven § 25-1", Language.En, "kommuneloven § 25-1")]
    [InlineData("vedtak i kommunestyret", Language.En, "vedtak i kommunestyret")]
    [InlineData("pbl § 11-2", Language.Nb, "plan- og bygningsloven § 11-2")]
    [InlineData("pbl § 11-2", Language.En, "Planning and Building Act § 11-2")]
    [InlineData(null, Language.En, "")]
    public void Provision_OfARegister_HasTheNameOfTheAct(string? citation, Language language, string expected) =>
        Assert.Equal(Typography.Tie(expected), demo.Site.Services.GetRequiredService<Wording>().Provision(citation, language));

    [Theory]
    [InlineData(""), InlineData("/nn"), InlineData("/en")]
    public async Task EveryListAndTheFirstOfEach_HasNoAbbreviation(string language)
    {
        using var planner = await demo.As("planlegger");
        using var leader = await demo.As("barnevern");
        var seen = 0;
        foreach (var (visitor, list) in new[] { (planner, "/planer"), (planner, "/aarshjul"), (leader, "/avtaler"), (leader, "/internkontroll"), (planner, "/tiltak"), (leader, "/kompetanse"), (planner, "/oversikt") })
        {
            var page = await visitor.Page(language + list);
            Clear(page);
            foreach (var link in page.QuerySelectorAll($"main a[href^='{language}{list}/']").Select(one => one.GetAttribute("href")!).Distinct().Take(5))
            {
                using var answer = await visitor.Get(link);
                if (answer.Content.Headers.ContentType?.MediaType == "text/html")
                {
                    Clear(await Visitor.Read(answer));
                    seen++;
                }
            }
        }

        Assert.True(seen > 10, $"Only {seen} pages were opened.");
    }

    [Fact]
    public async Task ThePlan_InEnglish_NamesTheActThatDemandsIt()
    {
        using var planner = await demo.As("planlegger");
        var plan = (await planner.Page("/planer")).QuerySelectorAll("main a[href^='/planer/']").Select(one => one.GetAttribute("href")!).First(one => one.Length == 44);

        Assert.Contains("Child Welfare Act §\u00A015-1 second paragraph", (await planner.Page($"/en{plan}/del/goals")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    static void Clear(IDocument page) => Assert.DoesNotMatch(Abbreviated, page.QuerySelector("main")!.TextContent);
}
