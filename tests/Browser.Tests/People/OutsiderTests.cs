using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A teacher writes something for the GP, who has no account: it waits, is printed and handed over. With and without JavaScript, at both widths.</summary>
[Collection(OneDraft.LarsAboutJonas)]
public partial class OutsiderTests(Site site)
{
    [Theory]
    [InlineData(true, Site.Desktop)]
    [InlineData(false, Site.Phone, Traits = ["Run", "Whole"])]
    public async Task Teacher_TellsTheDoctor_AndWritesThatItWasHandedOver(bool javaScript, int width)
    {
        var page = await site.OpenAs("Lars Lærer", "/laget", javaScript: javaScript);
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Andre som er med, uten konto" })).ToBeVisibleAsync();
        await Look(page, javaScript);
        var words = $"Jonas hostet hele dagen ({(javaScript ? "med" : "uten")} skript).";
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv", Exact = true }).ClickAsync();
        await page.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByLabel("Hva vil du skrive?").FillAsync(words);
        await page.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Uten konto: får det på papir")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel(new Regex("^Kari Lie, fastlege"))).ToBeCheckedAsync();
        await page.GetByLabel("Nav Nordfjella").UncheckAsync();
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());

        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("venter på å bli overlevert$") }).ClickAsync();
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = words }).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Overlever") }).ClickAsync();
        await Assertions.Expect(page.GetByText("Dette er taushetsbelagt.")).ToBeVisibleAsync();
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv at det er overlevert" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Velg hvordan det ble overlevert.").First).ToBeVisibleAsync();
        await page.GetByLabel("på telefon").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv at det er overlevert" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = words })).ToContainTextAsync(new Regex("Overlevert [^·]*på telefon"));
        var team = new Uri(page.Url).AbsolutePath.Split("/overlever")[0];
        foreach (var path in new[] { $"{team}/fortalt", $"/nn{team}/overlever", $"/en{team}" })
        {
            await page.GotoAsync(path);
            await Look(page, javaScript);
        }
    }

    static async Task Look(IPage page, bool javaScript)
    {
        if (javaScript)
        {
            await Looks.AreGood(page);
        }
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();
}
