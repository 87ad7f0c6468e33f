using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

public class LearningTests(Site site)
{
    public static TheoryData<string, string> StaffPages => new()
    {
        { "Pernille Plan", "/laering" }, { "Pernille Plan", "/laering/eksempler/ny" }, { "Pernille Plan", "/laering/nettverk" },
        { "Pernille Plan", "/laering/nettverk/ny" }, { "Pernille Plan", "/laering/pakker" }, { "Pernille Plan", "/nn/laering/pakker/lag" },
        { "Pernille Plan", "/laering/pakker/hent" }, { "Berit Barnevern", "/laering" },
    };

    public static TheoryData<string> OpenPages =>
    [
        "/eksempler", "/eksempler?sok=finnesikke", "/nn/nettverk", "/kalkulator/utenforskap", "/nn/kalkulator/utenforskap",
        "/kalkulator/investering?years-lav=x", "/en/kalkulator/investering",
    ];

    [Theory]
    [MemberData(nameof(OpenPages))]
    [Trait("Run", "Whole")]
    public async Task OpenPage_WideAndNarrow_AxeFindsNothingAndNothingScrollsSideways(string path) => await Look(await site.Open(path), path);

    [Theory]
    [MemberData(nameof(StaffPages))]
    [Trait("Run", "Whole")]
    public async Task StaffPage_WideAndNarrow_AxeFindsNothingAndNothingScrollsSideways(string person, string path) =>
        await Look(await site.OpenAs(person, path), path);

    [Fact]
    [Trait("Run", "Whole")]
    public async Task FirstOfEachList_WideAndNarrow_AxeFindsNothing()
    {
        foreach (var (list, person) in new[] { ("/eksempler", null), ("/nettverk", null), ("/laering/nettverk", "Pernille Plan"), ("/laering", "Tor Tverrelvdal") })
        {
            var page = person is null ? await site.Open(list) : await site.OpenAs(person, list);
            await page.Locator(".card-list a").First.ClickAsync();
            await Look(page, "the first of " + list);
        }
    }

    [Fact]
    public async Task Calculator_NumberChanged_AnswersAnew_WithoutScriptOrCookie()
    {
        var page = await site.Open("/kalkulator/utenforskap", javaScript: false);
        var before = await page.Locator(".answer-box").InnerTextAsync();
        await page.Locator("#persons-lav").FillAsync("100");
        await page.Locator("#persons-hoy").FillAsync("100");
        await page.GetByRole(AriaRole.Button, new() { Name = "Regn ut" }).ClickAsync();

        await Assertions.Expect(page.Locator(".answer-box")).ToContainTextAsync("av 100 personer");
        Assert.NotEqual(before, await page.Locator(".answer-box").InnerTextAsync());
        Assert.Empty(await page.Context.CookiesAsync());
    }

    static async Task Look(IPage page, string what)
    {
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Looks.AreGood(page);
        }
    }
}
