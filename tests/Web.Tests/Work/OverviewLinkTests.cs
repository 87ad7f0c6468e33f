using System.Net;

namespace Langbenk.Web.Tests.Work;

/// <summary>The overview and the menu agree: what the overview leads to opens, and is a place of the menu.</summary>
public class OverviewLinkTests(DemoSite site) : IClassFixture<DemoSite>
{
    public static TheoryData<string> People =>
        ["planlegger", "planlegger2", "direktor", "kommunestyre", "barnevern", "nav", "helsesykepleier", "statsforvalter", "personvern", "administrator"];

    [Theory, MemberData(nameof(People))]
    public async Task Overview_EveryLink_OpensAndIsInHerMenuOrATask(string who)
    {
        using var visitor = await site.As(who);
        var overview = await visitor.Page("/oversikt");
        var menu = overview.QuerySelectorAll(".main-menu a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var path in menu)
        {
            using var opened = await visitor.Get(path);
            Assert.True(opened.StatusCode == HttpStatusCode.OK, $"{who}: {path} in the menu is {opened.StatusCode}");
        }

        var tasks = overview.QuerySelectorAll("section[aria-labelledby=tasks] a").Select(link => link.GetAttribute("href")!).ToHashSet();
        foreach (var path in overview.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Distinct())
        {
            using var opened = await visitor.Get(path);
            Assert.True(opened.StatusCode == HttpStatusCode.OK, $"{who}: {path} is {opened.StatusCode}");
            var page = await Visitor.Read(opened);
            Assert.True(tasks.Contains(path) || page.QuerySelector(".main-menu a[aria-current=page]") is not null, $"{who}: {path} is nowhere in the menu");
        }
    }
}
