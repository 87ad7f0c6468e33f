using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Langbenk.Browser.Tests.People.FamilySteps;

namespace Langbenk.Browser.Tests.People;

/// <summary>
/// The agreement between Nav and child welfare, lived for one family: Nav asks child welfare's advice without saying who it is, asks the mother,
/// and the two visit the home together. Nothing ties the discussion to the child afterwards.
/// </summary>
[Trait("Run", "Whole")]
public class FosenTests(Site site)
{
    const string Wondered = "En familie ligger etter med husleia, og barnet kommer uten varmt tøy. Moren vil ha hjelp. Kan vi besøke dem sammen?";
    const string Advised = "Spør henne om hun vil at vi kommer begge to. Vi kan forklare hva vi hjelper med.";
    const string Said = "«Jeg vil ha eget rom.»";

    [Fact]
    public async Task NavAndChildWelfare_DiscussWithoutAName_ThenVisitTheHomeOnTheMothersYes()
    {
        var nav = await site.OpenAs("Vera Veileder", "/drofting/ny", javaScript: false);
        var discussion = await Discusses(nav);
        var welfare = await Advises(discussion);

        var child = await Registers(nav, "Embla", "Fosen", "12.3.2018", "Vi følger opp personen fra før");
        await AddsMother(nav, child, "Elin", "Fosen");
        await Asks(nav, child, "At Embla får en trygg bolig og nok i hverdagen", "Barneverntjenesten i Nordfjella", "^Økonomi", alsoAbout: "Elin Fosen", childsWords: true);
        await Answers(nav, "Elin Fosen", "Ja");
        await Answers(nav, "Embla Fosen", "Barnet er for ungt til å forstå hva det gjelder", "Hun er åtte år, og fikk det forklart med tegning.");
        await OpensTeam(nav, "Samarbeidsmøte");
        var team = new Uri(nav.Url).AbsolutePath;
        await Assertions.Expect(welfare.GetByText("Embla")).ToHaveCountAsync(0);
        Assert.Equal(404, (await welfare.GotoAsync(team))!.Status);
        await Joins(nav, welfare);

        var meeting = await Visits(nav, team);
        await Pictures.Take(nav, "fosen-hjemmebesok-nav");
        await welfare.GotoAsync(meeting);
        await Assertions.Expect(welfare.GetByText(Said)).ToBeVisibleAsync();
        await Assertions.Expect(welfare.GetByRole(AriaRole.Heading, new() { Name = "Møte: Hjemmebesøk sammen" })).ToBeVisibleAsync();
        await Assertions.Expect(welfare.GetByText("Elin Fosen").First).ToBeVisibleAsync();
        await Pictures.Take(welfare, "fosen-hjemmebesok-barnevern");
        await IsNotTied(nav, welfare, [child, team, meeting, team + "/fortalt"], discussion);
    }

    static async Task<string> Discusses(IPage nav)
    {
        await nav.GetByLabel("Hvem vil du spørre?").SelectOptionAsync(new SelectOptionValue { Label = "Barneverntjenesten i Nordfjella" });
        await nav.GetByLabel("Økonomi og bolig").CheckAsync();
        await nav.GetByLabel("6–9 år").CheckAsync();
        await nav.GetByLabel("Hva lurer du på?").FillAsync("Embla Fosen fryser. " + Wondered);
        await nav.GetByRole(AriaRole.Button, new() { Name = "Send spørsmålet" }).ClickAsync();
        // The name is found before anything is sent.
        await Assertions.Expect(nav.GetByRole(AriaRole.Region, new() { Name = "Dette kan vise hvem det er" })).ToContainTextAsync("Embla Fosen");
        await nav.GetByLabel("Hva lurer du på?").FillAsync(Wondered);
        await nav.GetByRole(AriaRole.Button, new() { Name = "Send spørsmålet" }).ClickAsync();
        await nav.Arrives("/drofting/[0-9a-f-]{36}$");
        return new Uri(nav.Url).AbsolutePath;
    }

    async Task<IPage> Advises(string discussion)
    {
        var welfare = await site.OpenAs("Berit Barnevern", discussion, javaScript: false);
        await Assertions.Expect(welfare.GetByText(Wondered)).ToBeVisibleAsync();
        await Assertions.Expect(welfare.GetByRole(AriaRole.Main).GetByText("Vera")).ToHaveCountAsync(0);
        await welfare.GetByRole(AriaRole.Link, new() { Name = "Svar", Exact = true }).ClickAsync();
        await welfare.GetByLabel("Råd").FillAsync(Advised);
        await welfare.GetByLabel("Be om hjelp sammen med familien, med samtykke").CheckAsync();
        await welfare.GetByRole(AriaRole.Button, new() { Name = "Send svaret" }).ClickAsync();
        await welfare.Arrives("/drofting/[0-9a-f-]{36}$");
        return welfare;
    }

    static async Task Joins(IPage nav, IPage welfare)
    {
        await nav.GetByRole(AriaRole.Link, new() { Name = "Inviter en tjeneste" }).ClickAsync();
        await nav.Locator("#tjeneste").GetByLabel("Barneverntjenesten i Nordfjella").CheckAsync();
        await nav.GetByRole(AriaRole.Button, new() { Name = "Inviter tjenesten" }).ClickAsync();
        await nav.Arrives("/laget/[0-9a-f-]{36}$");
        await welfare.GotoAsync("/laget");
        await welfare.GetByRole(AriaRole.Link, new() { Name = "Embla Fosen" }).First.ClickAsync();
        await welfare.GetByRole(AriaRole.Button, new() { Name = "Si ja og bli med" }).ClickAsync();
        await Assertions.Expect(welfare.GetByText("At Embla får en trygg bolig og nok i hverdagen").First).ToBeVisibleAsync();
    }

    /// <summary>Written down as the meeting form that it was, and told to child welfare.</summary>
    static async Task<string> Visits(IPage nav, string team)
    {
        await nav.GotoAsync(team + "/mote-holdt");
        await nav.GetByLabel("Hva slags møte?").SelectOptionAsync(new SelectOptionValue { Label = "Hjemmebesøk sammen" });
        await nav.GetByLabel("Dag", new() { Exact = true }).FillAsync("1.9.2026");
        await nav.Locator("#kom").GetByLabel("Barneverntjenesten i Nordfjella").CheckAsync();
        await nav.Locator("#familie").GetByLabel(new Regex("^Elin Fosen")).CheckAsync();
        await nav.GetByLabel("Barnet var der og sa noe selv").CheckAsync();
        await nav.GetByLabel("Hva sa barnet?").FillAsync(Said);
        await nav.Locator("#om").GetByLabel("Embla Fosen").CheckAsync();
        // Another service sees that the mother was there only where she has said yes to that it is about her.
        await nav.Locator("#om").GetByLabel("Elin Fosen").CheckAsync();
        await nav.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await nav.GetByLabel("Barneverntjenesten i Nordfjella").CheckAsync();
        await nav.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();
        await nav.Arrives("/mote/[0-9a-f-]{36}$");
        return new Uri(nav.Url).AbsolutePath;
    }

    /// <summary>Who reads of the child sees nothing of the discussion, and who reads the discussion nothing of the child.</summary>
    static async Task IsNotTied(IPage nav, IPage welfare, string[] ofTheChild, string discussion)
    {
        foreach (var page in new[] { nav, welfare })
        {
            foreach (var path in ofTheChild)
            {
                await page.GotoAsync(path);
                await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("Embla");
                await Assertions.Expect(page.GetByText(Advised)).ToHaveCountAsync(0);
                await Assertions.Expect(page.GetByRole(AriaRole.Main).Locator("a[href*='/drofting']")).ToHaveCountAsync(0);
            }

            await page.GotoAsync(discussion);
            await Assertions.Expect(page.GetByText(Advised)).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("Embla")).ToHaveCountAsync(0);
        }
    }
}
