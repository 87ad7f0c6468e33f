using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>The teacher shares a file: chosen, refused and chosen again, read through, told to Nav, and fetched there. With and without JavaScript, at both widths.</summary>
[Collection(OneDraft.LarsAboutJonas)]
public partial class DocumentTests(Site site)
{
    [Theory]
    [InlineData(true, Site.Desktop)]
    [InlineData(false, Site.Phone)]
    public async Task Teacher_SharesAFile_AndNavFetchesIt(bool javaScript, int width)
    {
        var words = $"Leseprøven fra i går ({(javaScript ? "med" : "uten")} skript).";
        var content = Encoding.ASCII.GetBytes($"%PDF-1.4 {javaScript}");
        var (wrong, right) = (new FilePayload { Name = "Leseprøve.pdf", MimeType = "application/pdf", Buffer = "<html>"u8.ToArray() }, new FilePayload { Name = "Leseprøve.pdf", MimeType = "application/pdf", Buffer = content });
        var page = await site.OpenAs("Lars Lærer", "/laget", javaScript: javaScript);
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        var team = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(team + "/skriv");
        await page.GetByLabel("Et dokument", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hva vil du skrive?").FillAsync(words);
        await page.GetByLabel("Fil, når det er et dokument").SetInputFilesAsync(wrong);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Filen heter .pdf, men innholdet er noe annet.").First).ToBeVisibleAsync();
        await Look(page, javaScript);
        await page.GetByLabel("Fil, når det er et dokument").SetInputFilesAsync(right);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre utkast" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Valgt fil: Leseprøve.pdf")).ToBeVisibleAsync();
        await Look(page, javaScript);

        // Another day, from the draft: the file is there still.
        await page.GotoAsync(team + "/skriv");
        await Assertions.Expect(page.GetByLabel("Hva vil du skrive?")).ToHaveValueAsync(words);
        await page.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Hele dokumentet gis.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "De vil se dette" })).ToContainTextAsync("Leseprøve.pdf");
        await Look(page, javaScript);
        Assert.Equal(content, await Fetched(page, page.GetByRole(AriaRole.Link, new() { Name = "Les filen" })));
        await page.GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = words }).GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Fortell det til flere") }).ClickAsync();
        await Assertions.Expect(page.GetByText("Hele dokumentet gis.")).ToBeVisibleAsync();
        await Look(page, javaScript);

        var nav = await site.OpenAs("Vera Veileder", team, javaScript: javaScript);
        var note = nav.GetByRole(AriaRole.Listitem).Filter(new() { HasText = words });
        Assert.Equal(content, await Fetched(nav, note.GetByRole(AriaRole.Link, new() { Name = "Leseprøve.pdf" })));
        foreach (var path in new[] { "/nn" + team, $"/en{team}/fortalt" })
        {
            await nav.GotoAsync(path);
            await Assertions.Expect(nav.GetByText("Leseprøve.pdf").First).ToBeVisibleAsync();
            await Look(nav, javaScript);
        }
    }

    static async Task<byte[]> Fetched(IPage page, ILocator link)
    {
        var file = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return await File.ReadAllBytesAsync(await file.PathAsync(), TestContext.Current.CancellationToken);
    }

    /// <summary>What looks at a page is a script of its own: it never answers where scripts are off.</summary>
    static async Task Look(IPage page, bool javaScript)
    {
        if (javaScript)
        {
            foreach (var width in new[] { Site.Phone, Site.Desktop })
            {
                await page.SetViewportSizeAsync(width, 900);
                await Looks.AreGood(page);
            }
        }
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();
}
