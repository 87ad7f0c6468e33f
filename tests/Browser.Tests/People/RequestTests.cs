using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>
/// A kindergarten's request meets a nurse's about the same child at the one door: the reception sees them beside each other, takes them, answers
/// with a measure, and tells the kindergarten that the nurse has asked too, on the nurse's consent. With and without JavaScript.
/// </summary>
public partial class RequestTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, Traits = ["Run", "Whole"])]
    public async Task KindergartensRequest_MeetsTheNurses_AtTheOneDoor(bool javaScript)
    {
        // The demonstration is shared by the two runs: each has words of its own.
        var words = $"Oskar våkner fem ganger hver natt ({(javaScript ? "med" : "uten")} skript).";
        var kindergarten = await site.OpenAs("Bente Barnehage", "/foresporsler", javaScript: javaScript);
        await kindergarten.GetByRole(AriaRole.Link, new() { Name = "Oskar Berg" }).ClickAsync();
        var first = new Uri(kindergarten.Url).AbsolutePath;
        await Looked(kindergarten);

        var nurse = await site.OpenAs("Hanne Helse", "/personer", javaScript: javaScript);
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Oskar Berg" }).ClickAsync();
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Be om hjelp på «én dør inn»" }).ClickAsync();
        await nurse.GetByLabel("Hva vil familien ha hjelp med?").FillAsync(words);
        await nurse.GetByLabel("Er barnet ikke spurt: hvorfor ikke?").FillAsync("Han sov da de var her.");
        await nurse.GetByLabel("Hva er prøvd?").FillAsync("Søvnskjema i to uker.");
        await nurse.GetByLabel("Bør skje snart").CheckAsync();
        await nurse.Locator("#slag").GetByLabel(new Regex("^Utvikling")).CheckAsync();
        await Looked(nurse);
        await nurse.GetByRole(AriaRole.Button, new() { Name = "Send forespørselen" }).ClickAsync();
        await nurse.WaitForURLAsync(OneRequest());
        await Assertions.Expect(nurse.GetByText("Du får svar innen")).ToBeVisibleAsync();
        await Assertions.Expect(nurse.GetByText("Jeg får ikke til å legge ham")).ToHaveCountAsync(0);

        var door = await site.OpenAs("Marit Mottak", "/foresporsler", javaScript: javaScript);
        await Looked(door);
        await door.GotoAsync(first);
        await Assertions.Expect(door.GetByText("Jeg får ikke til å legge ham")).ToBeVisibleAsync();
        await Assertions.Expect(door.GetByText(words)).ToBeVisibleAsync();
        if (await door.GetByRole(AriaRole.Button, new() { Name = "Ta forespørselen" }).CountAsync() > 0)
        {
            await door.GetByRole(AriaRole.Button, new() { Name = "Ta forespørselen" }).ClickAsync();
        }

        await Assertions.Expect(door.GetByText("Marit Mottak har den").First).ToBeVisibleAsync();
        var nurses = door.Locator("article", new() { HasText = words });
        await nurses.Locator("summary").ClickAsync();
        await Looked(door);
        await nurses.GetByRole(AriaRole.Button, new() { Name = "Fortell det" }).ClickAsync();
        await Assertions.Expect(door.Locator("article", new() { HasText = words }).GetByText("Storfjell barnehage har fått vite det")).ToBeVisibleAsync();

        await door.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Svar") }).First.ClickAsync();
        await door.GetByLabel("Et tiltak").CheckAsync();
        await door.GetByLabel("Tiltak fra oversikten").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await door.GetByLabel("Svaret", new() { Exact = true }).FillAsync("Vi ringer mor i dag og tilbyr veiledning.");
        await door.Locator("#slag").GetByLabel(new Regex("^Praktiske")).CheckAsync();
        await door.GetByLabel("Eget notat").FillAsync("Mor var lettet.");
        await Looked(door);
        await door.GetByRole(AriaRole.Button, new() { Name = "Lagre svaret" }).ClickAsync();
        await door.WaitForURLAsync(OneRequest());

        await kindergarten.GotoAsync(first);
        await Assertions.Expect(kindergarten.GetByText("Vi ringer mor i dag og tilbyr veiledning.").First).ToBeVisibleAsync();
        await Assertions.Expect(kindergarten.GetByText("Storfjell helsestasjon").First).ToBeVisibleAsync();
        await Assertions.Expect(kindergarten.GetByText("Mor var lettet.")).ToHaveCountAsync(0);
        await Assertions.Expect(kindergarten.GetByText(words)).ToHaveCountAsync(0);
        await Looked(kindergarten);
        await nurse.ReloadAsync();
        await Assertions.Expect(nurse.GetByText("Storfjell barnehage")).ToHaveCountAsync(0);

        await kindergarten.GetByRole(AriaRole.Link, new() { Name = "Journal, Word og PDF" }).ClickAsync();
        await kindergarten.Locator("input[name=journal][value=NotRelevant]").CheckAsync();
        await Looked(kindergarten);
        await kindergarten.GetByRole(AriaRole.Button, new() { Name = "Lagre" }).First.ClickAsync();
        await Assertions.Expect(kindergarten.GetByText("Skal ikke journalføres")).ToBeVisibleAsync();

        if (javaScript)
        {
            await TakesBack(nurse, door);
        }

        // What looks is a script of its own.
        Task Looked(IPage page) => javaScript ? Looks.AreGood(page) : Task.CompletedTask;
    }

    /// <summary>Of the other run, the nurse's request stays to be looked at.</summary>
    static async Task TakesBack(IPage nurse, IPage door)
    {
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Trekk tilbake forespørselen" }).ClickAsync();
        await nurse.GetByLabel("Hvorfor trekker du den tilbake?").FillAsync("Mor vil heller snakke med legen.");
        await Looks.AreGood(nurse);
        await nurse.GetByRole(AriaRole.Button, new() { Name = "Trekk den tilbake" }).ClickAsync();
        await Assertions.Expect(nurse.GetByText("Mor vil heller snakke med legen.")).ToBeVisibleAsync();
        await door.GotoAsync(new Uri(nurse.Url).AbsolutePath);
        await Assertions.Expect(door.GetByText("har trukket forespørselen tilbake").First).ToBeVisibleAsync();
        await Assertions.Expect(door.GetByText("Mor vil heller snakke med legen.")).ToHaveCountAsync(0);
        await Looks.AreGood(door);
    }

    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task EveryPage_AnyWidth_AxeFindsNothingAndNothingScrollsSideways(int width)
    {
        var page = await site.OpenAs("Marit Mottak", "/foresporsler");
        await page.SetViewportSizeAsync(width, 900);
        await page.GetByRole(AriaRole.Link, new() { Name = "Oskar Berg" }).First.ClickAsync();
        if (await page.GetByRole(AriaRole.Button, new() { Name = "Ta forespørselen" }).CountAsync() > 0)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Ta forespørselen" }).ClickAsync();
        }

        var request = new Uri(page.Url).AbsolutePath;
        var child = (await page.Locator("h1 a").GetAttributeAsync("href"))!;
        // Last: the language that was chosen stays.
        foreach (var path in new[] { "/foresporsler", request, $"{request}/svar", $"{request}/henvis", child.Replace("/personer/", "/foresporsler/mottatt/", StringComparison.Ordinal), child, "/hjelp/9901", $"/en{request}", $"/nn{request}/svar" })
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }
    }

    [GeneratedRegex("/foresporsler/[0-9a-f-]{36}$")]
    private static partial Regex OneRequest();
}
