using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A teacher plans a meeting from the template and invites Nav; it is held, the child's words are told, and Nav says yes to something.</summary>
public partial class MeetingTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, Traits = ["Run", "Whole"])]
    public async Task Teacher_WritesDownAMeeting_AndNavSaysYes(bool javaScript)
    {
        var page = await site.OpenAs("Lars Lærer", "/laget", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        var team = new Uri(page.Url).AbsolutePath;

        // Planned from the template, changed to that of another kind, and told to Nav.
        await page.GetByRole(AriaRole.Link, new() { Name = "Planlegg et møte" }).ClickAsync();
        await page.GetByLabel("Hva slags møte?").SelectOptionAsync(new SelectOptionValue { Label = "Familieråd" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Sett inn utkastet" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Saksliste", new() { Exact = true })).ToHaveValueAsync(new Regex("^1\\. Del 1: tjenestene"));
        await page.GetByLabel("Dag", new() { Exact = true }).FillAsync("1.6.2028");
        await page.GetByLabel("Klokka").FillAsync("14.30");
        await page.GetByLabel("Hvor, eller hvilket videomøte?").FillAsync("Video");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "De vil se dette" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("torsdag 1. juni 2028 kl. 14.30")).ToBeVisibleAsync();
        await page.GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send innkallingen" }).ClickAsync();
        await page.WaitForURLAsync(OneMeeting());
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Legg det i kalenderen" })).ToBeVisibleAsync();

        // Written down afterwards, with what the child said.
        await page.GotoAsync(team);
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv ned et møte som er holdt" }).ClickAsync();
        await page.GetByLabel("Dag", new() { Exact = true }).FillAsync("1.9.2026");
        await page.Locator("#kom").GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByLabel("Barnet var der og sa noe selv").CheckAsync();
        await page.GetByLabel("Hva sa barnet?").FillAsync("«Jeg liker tirsdager.»");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await page.GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(OneMeeting());
        var meeting = new Uri(page.Url).AbsolutePath;

        var what = $"Følge ham hjem på tirsdager ({(javaScript ? "med" : "uten")} skript)";
        await page.GetByRole(AriaRole.Link, new() { Name = "Avtal hvem som gjør hva" }).ClickAsync();
        await page.Locator("#hvem").GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByLabel("Hva skal gjøres?").FillAsync(what);
        await page.GetByLabel("Innen hvilken dag?").FillAsync("1.6.2028");
        await page.Locator("#slag").GetByLabel(new Regex("^Praktisk")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await page.GetByLabel("Nav Nordfjella").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre oppgaven" }).ClickAsync();
        await page.WaitForURLAsync(OneMeeting());

        var nav = await site.OpenAs("Vera Veileder", meeting, javaScript: javaScript);
        await Assertions.Expect(nav.GetByText("«Jeg liker tirsdager.»")).ToBeVisibleAsync();
        await nav.GotoAsync("/oppgaver");
        await nav.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Si ja.*{Regex.Escape(what)}") }).ClickAsync();
        await Assertions.Expect(nav.GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^Det er gjort.*{Regex.Escape(what)}") })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task EveryPage_AnyWidth_AxeFindsNothingAndNothingScrollsSideways(int width)
    {
        var page = await site.OpenAs("Vera Veileder", "/laget");
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        await page.WaitForURLAsync(OneTeam());
        var team = new Uri(page.Url).AbsolutePath;
        var meetings = await page.Locator("main a[href*='/mote/']").EvaluateAllAsync<string[]>("all => [...new Set(all.map(one => one.getAttribute('href')))].filter(one => !one.endsWith('/nytt'))");
        Assert.True(meetings.Length >= 2);
        await page.GotoAsync($"{team}/mote-holdt");
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Looks.AreGood(page);
        await page.GotoAsync("/oppgaver");
        var no = await page.GetByRole(AriaRole.Link, new() { Name = "Si nei" }).First.GetAttributeAsync("href");

        // Last: the language that was chosen stays.
        foreach (var path in (string[])[.. meetings, team, "/oppgaver", no!, $"{team}/mote/nytt", $"{team}/ny-oppgave", $"{team}/mote-holdt", $"/nn{team}/mote/nytt", $"/en{meetings[0]}", "/en/oppgaver"])
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }
    }

    [GeneratedRegex("/laget/[0-9a-f-]{36}$")]
    private static partial Regex OneTeam();

    [GeneratedRegex("/laget/[0-9a-f-]{36}/mote/[0-9a-f-]{36}$")]
    private static partial Regex OneMeeting();
}
