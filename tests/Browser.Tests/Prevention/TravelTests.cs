using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

/// <summary>An example is reviewed in one installation, packed, and read in another that has checked the fingerprint.</summary>
public class TravelTests(Site site)
{
    const string Example = "Åpen barnehage i bygdehuset";

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Example_TravelsToAnotherInstallation()
    {
        await using var elsewhere = new Demo();
        var there = await elsewhere.Start();
        var (file, fingerprint) = await Pack();

        var page = await site.Open(new Uri(there, "/logg-inn?til=%2Flaering%2Fpakker%2Fhent").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Pernille Plan", Exact = true }).ClickAsync();
        await page.Locator("#pakke").SetInputFilesAsync(file);
        await page.GetByRole(AriaRole.Button, new() { Name = "Sjekk og hent inn" }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Er pakken fra den den sier?");
        await Assertions.Expect(page.GetByText("Pakken sier at den er fra Tverrelvdal (kommunenummer 9902).")).ToBeVisibleAsync();
        Assert.Equal(fingerprint, await page.Locator(".fingerprint").InnerTextAsync());
        await page.GotoAsync(new Uri(there, "/eksempler").ToString());
        Assert.Equal(0, await page.GetByRole(AriaRole.Link, new() { Name = Example }).CountAsync());
        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Det stemmer: hent inn pakken" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Example }).ClickAsync();

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync(Example);
        await Assertions.Expect(page.GetByText("Fra Tverrelvdal, hentet inn som pakke")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Skyss var det første vi måtte løse.")).ToBeVisibleAsync();
    }

    /// <summary>The planner of one municipality reviews, the planner of the one that wrote it packs.</summary>
    async Task<(string File, string Fingerprint)> Pack()
    {
        var review = await site.OpenAs("Pernille Plan", "/laering");
        await review.GetByRole(AriaRole.Link, new() { Name = Example }).ClickAsync();
        await review.GetByLabel("Publiser: alle kan lese det").CheckAsync();
        await review.GetByLabel("Hvorfor?", new() { Exact = true }).FillAsync("Tydelig, og lett å prøve.");
        await review.GetByRole(AriaRole.Button, new() { Name = "Lagre vurderingen" }).ClickAsync();
        await review.Arrives("/laering$");

        var page = await site.OpenAs("Tor Tverrelvdal", "/laering/pakker/lag");
        await Assertions.Expect(page.GetByLabel(Example)).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag og signer pakken" }).ClickAsync();
        var fingerprint = await page.Locator(".fingerprint").First.InnerTextAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "Last ned filen" }).First.ClickAsync());
        return (await download.PathAsync(), fingerprint);
    }
}
