using System.Text.RegularExpressions;
using Microsoft.Playwright;

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
        await Look(leader, javaScript);
        await leader.GetByRole(AriaRole.Link, new() { Name = "Legg inn et språk" }).ClickAsync();
        await leader.GetByLabel("Språkkode").FillAsync(language);
        await leader.GetByLabel("Hva språket heter på språket selv").FillAsync(Letters);
        await leader.GetByLabel("Hva språket heter på norsk").FillAsync($"prøvespråk {language}");
        await leader.GetByLabel("Hele teksten, oversatt").FillAsync($"{{tjeneste}} {Letters}:\n\n{{hjelp}}\n\n{{alle}}. {{fortelle}}\n\n{{utenfor}}\n\n{{om}}\n\n{{slag}}. {{vite}}\n\n{Letters}");
        await leader.GetByRole(AriaRole.Button, new() { Name = "Lagre samtykketeksten" }).ClickAsync();
        await Assertions.Expect(leader.Locator("#errors")).ToContainTextAsync("Mangler i teksten: {dag}");
        await Look(leader, javaScript);
        await leader.GetByLabel("Hele teksten, oversatt").FillAsync($"{{tjeneste}} {Letters}:\n\n{{hjelp}}\n\n{{alle}}. {{fortelle}}\n\n{{utenfor}}\n\n{{om}}\n\n{{slag}}. {{vite}}\n\n{Letters} {{dag}}.");
        foreach (var field in await leader.Locator("textarea[dir=auto], input[dir=auto]").AllAsync())
        {
            if ((await field.InputValueAsync()).Length == 0)
            {
                await field.FillAsync($"{Letters}{((await field.GetAttributeAsync("name"))!.StartsWith("utenfor", StringComparison.Ordinal) ? " {navn}." : "")}");
            }
        }

        await leader.GetByLabel("Hvem har oversatt?").FillAsync("Ingen: prøve");
        await leader.GetByLabel("Når ble den sist lest mot den norske?").FillAsync("1.6.2026");
        await leader.GetByLabel(new Regex("^Hvert avsnitt i den norske teksten er med")).CheckAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Lagre samtykketeksten" }).ClickAsync();
        await leader.Arrives("/samtykketekster#t-");
        await leader.GetByRole(AriaRole.Listitem).Filter(new() { HasText = $"prøvespråk {language}" }).Locator("summary").ClickAsync();
        await Look(leader, javaScript);

        var nurse = await site.OpenAs("Hanne Helse", "/personer", javaScript: javaScript);
        await nurse.SetViewportSizeAsync(width, 900);
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Live Moen" }).First.ClickAsync();
        await nurse.GetByRole(AriaRole.Link, new() { Name = "Spør om samtykke" }).First.ClickAsync();
        await nurse.GetByLabel("Hva skal dere få til sammen?").FillAsync("At Live får en god skolestart");
        await nurse.GetByLabel("Storfjell skole").CheckAsync();
        await nurse.Locator("#slag").GetByLabel("Helse og diagnose").CheckAsync();
        await nurse.GetByLabel("Siste dag").FillAsync($"{DateTime.Today.AddDays(40):d.M.yyyy}");
        await nurse.GetByLabel("Språket familien leser teksten på").SelectOptionAsync(new SelectOptionValue { Label = $"{Letters} – prøvespråk {language}" });
        await nurse.GetByLabel("Formålet på språket familien leser").FillAsync($"{Letters} {Letters}");
        await Look(nurse, javaScript);
        await nurse.GetByRole(AriaRole.Button, new() { Name = "Spør, og vis teksten" }).ClickAsync();
        await nurse.Arrives("/samtykke/[0-9a-f-]{36}$");
        var text = nurse.Locator(".answer-box").First;
        await Assertions.Expect(text).ToHaveAttributeAsync("dir", "rtl");
        await Assertions.Expect(text).ToHaveAttributeAsync("lang", language);
        Assert.Equal("rtl", await text.EvaluateAsync<string>("one => getComputedStyle(one).direction"));
        await Assertions.Expect(nurse.Locator(".answer-box").Nth(1)).ToContainTextAsync("Svarer dere ikke, er det et nei.");
        await Look(nurse, javaScript);
    }

    static async Task Look(IPage page, bool javaScript)
    {
        if (javaScript)
        {
            await Looks.AreGood(page);
        }
    }
}
