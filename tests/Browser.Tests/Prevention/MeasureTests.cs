using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

public class MeasureTests(Site site)
{
    /// <summary>A service adds a measure, and the gap closes: with JavaScript in one municipality, without in another.</summary>
    [Theory]
    [InlineData(true, "Pernille Plan", "9901", "Storfjell ungdomsklubb", "screens 13-15")]
    [InlineData(false, "Tor Tverrelvdal", "9902", "Tverrelvdal skole", "screens 10-12")]
    public async Task Add_AMeasure_ClosesTheGap(bool javaScript, string who, string place, string service, string cell)
    {
        var page = await site.OpenAs(who, $"/tiltak/hull?kommune={place}", javaScript: javaScript);
        Assert.Equal("Hull", await page.Locator($"[data-cell='{cell}']").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Tiltak", Exact = true }).Last.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Legg inn et tiltak" }).ClickAsync();

        await page.GetByLabel("Hvilken tjeneste gir tiltaket?").SelectOptionAsync(new SelectOptionValue { Label = service });
        await page.GetByLabel("Navn", new() { Exact = true }).FillAsync("Spillkvelden");
        await page.GetByLabel("Hva er det?").FillAsync("Vi spiller sammen, og snakker om hvor mye som er nok.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre tiltaket" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se over og publiser" }).ClickAsync();
        Assert.Contains("Fortell hvem tiltaket er for.", await page.Locator("#missing + ul").InnerTextAsync(), StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv det som mangler" }).ClickAsync();
        await page.GetByLabel("Hvem er det for?").FillAsync("Barn og unge som spiller mye, og foreldrene.");
        await page.GetByLabel("Hva skjer når du tar kontakt?").FillAsync("Bare kom på onsdag.");
        await page.GetByLabel("Skjerm, spill og nett").CheckAsync();
        await page.GetByLabel("Ungdom", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Yngste alder").SelectOptionAsync("10");
        await page.GetByLabel("Eldste alder").SelectOptionAsync("15");
        await page.GetByLabel("Bare kom", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Telefon", new() { Exact = true }).FillAsync("00 00 99 77");
        await page.GetByLabel("Universelt", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Fritid", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre tiltaket" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se over og publiser" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Publiser tiltaket" }).ClickAsync();
        await page.Arrives("/tiltak/[^/]*-[^/]*$");

        await page.GotoAsync($"/tiltak/hull?kommune={place}");
        Assert.Equal("U", (await page.Locator($"[data-cell='{cell}']").InnerTextAsync()).Trim());
    }

    /// <summary>Somebody who does not know what any service is called finds the one that helps, and how to reach it.</summary>
    [Theory]
    [InlineData(true, Site.Desktop)]
    [InlineData(false, Site.Phone)]
    public async Task Find_HelpInOnesOwnWords_LeadsToTheTelephoneNumber(bool javaScript, int width)
    {
        var page = await site.Open("/hjelp", width, javaScript);
        await page.GetByLabel("Hva gjelder det?").FillAsync("Gutten min vil ikke på skolen lenger");
        await page.GetByLabel("Hvor bor du?").SelectOptionAsync(new SelectOptionValue { Label = "Storfjell" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Finn hjelp" }).ClickAsync();

        Assert.DoesNotContain("utten", page.Url, StringComparison.Ordinal);
        Assert.Contains("Vil ikke på skolen", await page.Locator(".understood").InnerTextAsync(), StringComparison.Ordinal);
        await page.Locator(".help-hits a").First.ClickAsync();

        Assert.Equal("Skolelosen", await page.Locator("h1").InnerTextAsync());
        Assert.Equal("tel:00009960", await page.GetByRole(AriaRole.Link, new() { Name = "Ring 00 00 99 60" }).GetAttributeAsync("href"));
        Assert.Contains("3 uker", await page.Locator(".contact-box").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [InlineData("/hjelp", Site.Phone)]
    [InlineData("/nn/hjelp/9901?behov=parenting", Site.Phone)]
    [InlineData("/en/hjelp/9903?behov=screens", Site.Desktop)]
    [InlineData("/hjelp/alle?behov=mental-health&alder=14", Site.Desktop)]
    [Trait("Run", "Whole")]
    public async Task Open_PublicPages_AxeFindsNothingAndNothingOverflows(string address, int width) => await Check(await site.Open(address, width));

    [Theory]
    [InlineData("/tiltak", Site.Phone)]
    [InlineData("/tiltak", Site.Desktop)]
    [InlineData("/tiltak/ny", Site.Phone)]
    [InlineData("/tiltak/hull", Site.Phone)]
    [InlineData("/tiltak/hull?kommune=9902&niva=Indicated", Site.Desktop)]
    [InlineData("/tiltak/kjernebarnevern", Site.Phone)]
    [InlineData("/en/tiltak/kjernebarnevern", Site.Phone)]
    [InlineData("/nn/tiltak/kjernebarnevern", Site.Desktop)]
    [Trait("Run", "Whole")]
    public async Task Open_StaffPages_AxeFindsNothingAndNothingOverflows(string address, int width) =>
        await Check(await site.OpenAs("Pernille Plan", address, width));

    [Theory]
    [InlineData("", Site.Phone)]
    [InlineData("/endre", Site.Phone)]
    [InlineData("/ventetid", Site.Phone)]
    [InlineData("/evaluering", Site.Desktop)]
    [InlineData("/avslutt", Site.Desktop)]
    [Trait("Run", "Whole")]
    public async Task Open_OneMeasure_AxeFindsNothingAndNothingOverflows(string end, int width)
    {
        var page = await site.OpenAs("Berit Barnevern", "/tiltak?behov=behaviour", width);
        await page.Locator(".measure-table th a").First.ClickAsync();
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + end);
        await Check(page);
    }

    /// <summary>The level that the page is about is not out of sight, in the tables or in the drawing.</summary>
    [Theory]
    [InlineData("/tiltak/kjernebarnevern")]
    [InlineData("/en/tiltak/kjernebarnevern")]
    public async Task Core_OnAPhone_NothingIsCutOff(string address)
    {
        var page = await site.OpenAs("Pernille Plan", address, Site.Phone);

        Assert.Equal(0, await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('.scroll-x')].filter(one => one.scrollWidth > one.clientWidth).length
                + [...document.querySelectorAll('.core-drawing text')].filter(one => { const box = one.getBBox(); return box.x < 0 || box.x + box.width > 640; }).length
            """));
    }

    static async Task Check(IPage page)
    {
        await Looks.AreGood(page);
    }
}
