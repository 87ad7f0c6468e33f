using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

/// <summary>The walks through a preventive plan, as the people who make one take them.</summary>
public class PlanWalkthroughTests(Site site)
{
    static readonly string[] Five = ["Storfjell", "Tverrelvdal", "Langvatn", "Høgset", "Åsmark"];

    /// <summary>Begun in the summer, out for a hearing, adopted by five councils from February on.</summary>
    [Fact]
    public async Task Plan_FiveMunicipalities_GoFromAStartToFiveAdoptions()
    {
        var page = await site.OpenAs("Pernille Plan", "/planer/ny");
        await page.GetByLabel("Hva heter planen?").FillAsync("Plan for fem kommuner");
        await page.GetByLabel("Når starter arbeidet?").FillAsync("20.6.2022");
        foreach (var municipality in Five)
        {
            await page.GetByRole(AriaRole.Checkbox, new() { Name = municipality, Exact = true }).CheckAsync();
        }

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Barneverntjenesten i Nordfjella" }).CheckAsync();
        await Press(page, "Lag planen");
        await Assertions.Expect(page.GetByText("Loven krever 4 ting til")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Hvem er forsinket?")).ToBeVisibleAsync();
        var overview = page.Url;
        await WriteRequired(page, overview);
        await Hear(page, overview);
        await Adopt(page);

        await page.GotoAsync(overview);
        await Assertions.Expect(page.GetByText("Vedtatt og gjelder")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Siden for innbyggerne" }).ClickAsync();
        var inhabitant = await site.Open(new Uri(page.Url).AbsolutePath, Site.Phone);
        await Assertions.Expect(inhabitant.GetByRole(AriaRole.Heading, new() { Name = "Mål og strategier" })).ToBeVisibleAsync();
        await Assertions.Expect(inhabitant.GetByText("Vi vil at barn skal få hjelp tidlig.").First).ToBeVisibleAsync();
        await Pictures.Take(inhabitant, "plan-public-320");
    }

    static async Task WriteRequired(IPage page, string overview)
    {
        foreach (var part in new[] { "Mål og strategier", "Hvem som har ansvar for hva", "Organisering", "Samarbeid" })
        {
            await page.GotoAsync(overview);
            await page.Locator("a.ds-button", new() { HasText = $"Skriv «" }).ClickAsync();
            await page.GetByLabel("Teksten", new() { Exact = true }).FillAsync("Vi vil at barn skal få hjelp tidlig.");
            await Press(page, "Lagre teksten");
            await Assertions.Expect(page.GetByText("Sist lagret av Pernille Plan")).ToBeVisibleAsync();
        }

        await page.GotoAsync(overview);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "De fire delene loven krever, er skrevet. Om innholdet holder, må dere vurdere." })).ToBeVisibleAsync();
    }

    async Task Hear(IPage page, string overview)
    {
        await page.Locator("a.ds-button", new() { HasText = "Send planen på høring" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Send planen på høring" }).ClickAsync();
        await page.GetByLabel("Hva vil dere vite?").FillAsync("Hva mangler?");
        await Press(page, "Åpne høringen");
        var address = await page.GetByRole(AriaRole.Link, new() { Name = "Siden der alle kan svare" }).GetAttributeAsync("href");

        var inhabitant = await site.Open(address!, Site.Phone, javaScript: false);
        await inhabitant.GetByLabel("Hva mener du?").FillAsync("Gutten med 010203 12345 trenger en klubb.");
        await Press(inhabitant, "Send svaret");
        await Assertions.Expect(inhabitant.GetByText("elleve sifre").First).ToBeVisibleAsync();
        await inhabitant.GetByLabel("Hva mener du?").FillAsync("Vi trenger en klubb.");
        await Press(inhabitant, "Send svaret");
        await Assertions.Expect(inhabitant.GetByText("Takk. Svaret ditt er sendt")).ToBeVisibleAsync();
        Assert.Empty(await inhabitant.Context.CookiesAsync());

        await page.GotoAsync(overview + "/horing");
        await page.GetByRole(AriaRole.Link, new() { Name = "Vurder svaret" }).ClickAsync();
        await page.GetByLabel("Tatt inn", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hvorfor?").FillAsync("klubben er skrevet inn.");
        await Press(page, "Lagre vurderingen");
        await Assertions.Expect(page.GetByText("fordi: klubben er skrevet inn.")).ToBeVisibleAsync();
    }

    static async Task Adopt(IPage page)
    {
        foreach (var (municipality, at) in Five.Select((name, at) => (name, at)))
        {
            await page.GetByRole(AriaRole.Navigation, new() { Name = "I denne planen" }).GetByText("Vedtak").ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = $"Før inn for {municipality}" }).ClickAsync();
            await page.GetByLabel("Vedtatt", new() { Exact = true }).CheckAsync();
            await page.GetByLabel("Hvilken dag?").FillAsync($"{9 + at}.2.2023");
            await page.GetByLabel("Saksnummer").FillAsync($"PS {at + 1}/23");
            await Press(page, "Før inn");
            await Assertions.Expect(page.GetByText($"PS {at + 1}/23").First).ToBeVisibleAsync();
        }
    }

    /// <summary>Never seen it: the template, a starter text, and the page says what is missing.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Plan_PlannerWhoHasNeverSeenIt_KnowsWhatIsMissing(bool javaScript)
    {
        var page = await site.OpenAs("Tor Tverrelvdal", "/planer", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Lag en ny plan" }).ClickAsync();
        await page.GetByLabel("Hva heter planen?").FillAsync("Vår første plan");
        await Press(page, "Lag planen");
        await Assertions.Expect(page.GetByText("Loven krever 4 ting til")).ToBeVisibleAsync();
        await Pictures.Take(page, $"plan-new-{javaScript}");

        await page.Locator("a.ds-button", new() { HasText = "Skriv «Mål og strategier»" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Skriv tre til fem mål.")).ToBeVisibleAsync();
        await Press(page, "Sett inn starttekst");
        await Assertions.Expect(page.GetByLabel("Teksten", new() { Exact = true })).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("## Dette vil vi oppnå"));
        await Pictures.Take(page, $"plan-starter-{javaScript}");
        await Press(page, "Lagre teksten");
        await page.GetByRole(AriaRole.Navigation, new() { Name = "I denne planen" }).GetByText("Oversikt").ClickAsync();
        await Assertions.Expect(page.GetByText("åpne plasser «…» som må fylles ut").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("barnevernsloven § 15-1 andre ledd").First).ToBeVisibleAsync();
    }

    /// <summary>Two planners on one paragraph: the second sees both texts, and keeps what she wants of each.</summary>
    [Fact]
    public async Task Write_TwoPlannersOnOneParagraph_BothTextsAreShown()
    {
        var first = await site.OpenAs("Pernille Plan", "/planer");
        await first.GetByRole(AriaRole.Link, new() { Name = "Strategisk plan for tverrfaglig" }).ClickAsync();
        await first.GetByRole(AriaRole.Link, new() { Name = "Slik følger vi opp" }).Or(first.Locator("a[href$='/del/follow-up']")).First.ClickAsync();
        var path = new Uri(first.Url).AbsolutePath;
        var second = await site.OpenAs("Tor Tverrelvdal", path);

        await first.GetByLabel("Teksten", new() { Exact = true }).FillAsync("Pernille skrev dette.");
        await second.GetByLabel("Teksten", new() { Exact = true }).FillAsync("Tor skrev noe annet.");
        await Press(first, "Lagre teksten");
        await Assertions.Expect(first.GetByText("Sist lagret av Pernille Plan")).ToBeVisibleAsync();
        await Press(second, "Lagre teksten");

        await Assertions.Expect(second.GetByRole(AriaRole.Region, new() { Name = "Det som er lagret nå" })).ToContainTextAsync("Pernille skrev dette.");
        await Assertions.Expect(second.GetByRole(AriaRole.Region, new() { Name = "Det du skrev" })).ToContainTextAsync("Tor skrev noe annet.");
        await Pictures.Take(second, "plan-conflict");
        await second.GetByLabel("Teksten", new() { Exact = true }).FillAsync("Pernille skrev dette. Tor også.");
        await Press(second, "Lagre teksten");
        await Assertions.Expect(second.GetByText("Sist lagret av Tor Tverrelvdal")).ToBeVisibleAsync();
        await second.GetByRole(AriaRole.Link, new() { Name = "Sammenlign to tekster" }).ClickAsync();
        await Assertions.Expect(second.Locator("ins")).ToContainTextAsync("Tor også");
        await Pictures.Take(second, "plan-compare");
    }

    static Task Press(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
}
