using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Prevention;

public class WheelTests(Site site)
{
    /// <summary>The half-year meeting is held and followed up: late in the wheel, agenda, minutes, tasks, done, the next one sees them.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task HalfYearMeeting_HeldAndFollowedUp_IsDoneAndTheNextSeesItsTasks(bool javaScript)
    {
        var page = await site.OpenAs("Berit Barnevern", javaScript ? "/aarshjul" : $"/aarshjul/{DateTime.Today.Year - 1}", javaScript: javaScript);
        await Pictures.Take(page, $"wheel-1-{javaScript}");
        var link = javaScript
            ? Hold(page).First
            : page.Locator(".year-grid").GetByRole(AriaRole.Link, new() { Name = "Ledermøte Nav og barnevern" }).First;
        await link.ClickAsync();
        if (!javaScript)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Rett referatet" }).ClickAsync();
        }

        await page.GetByLabel("Hvem var med").FillAsync("Leder i barnevernet og leder i Nav");
        await page.GetByLabel("Referat", new() { Exact = true }).FillAsync("1. Avtalen virker.\n2. Vi lager en felles fagdag.");
        var task = page.GetByRole(AriaRole.Group, new() { Name = "Oppgave 1" });
        await task.GetByLabel("Hva", new() { Exact = true }).FillAsync("Bestill lokale til fagdagen");
        await task.GetByLabel("Hvem").SelectOptionAsync(new SelectOptionValue { Label = "Nav Nordfjella" });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre referatet" }).ClickAsync();

        Assert.Equal("Bestill lokale til fagdagen", await task.GetByLabel("Hva", new() { Exact = true }).InputValueAsync());
        Assert.Contains("frist", await page.Locator("#errors").InnerTextAsync(), StringComparison.Ordinal);
        await Pictures.Take(page, $"wheel-2-{javaScript}");
        await task.GetByLabel("Frist").FillAsync(DateTime.Today.AddDays(40).ToString("d.M.yyyy"));
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre referatet" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Vi lager en felles fagdag.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("Bestill lokale til fagdagen")).ToBeVisibleAsync();
        await Pictures.Take(page, $"wheel-3-{javaScript}");
        var next = page.GetByRole(AriaRole.Link, new() { Name = "Se neste møte" });
        if (javaScript)
        {
            await next.ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Oppfølging fra sist" })).ToBeVisibleAsync();
            await Assertions.Expect(page.GetByText("Bestill lokale til fagdagen")).ToBeVisibleAsync();
            await page.GotoAsync("/aarshjul");
            await Assertions.Expect(Hold(page)).ToHaveCountAsync(0);
        }
    }

    /// <summary>By its text: in the accessible name a space stands before the part that only screen readers are given.</summary>
    static ILocator Hold(IPage page) => page.Locator("a", new() { HasText = "Hold møtet: Ledermøte Nav og barnevern" });

    public static TheoryData<string, string> Pages()
    {
        var pages = new TheoryData<string, string>();
        foreach (var language in new[] { "", "/nn" })
        {
            foreach (var path in new[] { "/avtaler", "/avtaler/ny", "/aarshjul", "/aarshjul/ny", "/aarshjul/kalender", "/organ", "/organ/ny" })
            {
                pages.Add(language + path, "");
            }

            pages.Add(language + "/avtaler", "tbody a");
            pages.Add(language + "/organ", ".card-list a");
            pages.Add(language + "/aarshjul", ".card-list a");
        }

        return pages;
    }

    /// <summary>A page, or the first thing on it, on a phone: nothing wider than the screen, and axe finds nothing.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    [Trait("Run", "Whole")]
    public async Task Phone_AnyPage_FitsAndAxeFindsNothing(string path, string first)
    {
        var page = await site.OpenAs("Pernille Plan", path, Site.Phone);
        if (first.Length > 0)
        {
            await page.Locator(first).First.ClickAsync();
        }

        await Pictures.Take(page, "phone" + path.Replace('/', '-') + (first.Length > 0 ? "-first" : ""));
        await Looks.AreGood(page);
    }

    /// <summary>A planner starts from the template, sees what is missing, ticks it, and all parties sign.</summary>
    [Fact]
    public async Task Agreement_FromTemplateToSigned_IsInForce()
    {
        var page = await site.OpenAs("Pernille Plan", "/avtaler/ny");
        await page.GetByLabel("Skole og barnevernstjeneste", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Storfjell skole", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Barneverntjenesten i Nordfjella", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lag utkast av malen" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Dette mangler før dere kan signere")).ToBeVisibleAsync();
        await Pictures.Take(page, "agreement-1");
        await page.GetByRole(AriaRole.Link, new() { Name = "Endre teksten" }).ClickAsync();
        foreach (var point in await page.Locator("#punkt input").AllAsync())
        {
            await point.CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre teksten" }).ClickAsync();
        for (var party = 0; party < 3; party++)
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Signer avtalen" }).ClickAsync();
            await page.Locator("#part input").First.CheckAsync();
            await page.GetByLabel("Navn").FillAsync("Didrik Direktør");
            await page.GetByLabel("Stilling").FillAsync("kommunedirektør");
            await page.GetByRole(AriaRole.Button, new() { Name = "Registrer signaturen" }).ClickAsync();
        }

        await Assertions.Expect(page.GetByText("Signert og gjelder")).ToBeVisibleAsync();
        await Pictures.Take(page, "agreement-2");
    }
}
