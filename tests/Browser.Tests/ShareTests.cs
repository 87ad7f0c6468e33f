using Microsoft.Playwright;

namespace Langbenk.Browser.Tests;

public class ShareTests(Site site)
{
    const string Debt = "/dele?from=nav-municipal&to=school&about=parent1&age=9&guardians=1&kinds=economy&named=identified&purpose=receiver-task";

    /// <summary>The walk of somebody who has never seen the product: debt, consent, what makes it valid, and a changed answer.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Ask_NavAboutDebt_ConsentChangesTheAnswer(bool javaScript)
    {
        var page = await site.Open("/", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Kan jeg dele?", Exact = true }).First.ClickAsync();
        await page.GetByLabel("Hvem er du?").SelectOptionAsync("nav-municipal");
        await page.GetByLabel("Hvem vil du dele med?").SelectOptionAsync("school");
        await Continue(page);
        await page.GetByLabel("En forelder med foreldreansvar", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hvor gammelt er barnet?").FillAsync("9");
        await page.Locator("#guardians-1").CheckAsync();
        await Continue(page);
        await page.Locator("#kind-economy").CheckAsync();
        await page.Locator("#named-identified").CheckAsync();
        await Continue(page);
        await page.Locator("#purpose-receiver-task").CheckAsync();
        await Continue(page);

        Assert.Equal("needs-consent", await Verdict(page));
        Assert.Contains("sosialtjenesteloven §\u00A044", await page.Locator(".grounds").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("[id='consent.parent1-given']").CheckAsync();
        await page.Locator("[id='consent.parent1-form']").SelectOptionAsync("written");
        await page.GetByRole(AriaRole.Button, new() { Name = "Bruk svarene om samtykke" }).ClickAsync();
        Assert.Equal("needs-consent", await Verdict(page));

        for (var asked = 0; asked < 5; asked++)
        {
            Assert.Contains("consent.parent1.", await page.Locator("#judge button").First.GetAttributeAsync("name"), StringComparison.Ordinal);
            await page.Locator("#judge").GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).ClickAsync();
        }

        Assert.Equal("may", await Verdict(page));
    }

    [Fact]
    public async Task Ask_ByKeyboardAlone_ReachesTheNextStep()
    {
        var page = await site.Open("/dele");
        await page.GetByLabel("Hvem er du?").FocusAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        for (var step = 0; step < 5; step++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await page.Arrives("to=child-welfare");
        Assert.True(await page.Locator("input[name=about]").First.IsVisibleAsync());
    }

    [Theory]
    [InlineData("/dele", Site.Desktop)]
    [InlineData("/dele?sent=Who&from=&to=", Site.Phone)]
    [InlineData("/dele?from=school&to=child-welfare", Site.Phone)]
    [InlineData("/dele?from=school&to=child-welfare&about=child&age=8", Site.Phone)]
    [InlineData("/dele?from=school&to=child-welfare&about=child&age=8&kinds=care-situation&named=identified", Site.Desktop)]
    [InlineData("/dele?from=school&to=child-welfare&about=child&age=8&kinds=care-situation&kinds=location&named=identified&purpose=report-concern", Site.Phone)]
    [InlineData(Debt, Site.Desktop)]
    [InlineData("/nn" + Debt + "&consent.parent1=given", Site.Phone)]
    [InlineData("/en/dele?from=school&to=child-welfare&about=child&age=8&kinds=identity&named=anonymous&purpose=report-concern", Site.Desktop)]
    [Trait("Run", "Whole")]
    public async Task Open_AnyStep_AxeFindsNothingAndNothingOverflows(string address, int width)
    {
        var page = await site.Open(address, width);

        await Looks.AreGood(page);
    }

    static Task Continue(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();

    static Task<string?> Verdict(IPage page) => page.Locator("#answer").GetAttributeAsync("data-verdict");
}
