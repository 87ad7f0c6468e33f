using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Langbenk.Browser.Tests.People.FamilySteps;

namespace Langbenk.Browser.Tests.People;

/// <summary>
/// A leader stores the consent text in a language that is read from right to left, and a nurse asks a family with it. With and without JavaScript,
/// at both widths. The words are of no language: nothing is a wrong translation.
/// </summary>
public class WordingTests(Site site)
{
    const string Letters = "ابجد هوز حطي";

    [Theory]
    [InlineData(true, Site.Phone, "ps")]
    [InlineData(false, Site.Desktop, "ug", Traits = ["Run", "Whole"])]
    public async Task Leader_StoresALanguage_AndTheFamilyIsAskedInIt(bool javaScript, int width, string language)
    {
        var leader = await site.OpenAs("Rita Rektor", "/samtykketekster", javaScript: javaScript);
        await leader.SetViewportSizeAsync(width, 900);
        await Stores(leader, language, javaScript);
        var nurse = await site.OpenAs("Hanne Helse", "/personer", javaScript: javaScript);
        await nurse.SetViewportSizeAsync(width, 900);
        var child = await Registers(nurse, "Zara", $"Prøvland-{language}", "4.5.2019", "Vi følger opp personen fra før");
        await AddsMother(nurse, child, "Mina", $"Prøvland-{language}");
        await nurse.GetByRole(AriaRole.Link, new() { Name = $"Mina Prøvland-{language}" }).First.ClickAsync();
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Endre kontakt, språk og bosted" }).ClickAsync();
        await nurse.GetByLabel("Trenger tolk").CheckAsync();
        await nurse.Locator("form[data-draft] .buttons .ds-button").First.ClickAsync();
        await nurse.Arrives("/personer/[0-9a-f-]{36}$");
        await nurse.GotoAsync(child);
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Spør om samtykke" }).ClickAsync();
        await Assertions.Expect(nurse.GetByText($"Bruk tolk: Mina Prøvland-{language}")).ToBeVisibleAsync();
        await Asks(nurse, language, javaScript);
        var text = nurse.Locator(".answer-box").First;
        await Assertions.Expect(text).ToHaveAttributeAsync("lang", language);
        Assert.Equal("rtl", await text.EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        await Assertions.Expect(nurse.Locator(".answer-box").Nth(1)).ToContainTextAsync("Svarer dere ikke, er det et nei.");
        await Look(nurse, javaScript);
    }

    static async Task Stores(IPage page, string language, bool javaScript)
    {
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Link, new() { Name = "Legg inn et språk" }).ClickAsync();
        await page.GetByLabel("Språkkode").FillAsync(language);
        await page.GetByLabel("Hva språket heter på språket selv").FillAsync(Letters);
        await page.GetByLabel("Hva språket heter på norsk").FillAsync($"prøvespråk {language}");
        var whole = $"{{tjeneste}} {Letters}:\n\n{{hjelp}}\n\n{{alle}}. {{fortelle}}\n\n{{utenfor}}\n\n{{om}}\n\n{{slag}}. {{vite}}\n\n{Letters}";
        await page.GetByLabel("Hele teksten, oversatt").FillAsync(whole);
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre samtykketeksten" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Mangler i teksten: {dag}");
        await Look(page, javaScript);
        await page.GetByLabel("Hele teksten, oversatt").FillAsync(whole + " {dag}.");
        foreach (var field in await page.Locator("textarea[dir=auto], input[dir=auto]").AllAsync())
        {
            if ((await field.InputValueAsync()).Length == 0)
            {
                await field.FillAsync($"{Letters}{((await field.GetAttributeAsync("name"))!.StartsWith("utenfor", StringComparison.Ordinal) ? " {navn}." : "")}");
            }
        }

        await page.GetByLabel("Hvem har oversatt?").FillAsync("Ingen: prøve");
        await page.GetByLabel("Når ble den sist lest mot den norske?").FillAsync("1.6.2026");
        await page.GetByLabel(new Regex("^Hvert avsnitt i den norske teksten er med")).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre samtykketeksten" }).ClickAsync();
        await page.Arrives("/samtykketekster#t-");
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"prøvespråk {language}" }).Locator("summary").ClickAsync();
        await Look(page, javaScript);
    }

    static async Task Asks(IPage page, string language, bool javaScript)
    {
        await page.GetByLabel("Hva skal dere få til sammen?").FillAsync("At Zara får en god skolestart");
        await page.GetByLabel("Storfjell skole").CheckAsync();
        await page.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await page.GetByLabel("Siste dag").FillAsync("1.6.2027");
        await page.GetByLabel("Språket familien leser teksten på").SelectOptionAsync(new SelectOptionValue { Label = $"{Letters} – prøvespråk {language}" });
        await page.GetByLabel("Formålet på språket familien leser").FillAsync($"{Letters} {Letters}");
        await Look(page, javaScript);
        await page.GetByRole(AriaRole.Button, new() { Name = "Spør, og vis teksten" }).ClickAsync();
        await page.Arrives("/samtykke/[0-9a-f-]{36}$");
    }

    static async Task Look(IPage page, bool javaScript)
    {
        if (javaScript)
        {
            await Looks.AreGood(page);
        }
    }
}
