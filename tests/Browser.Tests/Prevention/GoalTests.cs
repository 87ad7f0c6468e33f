using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

public class GoalTests(Site site)
{
    /// <summary>A planner writes a goal, sees the gaps in the chain, is refused a number that must not be a target, and fills the gap.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Chain_GoalWithGaps_CountIsRefusedAndABetterOneClosesTheGap(bool javaScript)
    {
        var goal = $"Foreldre får svar samme uke ({(javaScript ? "med" : "uten")} skript)";
        var page = await Goals("Pernille Plan", javaScript: javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Skriv et nytt mål" }).ClickAsync();
        await page.GetByLabel("Målet", new() { Exact = true }).FillAsync(goal);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre målet" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Til målene" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se hvordan alt henger sammen" }).ClickAsync();
        await Assertions.Expect(Row(page, goal).Locator(".chain-gap")).ToHaveCountAsync(4);

        await Row(page, goal).GetByRole(AriaRole.Link, new() { Name = "Skriv noe å måle" }).ClickAsync();
        await page.GetByLabel("Hva måler dere?").FillAsync("Antall bekymringsmeldinger");
        await page.GetByLabel("Hvilken vei skal det?").SelectOptionAsync("Down");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til", Exact = true }).Last.ClickAsync();

        Assert.Equal("true", await page.GetByLabel("Hva måler dere?").GetAttributeAsync("aria-invalid"));
        Assert.Contains("folk la være å melde", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);

        await page.Locator("button[name=velg]", new() { HasText = "Andel familier som fikk hjelp innen fire uker" }).ClickAsync();
        Assert.Contains("Du valgte «Andel familier som fikk hjelp innen fire uker»", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByLabel("Hvilken vei skal det?").SelectOptionAsync("Up");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til", Exact = true }).Last.ClickAsync();

        Assert.Equal("Andel familier som fikk hjelp innen fire uker", await page.Locator(".indicator h3").InnerTextAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Til målene" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Se hvordan alt henger sammen" }).ClickAsync();
        await Assertions.Expect(Row(page, goal).Locator(".chain-gap")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Word_WithAgreedMeaning_OpensByKeyboard()
    {
        var page = await Goals("Pernille Plan");
        await page.GetByRole(AriaRole.Link, new() { Name = "Familier som ber om hjelp, får den innen fire uker" }).ClickAsync();
        var meaning = page.Locator(".term-meaning").First;
        Assert.False(await meaning.IsVisibleAsync());

        await page.GetByRole(AriaRole.Button, new() { Name = "tidlig innsats" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.True(await meaning.IsVisibleAsync());
        Assert.Contains("uansett alder", await meaning.InnerTextAsync(), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await meaning.IsVisibleAsync());
    }

    [Theory]
    [InlineData(Site.Desktop)]
    [InlineData(Site.Phone)]
    [Trait("Run", "Whole")]
    public async Task Open_EveryPageOfGoals_AxeFindsNothingAndNothingOverflows(int width)
    {
        var page = await Goals("Pernille Plan", width);
        var plan = new Uri(page.Url).AbsolutePath.Replace("/maal", "", StringComparison.Ordinal);
        var goal = new Uri(new Uri(page.Url), await page.Locator(".goal-list h2 a").First.GetAttributeAsync("href") ?? "").AbsolutePath;
        var reading = await Href(page, goal, "a[href*='/tall/']");
        string[] paths =
        [
            $"{plan}/maal", goal, $"{plan}/maal/skriv", $"{goal}/indikator", $"{goal}/naadd", reading,
            $"{plan}/sammenheng", "/planer/dekning", "/ord", "/ord/nytt", "/ord/core-child-welfare", "/ord/core-child-welfare/vedta", "/begreper", "/begreper/9901",
        ];
        foreach (var path in paths)
        {
            await page.GotoAsync(path);
            await Looks.AreGood(page);
        }

        await page.GotoAsync($"{goal}/indikator");
        await page.GetByLabel("Hva måler dere?").FillAsync("Færre spesialpedagogiske vedtak");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til", Exact = true }).Last.ClickAsync();
        await Looks.AreGood(page);
    }

    static ILocator Row(IPage page, string goal) => page.Locator(".chain-row", new() { HasText = goal });

    static async Task<string> Href(IPage page, string path, string selector)
    {
        await page.GotoAsync(path);
        return await page.Locator(selector).First.GetAttributeAsync("href") ?? "";
    }

    /// <summary>The goals of the demonstration's plan, by the way people go.</summary>
    async Task<IPage> Goals(string person, int width = Site.Desktop, bool javaScript = true)
    {
        var page = await site.OpenAs(person, "/planer", width, javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Strategisk plan for tverrfaglig" }).ClickAsync();
        await page.Locator(".sub-menu").GetByRole(AriaRole.Link, new() { Name = "Mål", Exact = true }).ClickAsync();
        return page;
    }
}
