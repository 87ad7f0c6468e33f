using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Work;

public class SearchTests(Site site)
{
    [Fact]
    public async Task Slash_FromAnyPage_LeadsToTheFieldAndTheAnswerToTheThing()
    {
        var page = await site.OpenAs("Pernille Plan", "/oversikt");
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("avtale");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/sok/arbeid").ToString());
        await Assertions.Expect(page.Locator("#sok")).ToHaveValueAsync("avtale");
        await Look(page, "sok-svar");
        await page.Locator("section[aria-labelledby=Agreement] a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/avtaler/"));
    }

    [Fact]
    public async Task Slash_TurnedOff_StaysOff()
    {
        var page = await site.Open("/sok");
        await Look(page, "sok-tom");
        await page.GetByLabel("Tasten / fører").UncheckAsync();
        await page.GotoAsync("/regelboka");
        await page.Keyboard.PressAsync("/");

        Assert.Equal("BODY", await page.EvaluateAsync<string>("document.activeElement.tagName"));
        await Look(page, "sok-regelboka");
    }

    [Fact]
    public async Task Open_WithoutScript_NothingFoundTeaches()
    {
        var page = await site.Open("/nn/regelboka", javaScript: false);
        await page.Locator("header input[type=search]").FillAsync("xyzzyq");
        await page.Locator("header button").ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Vi fann ingenting med desse orda");
        await Pictures.Take(page, "sok-ingenting");
    }

    static async Task Look(IPage page, string name)
    {
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Pictures.Take(page, $"{name}-{width}");
            await Looks.AreGood(page);
        }
    }
}
