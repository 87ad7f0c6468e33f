using Langbenk.Web.Tests.SignIn;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Work;

/// <summary>A planner makes a passkey, signs in with it, removes it, and is refused. At localhost: an address of numbers has no passkeys.</summary>
public class PasskeyTests(Site site)
{
    const string Password = "et langt passord om fjell";

    Uri Named => new UriBuilder(site.Address) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Planner_MakesAKey_SignsInWithItUntilItIsRemoved()
    {
        var page = await site.OpenAt(Named, await Invited());
        await Device(page);
        await FirstTime(page);

        await page.GotoAsync("/konto");
        await page.GetByRole(AriaRole.Link, new() { Name = "Tilgangsnøklene dine" }).ClickAsync();
        await Looked(page);
        await page.GetByLabel("Hva vil du kalle nøkkelen?").FillAsync("telefonen");
        await page.GetByLabel("Passord", new() { Exact = true }).FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Neste", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("nøkkelen «telefonen»")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Denne nettleseren kan ikke")).ToHaveCountAsync(0);
        await Looked(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag tilgangsnøkkelen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nøkkelen er lagret")).ToBeVisibleAsync();
        await Looked(page);

        await SignOut(page);
        await Looked(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn med tilgangsnøkkel" }).ClickAsync();
        await page.Arrives("/oversikt$");

        await page.GotoAsync("/konto/tilgangsnokler");
        await page.GetByRole(AriaRole.Button, new() { Name = "Fjern «telefonen»" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nøkkelen er fjernet")).ToBeVisibleAsync();
        await SignOut(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn med tilgangsnøkkel" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Tilgangsnøkkelen åpnet ikke");
        await Looked(page);
    }

    [Fact]
    public async Task Open_WithoutScriptOrName_TheButtonIsNotThere()
    {
        foreach (var page in new[] { await site.OpenAt(Named, "/logg-inn", javaScript: false), await site.Open("/logg-inn") })
        {
            await Assertions.Expect(page.GetByLabel("Passord", new() { Exact = true })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("Logg inn med tilgangsnøkkel")).ToBeHiddenAsync();
        }
    }

    /// <summary>Where she chooses her password.</summary>
    async Task<string> Invited()
    {
        var administrator = await site.OpenAs("Anne Administrator", "/innstillinger/personer/ny");
        await administrator.GetByLabel("Navn", new() { Exact = true }).FillAsync("Nora Nøkkel");
        await administrator.GetByLabel("Brukernavn").FillAsync("nora@storfjell.example");
        await administrator.Locator("input[name=rolle][value=Planner]").CheckAsync();
        await administrator.GetByLabel("Hvor?").SelectOptionAsync(new SelectOptionValue { Label = "Storfjell" });
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Inviter", Exact = true }).ClickAsync();
        return new Uri((await administrator.Locator("#adresse").TextContentAsync())!).PathAndQuery;
    }

    /// <summary>Password and app.</summary>
    static async Task FirstTime(IPage page)
    {
        await page.Locator("input[name=passord]").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre passordet" }).ClickAsync();
        await page.Arrives("/konto/to-trinn$");
        await page.Locator("input[name=kode]").FillAsync(Totp.Of((await page.Locator(".typed-key").TextContentAsync())!));
        await page.Locator("main form button").ClickAsync();
        await Assertions.Expect(page.Locator(".recovery-codes code")).ToHaveCountAsync(10);
    }

    /// <summary>A telephone that says yes, and knows its owner.</summary>
    static async Task Device(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    static async Task SignOut(IPage page)
    {
        await page.GotoAsync("/logg-ut");
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await page.Arrives("/logg-inn$");
    }

    static async Task Looked(IPage page)
    {
        foreach (var width in new[] { Site.Desktop, Site.Phone })
        {
            await page.SetViewportSizeAsync(width, 900);
            await Looks.AreGood(page);
        }
    }
}
