using System.Net;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The county governor's guest sees what was opened to her. No page says of the municipality what is not so.</summary>
public class GuestPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("/ord")]
    [InlineData("/avtaler")]
    [InlineData("/internkontroll")]
    [InlineData("/egenvurdering")]
    public async Task Guest_NothingOpened_IsToldThatAndNotThatThereIsNone(string path)
    {
        using var guest = await demo.As("statsforvalter");

        Assert.Contains("Ingenting her er åpnet for deg ennå", Text(await guest.Page(path)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/oversikt")]
    [InlineData("/planer")]
    [InlineData("/tiltak")]
    [InlineData("/ord")]
    [InlineData("/avtaler")]
    [InlineData("/internkontroll")]
    [InlineData("/egenvurdering")]
    public async Task Guest_EveryLink_LeadsSomewhere(string path)
    {
        using var guest = await demo.As("statsforvalter");
        var page = await guest.Page(path);

        foreach (var link in page.QuerySelectorAll("main a, .main-menu a").Select(one => one.GetAttribute("href")!).Where(one => one.StartsWith('/')))
        {
            Assert.True((await guest.Get(link)).StatusCode == HttpStatusCode.OK, link);
        }
    }
}
