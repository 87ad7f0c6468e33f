using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A teacher, a child and a worry, with a browser: with and without JavaScript, by keyboard, wide and narrow.</summary>
public partial class PersonTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Teacher_WritesAWorryStepByStep_AndNavSeesNothingOfIt(bool javaScript)
    {
        var page = await site.OpenAs("Lars Lærer", "/personer", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).ClickAsync();
        var child = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv ned uro" }).ClickAsync();
        await page.GetByLabel("1. Hva har du sett eller hørt?").FillAsync("Kom uten matpakke tre dager på rad.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre uroen" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors a")).ToHaveCountAsync(4);
        await Assertions.Expect(page.GetByLabel("1. Hva har du sett eller hørt?")).ToHaveValueAsync("Kom uten matpakke tre dager på rad.");

        await page.GetByLabel("Økende uro").CheckAsync();
        await page.Locator("#barn-0").CheckAsync();
        await page.Locator("#barn-sa").FillAsync("«Vi har ikke brød.»");
        await page.Locator("#foreldre-1").CheckAsync();
        await page.Locator("#foreldre-sa").FillAsync("Ringer i ettermiddag.");
        await page.Locator("#neste-0").CheckAsync();
        await page.Locator("#neste-dag").FillAsync(DateTime.Today.AddMonths(1).ToString("d.M.yyyy", System.Globalization.CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre uroen" }).ClickAsync();
        await page.WaitForURLAsync(Written());
        await Assertions.Expect(page.GetByText("«Vi har ikke brød.»")).ToBeVisibleAsync();

        var nav = await site.OpenAs("Vera Veileder", child, javaScript: javaScript);
        await Assertions.Expect(nav.GetByRole(AriaRole.Heading, new() { Name = "Jonas Solbakken" })).ToBeVisibleAsync();
        await Assertions.Expect(nav.GetByText("Økende uro")).ToHaveCountAsync(0);
        var answer = await nav.GotoAsync(new Uri(page.Url).AbsolutePath);
        Assert.Equal(404, answer!.Status);
    }

    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task EveryPage_AnyWidth_AxeFindsNothingAndNothingScrollsSideways(int width)
    {
        var page = await site.OpenAs("Lars Lærer", "/personer");
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).ClickAsync();
        var child = new Uri(page.Url).AbsolutePath;
        var worry = (await page.Locator("a[href^='/uro/ny/']").GetAttributeAsync("href"))!;
        var report = (await page.Locator("a[href^='/melding/ny/']").GetAttributeAsync("href"))!;
        foreach (var path in new[] { report, "/meldinger", "/personer", "/personer/ny", child, $"{child}/navn", $"{child}/kort", $"{child}/familie", $"{child}/adresse", $"{child}/samme", worry, "/uro", "/uro/ny", "/personer/nodtilgang", "/konto/naere", $"/en{child}" })
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }

        await page.GotoAsync(worry);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre uroen" }).ClickAsync();
        await Looks.AreGood(page);
        await page.GotoAsync(report);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre meldingen" }).ClickAsync();
        await Looks.AreGood(page);

        var leader = await site.OpenAs("Rita Rektor", $"{child}/hvem");
        await leader.SetViewportSizeAsync(width, 900);
        await Looks.AreGood(leader);
        await leader.GotoAsync("/personer/nodtilganger");
        await Looks.AreGood(leader);
        var nurse = await site.OpenAs("Hanne Helse", "/personer");
        await nurse.SetViewportSizeAsync(width, 900);
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Ida Dal" }).ClickAsync();
        await Looks.AreGood(nurse);
        await nurse.GotoAsync(new Uri(nurse.Url).AbsolutePath + "/adresse");
        await Looks.AreGood(nurse);
    }

    [GeneratedRegex("/uro/[0-9a-f]{8}-")]
    private static partial Regex Written();
}
