using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>
/// A nurse opens a team on the mother's yes, invites Nav and the school, tells the school one thing and not another; the school sees just that;
/// the mother takes her yes back. With and without JavaScript.
/// </summary>
public partial class TeamTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, Traits = ["Run", "Whole"])]
    public async Task Nurse_OpensATeamOnConsent_TellsTheSchoolOneThing_AndTheMotherWithdraws(bool javaScript)
    {
        // Each of the two runs has a child of its own: the demonstration is shared.
        var page = await site.OpenAs("Hanne Helse", "/personer", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Live Moen" }).ClickAsync();
        var child = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Link, new() { Name = "Spør om samtykke" }).ClickAsync();
        var purpose = $"At Live får en god skolestart ({(javaScript ? "med" : "uten")} skript)";
        await page.GetByLabel("Hva skal dere få til sammen?").FillAsync(purpose);
        await page.GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByLabel("Storfjell skole").CheckAsync();
        await page.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await page.GetByLabel("Siste dag").FillAsync("1.6.2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Spør, og vis teksten" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Storfjell helsestasjon spør om dere sier ja til dette")).ToBeVisibleAsync();
        var consent = new Uri(page.Url).AbsolutePath;

        await page.GetByLabel("Hvem har svart?").SelectOptionAsync(new SelectOptionValue { Label = "Sara Moen" });
        await page.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Skriftlig, på papir").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv ned svaret" }).ClickAsync();
        await page.GetByLabel("Hvem har svart?").SelectOptionAsync(new SelectOptionValue { Label = "Live Moen" });
        await page.GetByLabel("Barnet er for ungt til å forstå hva det gjelder").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv ned svaret" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Åpne laget rundt barnet" }).ClickAsync();
        await page.GetByLabel("Ansvarsgruppe").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Åpne laget rundt barnet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        var team = new Uri(page.Url).AbsolutePath;

        await Invites(page, "Nav Nordfjella", "Vera Veileder");
        await Invites(page, "Storfjell skole", "Lars Lærer");
        foreach (var who in new[] { "Vera Veileder", "Lars Lærer" })
        {
            var invited = await site.OpenAs(who, "/laget", javaScript: javaScript);
            await invited.GetByRole(AriaRole.Link, new() { Name = "Live Moen" }).First.ClickAsync();
            await invited.GetByRole(AriaRole.Button, new() { Name = "Si ja og bli med" }).ClickAsync();
            await Assertions.Expect(invited.GetByRole(AriaRole.Heading, new() { Name = "Laget rundt barnet" })).ToBeVisibleAsync();
        }

        await Writes(page, "Live trenger plass nær tavla.", tellNav: false);
        await Writes(page, "Mor er sliten for tiden.", tellNav: false, tellSchool: false);
        var school = await site.OpenAs("Lars Lærer", team, javaScript: javaScript);
        await Assertions.Expect(school.GetByText("Live trenger plass nær tavla.")).ToBeVisibleAsync();
        await Assertions.Expect(school.GetByText("Mor er sliten for tiden.")).ToHaveCountAsync(0);
        var nav = await site.OpenAs("Vera Veileder", team, javaScript: javaScript);
        await Assertions.Expect(nav.GetByText("Live trenger plass nær tavla.")).ToHaveCountAsync(0);

        await page.GotoAsync(consent);
        await page.Locator("summary", new() { HasText = "Trekk tilbake samtykket" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Trekk tilbake samtykket" }).ClickAsync();
        await Assertions.Expect(page.Locator("main").GetByText("Trukket tilbake").First).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await page.GotoAsync(team + "/fortalt");
        await Assertions.Expect(page.GetByText("gitt før samtykket ble trukket tilbake").First).ToBeVisibleAsync();
        await school.ReloadAsync();
        await Assertions.Expect(school.GetByText("Live trenger plass nær tavla.")).ToBeVisibleAsync();
        await page.GotoAsync(child);
    }

    static async Task Invites(IPage page, string service, string who)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Inviter en tjeneste" }).ClickAsync();
        await page.Locator("#tjeneste").GetByLabel(service).CheckAsync();
        await page.GetByLabel("Hvem der?").SelectOptionAsync(new SelectOptionValue { Label = who });
        await page.GetByRole(AriaRole.Button, new() { Name = "Inviter tjenesten" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());
    }

    static async Task Writes(IPage page, string words, bool tellNav, bool tellSchool = true)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv", Exact = true }).ClickAsync();
        await page.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByLabel("Hva vil du skrive?").FillAsync(words);
        await page.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "De vil se dette" })).ToBeVisibleAsync();
        await page.GetByLabel("Nav Nordfjella").SetCheckedAsync(tellNav);
        await page.GetByLabel("Storfjell skole").SetCheckedAsync(tellSchool);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        await Assertions.Expect(page.GetByText(words)).ToBeVisibleAsync();
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();
}
