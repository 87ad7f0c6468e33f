using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Work;

/// <summary>The promise of drafts: what is typed is saved within three seconds, and nothing is lost when the server is.</summary>
public class DraftTests(Site site)
{
    const string Form = "/innstillinger/kommuner/ny";

    [Fact]
    public async Task Type_NothingIsSent_TheDraftIsSavedWithinThreeSecondsAndComesBack()
    {
        var page = await site.OpenAs("Anne Administrator", Form);

        await page.GetByLabel("Navn").PressSequentiallyAsync("Nyfjell");
        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.", new() { Timeout = 3_000 });

        await page.GotoAsync("/oversikt");
        await page.GotoAsync(Form);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("Nyfjell");
        await ThrowAway(page);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Type_InTwoWindows_BothTextsAreKeptAndCanBeFound()
    {
        const string Form = "/innstillinger/tjenester/ny";
        var page = await site.OpenAs("Anne Administrator", Form);
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(Form);

        await page.GetByLabel("Navn").PressSequentiallyAsync("Skrevet i det ene");
        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.");
        await other.GetByLabel("Navn").PressSequentiallyAsync("Skrevet i det andre");
        await Assertions.Expect(Status(other)).ToContainTextAsync("Begge utkastene er tatt vare på");

        await page.GotoAsync("/oversikt");
        await page.GotoAsync(Form);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("Skrevet i det andre");
        await page.GetByRole(AriaRole.Link, new() { Name = "Du skrev i et annet vindu også" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("Skrevet i det ene");
        await ThrowAway(page);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("Skrevet i det andre");
        await ThrowAway(page);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Type_WithoutScript_TheButtonSavesTheDraft()
    {
        var page = await site.OpenAs("Anne Administrator", "/innstillinger/moduler", javaScript: false);
        await page.GetByLabel("Arkiv", new() { Exact = true }).FillAsync("IKA Fjell");

        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre utkast" }).ClickAsync();

        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.");
        await page.GotoAsync("/innstillinger/moduler");
        await Assertions.Expect(page.GetByLabel("Arkiv", new() { Exact = true })).ToHaveValueAsync("IKA Fjell");
        await ThrowAway(page);
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Type_TheServerIsKilledMidSentence_NothingIsLost()
    {
        await using var demo = new Demo();
        var address = await demo.Start();
        var page = await site.OpenAt(address, "/logg-inn?til=" + Uri.EscapeDataString(Form));
        await page.GetByRole(AriaRole.Button, new() { Name = "Anne Administrator", Exact = true }).ClickAsync();
        await page.GetByLabel("Navn").PressSequentiallyAsync("Første halvdel");
        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.");

        await demo.Kill();
        await page.GetByLabel("Navn").PressSequentiallyAsync(" og andre halvdel");
        await Assertions.Expect(Status(page)).ToContainTextAsync("ikke lagret ennå");
        await demo.Restart(address);
        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.", new() { Timeout = 20_000 });

        // What the server has, and not what the window still shows.
        await page.GotoAsync(Form);
        await Assertions.Expect(page.GetByLabel("Navn")).ToHaveValueAsync("Første halvdel og andre halvdel");
    }

    /// <summary>It is asked about first.</summary>
    static async Task ThrowAway(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Kast utkastet" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Kast utkastet" }).ClickAsync();
    }

    static ILocator Status(IPage page) => page.Locator("[data-draft-status]");
}
