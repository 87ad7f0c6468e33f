using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

/// <summary>Every page of the demonstration's plan, wide and narrow, in bokmål and nynorsk.</summary>
public class PlanLooksTests(Site site)
{
    public static TheoryData<string, string> Places => new()
    {
        { "", "overview" }, { "/les", "whole" }, { "/del/goals", "write" }, { "/del/timing", "timing" }, { "/del/responsibility", "local" }, { "/ny-del", "new-part" },
        { "/horing", "hearing" }, { "/horing/ny", "open-hearing" }, { "/vedtak", "adoption" }, { "/milepaeler", "milestones" },
        { "/grupper", "groups" }, { "/andre-planer", "links" }, { "/evaluering", "evaluation" }, { "/revider", "revise" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    [Trait("Run", "Whole")]
    public async Task Staff_PagesOfAPlan_AxeFindsNothingAndNothingScrollsSideways(string path, string name)
    {
        var page = await site.OpenAs("Pernille Plan", "/planer");
        await page.GetByRole(AriaRole.Link, new() { Name = "Strategisk plan for tverrfaglig" }).ClickAsync();
        await Look(page, new Uri(page.Url).AbsolutePath + path, name);
        await page.Context.CloseAsync();
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Staff_ListNewAndComment_AxeFindsNothingAndNothingScrollsSideways()
    {
        var page = await site.OpenAs("Pernille Plan", "/planer");
        await page.GetByRole(AriaRole.Link, new() { Name = "Strategisk plan for tverrfaglig" }).ClickAsync();
        var comment = await Href(page, new Uri(page.Url).AbsolutePath + "/horing", "a[href*='/horing/vurder/']");
        var change = await Href(page, comment[..comment.IndexOf("/horing", StringComparison.Ordinal)] + "/grupper", "main a[href$='/endre']");
        foreach (var (path, name) in new[]
        {
            ("/planer", "list"), ("/planer/ny", "new"), (comment, "comment"), (change, "change-group"),
            (change.Replace("/endre", "/ta-bort", StringComparison.Ordinal), "remove-group"),
        })
        {
            await Look(page, path, name);
        }
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Everybody_WideAndNarrow_AxeFindsNothingAndNothingScrollsSideways()
    {
        var page = await site.Open("/plan");
        var plan = await Href(page, "/plan", "main a[href^='/plan/']");
        var staff = await site.OpenAs("Pernille Plan", "/planer");
        await staff.GetByRole(AriaRole.Link, new() { Name = "Strategisk plan for tverrfaglig" }).ClickAsync();
        var hearing = await Href(staff, new Uri(staff.Url).AbsolutePath + "/horing", "main a[href^='/horing/']");
        foreach (var (path, name) in new[] { ("/plan", "public-list"), (plan, "public-plan"), (hearing, "public-hearing-closed"), (hearing + "/takk", "public-thanks") })
        {
            await Look(page, path, name);
        }

        Assert.Empty(await page.Context.CookiesAsync());
    }

    static async Task<string> Href(IPage page, string path, string selector)
    {
        await page.GotoAsync(path);
        return (await page.Locator(selector).First.GetAttributeAsync("href"))!;
    }

    static async Task Look(IPage page, string path, string name)
    {
        foreach (var (width, language) in new[] { (Site.Desktop, ""), (Site.Phone, "/nn") })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(language + path);
            Assert.Contains(await page.Locator("h1").CountAsync(), new[] { 1 });
            await Pictures.Take(page, $"plan-{name}-{width}");
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

            await Looks.AreGood(page);
        }
    }
}
