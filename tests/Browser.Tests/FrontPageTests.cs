using Microsoft.Playwright;

namespace Langbenk.Browser.Tests;

public class FrontPageTests(Site site)
{
    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    public async Task Open_AnyWidth_AxeFindsNothing(int width)
    {
        var page = await site.Open("/", width);

        await Looks.AreGood(page);
    }

    [Fact]
    public async Task Open_Phone_NeedsNoSidewaysScrolling()
    {
        var page = await site.Open("/", Site.Phone);
    }

    [Fact]
    public async Task Open_WithScript_BreaksNoSecurityPolicyAndMissesNoFile()
    {
        List<string> faults = [];
        var page = await site.Open("/health/live");
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        page.RequestFailed += (_, request) => faults.Add(request.Url);
        page.Response += (_, response) => faults.AddRange(response.Ok ? [] : [$"{response.Status} {response.Url}"]);

        await page.GotoAsync("/", new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(faults);
    }

    [Fact]
    public async Task StyleSheets_AddressesWithAFingerprint_AreKeptForAYear()
    {
        var page = await site.Open("/");
        var sheets = await page.Locator("link[rel=stylesheet]").EvaluateAllAsync<string[]>("all => all.map(one => one.href)");

        Assert.NotEmpty(sheets);
        foreach (var sheet in sheets)
        {
            var answer = await page.APIRequest.GetAsync(sheet);
            Assert.Equal("max-age=31536000, immutable", answer.Headers["cache-control"]);
            Assert.Equal("br", answer.Headers["content-encoding"]);
        }
    }
}
