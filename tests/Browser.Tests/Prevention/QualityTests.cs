using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

/// <summary>A leader's walk through internal control, and a self-evaluation over two years.</summary>
public class QualityTests(Site site)
{
    const string Leader = "Berit Barnevern";

    [Fact]
    public async Task Leader_FindsADutyWithoutRoutine_WritesOneAndCorrectsADeviation()
    {
        var page = await site.OpenAs(Leader, "/internkontroll");
        await page.GetByRole(AriaRole.Link, new() { Name = "Besøk fosterhjemmet minst fire ganger i året" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv rutinen" }).ClickAsync();
        await page.GetByLabel("Slik gjør vi det").FillAsync("Teamleder setter opp fire besøk i januar.");
        await page.GetByLabel("Hvem eier rutinen?").FillAsync("Teamleder fosterhjem");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre rutinen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Teamleder setter opp fire besøk i januar.")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Meld et avvik" }).ClickAsync();
        await page.GetByLabel("Hva skjedde?").FillAsync("Tre fosterhjem fikk to besøk i fjor.");
        await page.GetByLabel("Middels alvorlig").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Meld avviket" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Legg til et tiltak" }).First.ClickAsync();
        await page.GetByLabel("Hva skal gjøres?").FillAsync("Legg besøkene i kalenderen nå");
        await page.GetByLabel("Hvilken stilling har ansvaret?").FillAsync("Teamleder fosterhjem");
        await page.GetByLabel("Frist").FillAsync("31.12.2027");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre tiltaket som oppgave" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Frist 31. desember 2027")).ToBeVisibleAsync();

        await page.GotoAsync("/oversikt");
        await page.GetByRole(AriaRole.Link, new() { Name = "Legg besøkene i kalenderen nå" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Besøk fosterhjemmet minst fire ganger i året");
    }

    [Fact]
    [Trait("Run", "Whole")]
    public async Task Leader_EvaluatesTwoYears_SeesThemSideBySideAndDecidesWhatToDo()
    {
        var page = await site.OpenAs("Nils Nav", "/egenvurdering");
        foreach (var (year, answer) in new[] { ("2021", "Stemmer litt"), ("2022", "Stemmer helt") })
        {
            await page.GotoAsync("/egenvurdering/ny");
            await page.GetByLabel("Det som har gått galt før").CheckAsync();
            await page.GetByLabel("År", new() { Exact = true }).FillAsync(year);
            await page.GetByRole(AriaRole.Button, new() { Name = "Start", Exact = true }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Barnet er utgangspunktet" }).ClickAsync();
            await page.GetByLabel(answer).First.CheckAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "Lagre og gå videre" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Til denne egenvurderingen" }).ClickAsync();
            await page.GetByRole(AriaRole.Link, new() { Name = "Fullfør egenvurderingen" }).ClickAsync();
            await page.GetByLabel("Hvem var med?").FillAsync("Leder og to veiledere");
            await page.GetByRole(AriaRole.Button, new() { Name = "Fullfør", Exact = true }).ClickAsync();
        }

        await Assertions.Expect(page.GetByText("Mest fram: «Barnet er utgangspunktet», opp 2,0 siden sist.")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Bestem noe å gjøre" }).ClickAsync();
        await page.GetByLabel("Hva vil dere gjøre?").FillAsync("Fortell de andre kontorene hva som virket");
        await page.GetByLabel("Hvilken stilling har ansvaret?").FillAsync("Leder");
        await page.GetByLabel("Frist").FillAsync("1.2.2028");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre som oppgave" }).ClickAsync();
        await page.GotoAsync("/oversikt");
        await Assertions.Expect(page.GetByText("Fortell de andre kontorene hva som virket").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Deviation_HalfWritten_ComesBackAfterThePageWasLeft()
    {
        var page = await site.OpenAs(Leader, "/internkontroll");
        await page.GetByText("plikter er i orden").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Før journal for hvert barn" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Meld et avvik" }).ClickAsync();
        await page.GetByLabel("Hva skjedde?").PressSequentiallyAsync("Et notat mangl");
        await Assertions.Expect(page.GetByText("Utkast lagret kl.")).ToBeVisibleAsync();
        var form = page.Url;

        await page.GotoAsync("/internkontroll");
        await page.GotoAsync(form);

        await Assertions.Expect(page.GetByLabel("Hva skjedde?")).ToHaveValueAsync("Et notat mangl");
    }

    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task EveryPage_AnyWidth_AxeFindsNothingAndNothingScrollsSideways(int width)
    {
        var page = await site.OpenAs(Leader, "/internkontroll", width);
        var duty = await page.Locator(".duty-table a").First.GetAttributeAsync("href");
        await page.GotoAsync("/egenvurdering");
        var evaluation = await page.Locator(".card-list a").First.GetAttributeAsync("href");
        foreach (var path in new[]
        {
            "/internkontroll", "/internkontroll/ny", "/internkontroll/egen", duty!, duty + "/rutine", duty + "/dokumentasjon", duty + "/avvik",
            "/kompetanse", "/kompetanse/tall", "/egenvurdering", "/egenvurdering/ny", evaluation!, evaluation + "/handling",
        })
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }
    }
}
