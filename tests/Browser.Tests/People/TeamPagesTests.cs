using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>Every page of a team, at both widths.</summary>
[Collection(OneDraft.LarsAboutJonas)]
public partial class TeamPagesTests(Site site)
{
    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task EveryPage_AnyWidth_AxeFindsNothingAndNothingScrollsSideways(int width)
    {
        var page = await site.OpenAs("Lars Lærer", "/laget");
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        var team = new Uri(page.Url).AbsolutePath;
        var consent = await page.GetByRole(AriaRole.Link, new() { Name = "Les samtykket" }).GetAttributeAsync("href");
        var child = await page.Locator("h1 a").GetAttributeAsync("href");
        await page.GotoAsync($"{team}/skriv");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Looks.AreGood(page);
        await page.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByLabel("Hva vil du skrive?").FillAsync("Han har fått en diagnose.");
        await page.Locator("#slag").GetByLabel(new Regex("^Helse")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "De vil se dette" })).ToBeVisibleAsync();
        await Looks.AreGood(page);
        // Stored: the other width begins with an empty form.
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());

        // Last: the language that was chosen stays.
        foreach (var path in new[] { "/laget", team, $"{team}/skriv", $"{team}/fortalt", $"{team}/inviter", consent!, child!.Replace("/personer/", "/samtykke/ny/", StringComparison.Ordinal), child.Replace("/personer/", "/laget/ny/", StringComparison.Ordinal), $"/en{team}", $"/nn{team}/fortalt" })
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();
}
