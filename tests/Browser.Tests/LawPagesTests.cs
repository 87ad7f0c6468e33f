using Microsoft.Playwright;

namespace Langbenk.Browser.Tests;

public class LawPagesTests(Site site)
{
    public static TheoryData<string> Pages =>
    [
        "/", "/?valg=1", "/bekymret/snakk", "/bekymret/droft", "/bekymret/samarbeid", "/bekymret/meld", "/bekymret/ring",
        "/frister", "/frister?hendelse=emergency-decision", "/frister?hendelse=emergency-decision&dato=31.2.2026",
        "/frister?hendelse=report-received&dato=2.2.2026", "/frister?hendelse=foster-home-period&dato=1.1.2026&yearBasis=calendar-year",
        "/rettigheter", "/rettigheter?alder=x&dato=1.1.2010",
        "/rettigheter?alder=9&dato=1.6.2026&situasjon=child-welfare-case-open&tjeneste=school&tjeneste=health-clinic",
        "/regelboka", "/regelboka?gjelder=school", "/regelboka?sok=x&dato=x", "/regelboka/ME-04", "/regelboka/UN-32", "/tilgjengelighet", "/finnes-ikke",
        "/nn/frister?hendelse=report-received&dato=2.2.2026", "/en/regelboka/FR-04",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    [Trait("Run", "Whole")]
    public async Task Open_WideAndNarrow_AxeFindsNothingAndNothingScrollsSideways(string path)
    {
        var page = await site.Open(path);
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");

            await Looks.AreGood(page);
        }
    }

    /// <summary>From the front page to a deadline, without a mouse and without JavaScript.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Deadline_KeyboardAlone_IsCounted(bool javaScript)
    {
        var page = await site.Open("/", javaScript: javaScript);
        await TabTo(page, "Frister");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives("/frister$");
        await TabTo(page, "Akuttvedtak truffet");
        await page.Keyboard.PressAsync("Enter");
        await page.Arrives(@"/frister\?hendelse=");

        await TabTo(page, "dato");
        await page.Keyboard.TypeAsync("3.2.2026");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".answer-date")).ToHaveTextAsync("Senest tirsdag 17. mars 2026");
    }

    [Fact]
    public async Task SkipLink_FirstTab_LeadsPastTheMenu()
    {
        var page = await site.Open("/frister");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
    }

    static async Task TabTo(IPage page, string nameOrId)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focused = page.Locator(":focus");
            if (await focused.GetAttributeAsync("id") == nameOrId || (await focused.TextContentAsync())?.Trim() == nameOrId)
            {
                return;
            }
        }

        Assert.Fail($"No Tab led to {nameOrId}.");
    }
}
