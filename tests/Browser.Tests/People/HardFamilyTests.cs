using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Langbenk.Browser.Tests.People.FamilySteps;

namespace Langbenk.Browser.Tests.People;

/// <summary>
/// Families that it is not simple to help: every step is found by the name it has on the page, and none of them needs a script.
/// </summary>
[Trait("Run", "Whole")]
public partial class HardFamilyTests(Site site)
{
    [Fact]
    public async Task Nav_MeetsAMotherWithDebts_AsksForConsent_AndOpensATeam()
    {
        var page = await site.OpenAs("Vera Veileder", "/nav/samtale", javaScript: false);
        await page.GetByLabel("Kommunal: sosiale tjenester").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await page.GetByRole(AriaRole.Group, new() { NameRegex = new Regex("^Økonomi") }).GetByLabel("Snakket om: trenger noe").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag teksten" }).ClickAsync();
        await Assertions.Expect(page.Locator(".kept-text")).ToContainTextAsync("Barnas situasjon");

        var child = await Registers(page, "Sondre", "Gjeldsen", "12.3.2019", "Familien har bedt om hjelp");
        await AddsMother(page, child, "Gry", "Gjeldsen");
        await Asks(page, child, "At Sondre kan gå på SFO mens mor får orden på regningene", "Storfjell skole", "^Økonomi", alsoAbout: "Gry Gjeldsen");
        await Answers(page, "Gry Gjeldsen", "Ja");
        await Answers(page, "Sondre Gjeldsen", "Barnet er for ungt til å forstå hva det gjelder", "Han er sju år, og det ble forklart med tegning.");
        await OpensTeam(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Inviter en tjeneste" }).ClickAsync();
        await page.Locator("#tjeneste").GetByLabel("Storfjell skole").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Inviter tjenesten" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());

        var leader = await site.OpenAs("Rita Rektor", "/laget", javaScript: false);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Sondre Gjeldsen" }).First.ClickAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Si ja og bli med" }).ClickAsync();
        await Assertions.Expect(leader.GetByText("At Sondre kan gå på SFO mens mor får orden på regningene").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Parents_OneSaysYesAndTheOtherNo_NoTeamIsOpened_AndThePageSaysWhatElse()
    {
        var page = await site.OpenAs("Hanne Helse", "/personer", javaScript: false);
        var child = await Registers(page, "Ulrik", "Uenig", "4.4.2021", "Vi følger opp personen fra før");
        await AddsMother(page, child, "Unni", "Uenig", "foreldreansvar sammen med den andre");
        await AddsMother(page, child, "Ulf", "Uenig", "foreldreansvar sammen med den andre");
        await Asks(page, child, "At Ulrik får en trygg overgang", "Storfjell barnehage", "^Utvikling");
        await Answers(page, "Unni Uenig", "Ja");
        await Answers(page, "Ulf Uenig", "Nei");

        await Assertions.Expect(page.GetByText("Noen har sagt nei").First).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Åpne laget rundt barnet" })).ToHaveCountAsync(0);
        await Assertions.Expect(page.GetByText("Uten samtykke kan du skrive ned uro i egen tjeneste")).ToBeVisibleAsync();
        await page.GotoAsync(child.Replace("/personer/", "/laget/ny/", StringComparison.Ordinal));
        await Assertions.Expect(page.GetByText("Laget kan ikke åpnes ennå")).ToBeVisibleAsync();
        var kindergarten = await site.OpenAs("Bente Barnehage", "/laget", javaScript: false);
        await Assertions.Expect(kindergarten.GetByText("Ulrik")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Sixteen_ConsentsHerselfToHealth_TheMotherIsNeitherAskedNorTold()
    {
        var page = await site.OpenAs("Hanne Helse", "/personer", javaScript: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Amina Warsame" }).ClickAsync();
        await Asks(page, new Uri(page.Url).AbsolutePath, "At skolen vet hvorfor Amina trenger pauser", "Storfjell skole", "^Helse", oneWay: true);
        var asked = page.Locator("section[aria-labelledby=svar-liste]");
        await Assertions.Expect(asked.GetByText("Amina Warsame")).ToBeVisibleAsync();
        await Assertions.Expect(asked.GetByText("Fatima")).ToHaveCountAsync(0);
        await page.GetByLabel("Hvem har svart?").SelectOptionAsync(new SelectOptionValue { Label = "Fatima Warsame" });
        await page.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Skriftlig, på papir").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Skriv ned svaret" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Personen er ikke blant dem som må svare på dette").First).ToBeVisibleAsync();
        await Answers(page, "Amina Warsame", "Ja");
        await OpensTeam(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv", Exact = true }).ClickAsync();
        await page.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.GetByLabel("Hva vil du skrive?").FillAsync("Amina har migrene, og vil si det selv til skolen.");
        await page.Locator("#slag").GetByLabel(new Regex("^Helse")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        await page.GotoAsync(new Uri(page.Url).AbsolutePath + "/fortalt");
        await Assertions.Expect(page.GetByText("Fatima")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task StrictlyProtected_TheInvitationIsRefused_AndNobodyElseFindsTheChild()
    {
        var page = await site.OpenAs("Lars Lærer", "/personer", javaScript: false);
        var child = await Registers(page, "Stine", "Skjermet", "6.6.2020", "Vi følger opp personen fra før");
        await AddsMother(page, child, "Solveig", "Skjermet");
        await Asks(page, child, "At Stine får gå trygt til skolen", "Nav Nordfjella", "^Skole");
        await Answers(page, "Solveig Skjermet", "Ja");
        await Answers(page, "Stine Skjermet", "Barnet er for ungt til å forstå hva det gjelder");
        await OpensTeam(page);
        var team = new Uri(page.Url).AbsolutePath;
        await page.GotoAsync(child + "/adresse");
        await page.GetByLabel("Strengt fortrolig").CheckAsync();
        await page.GetByLabel("Hvordan vet dere det?").FillAsync("Folkeregisteret");
        await page.GetByRole(AriaRole.Button, new() { Name = "Beskytt nå" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Strengt fortrolig adresse").First).ToBeVisibleAsync();

        await page.GotoAsync(team + "/inviter");
        await page.Locator("#tjeneste").GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Inviter tjenesten" }).ClickAsync();
        await Assertions.Expect(page.GetByText("invitasjonen ville røpe hvor det er").First).ToBeVisibleAsync();

        var nav = await site.OpenAs("Vera Veileder", "/personer", javaScript: false);
        await nav.GetByLabel("Navn, fødselsdato eller fødselsnummer").FillAsync("Stine Skjermet");
        await nav.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "Søk", Exact = true }).ClickAsync();
        await Assertions.Expect(nav.GetByRole(AriaRole.Heading, new() { Name = "Funnet" })).ToBeVisibleAsync();
        await Assertions.Expect(nav.GetByText("Stine")).ToHaveCountAsync(0);
        foreach (var path in new[] { child, team })
        {
            Assert.Equal(404, (await nav.GotoAsync(path))!.Status);
        }

        var leader = await site.OpenAs("Nils Nav", "/laget", javaScript: false);
        await Assertions.Expect(leader.GetByText("Stine")).ToHaveCountAsync(0);
    }

    /// <summary>A case with a name has no place on the anonymous agenda: it is brought up from the team, and told to those who may know.</summary>
    [Fact]
    public async Task U16_AnAnonymousCase_APlace_AndANamedOneOnTheFamilysYes()
    {
        var page = await site.OpenAs("Hanne Helse", "/drofting", javaScript: false);
        await page.GetByRole(AriaRole.Link, new() { Name = "Still et spørsmål" }).First.ClickAsync();
        await page.GetByLabel("Hvem vil du spørre?").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.Locator("#tema").GetByRole(AriaRole.Radio).First.CheckAsync();
        await page.Locator("#alder").GetByRole(AriaRole.Radio).Last.CheckAsync();
        await page.GetByLabel("Hva lurer du på?").FillAsync("En ungdom er ute hver natt, og de voksne hjemme vet det ikke. Hva bør vi gjøre først?");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Send") }).ClickAsync();
        await page.Arrives("/drofting/[0-9a-f-]{36}$");

        await page.GotoAsync("/drofting/moter");
        await page.Locator(".card-list a").First.ClickAsync();
        await Assertions.Expect(page.GetByText("En sak med navn tas opp fra laget rundt barnet")).ToBeVisibleAsync();
        await page.GetByLabel("Ta opp en drøfting").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta opp en drøfting" }).ClickAsync();
        await page.GetByLabel("Ta opp et sted").FillAsync("Hos Brattli");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta opp et sted" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToBeVisibleAsync();
        await page.GetByLabel("Ta opp et sted").FillAsync("Bussholdeplassen ved svømmehallen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ta opp et sted" }).ClickAsync();
        await Assertions.Expect(page.Locator("ol.card-list").GetByText("Bussholdeplassen ved svømmehallen")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("ol.card-list").GetByText("Brattli")).ToHaveCountAsync(0);
        var named = new Uri(page.Url).AbsolutePath + "/navn";

        var teacher = await site.OpenAs("Lars Lærer", named, javaScript: false);
        await teacher.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).ClickAsync();
        await teacher.GetByLabel("Klokka").FillAsync("23.55");
        await teacher.GetByLabel("Hvor, eller hvilket videomøte?").FillAsync("Rådhuset, møterom 1");
        await teacher.Locator("#om").GetByRole(AriaRole.Checkbox).First.CheckAsync();
        await teacher.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Gå videre") }).ClickAsync();
        await teacher.GetByLabel(new Regex("^Nav Nordfjella")).CheckAsync();
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Send innkallingen" }).ClickAsync();
        await teacher.Arrives("/mote/[0-9a-f-]{36}$");
        await page.GotoAsync(named);
        await Assertions.Expect(page.GetByText("Jonas")).ToHaveCountAsync(0);
        var counsellor = await site.OpenAs("Vera Veileder", named, javaScript: false);
        await Assertions.Expect(counsellor.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" })).ToHaveCountAsync(1);
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();
}
