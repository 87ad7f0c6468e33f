using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.Work;

/// <summary>The administrator asks that a teacher be let in; the head teacher, who knows her, opens. With and without JavaScript.</summary>
public class AdmissionTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, Traits = ["Run", "Whole"])]
    public async Task Administrator_Asks_TheHeadTeacherConfirmsAndHasTheAddress(bool javaScript)
    {
        var name = javaScript ? "Vilde Vikar" : "Viktor Vikar";
        var administrator = await site.OpenAs("Anne Administrator", "/innstillinger/personer/ny", javaScript: javaScript);
        await Assertions.Expect(administrator.GetByText("åpner ingenting før en annen har bekreftet")).ToBeVisibleAsync();
        await administrator.GetByLabel("Navn", new() { Exact = true }).FillAsync(name);
        await administrator.GetByLabel("Brukernavn").FillAsync($"{(javaScript ? "vilde" : "viktor")}@storfjell.example");
        await administrator.GetByLabel("Ansatt i tjenesten").CheckAsync();
        await administrator.GetByLabel("Hvor?").SelectOptionAsync(new SelectOptionValue { Label = "Storfjell skole" });
        await administrator.GetByRole(AriaRole.Button, new() { Name = "Inviter", Exact = true }).ClickAsync();
        await Assertions.Expect(administrator.GetByText("Venter på Rita Rektor").First).ToBeVisibleAsync();
        await Assertions.Expect(administrator.Locator("#adresse")).ToHaveCountAsync(0);
        await Looked(administrator);

        var leader = await site.OpenAs("Rita Rektor", "/oversikt", javaScript: javaScript);
        await leader.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("venter på deg$") }).ClickAsync();
        await Looked(leader);
        await leader.GetByRole(AriaRole.Link, new() { Name = $"Ny person: {name}" }).ClickAsync();
        await Looked(leader);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Bekreft", Exact = true }).ClickAsync();
        await Assertions.Expect(leader.GetByText("Kryss av for at du vet hvem dette er").First).ToBeVisibleAsync();
        await Looked(leader);
        await leader.GetByLabel($"Ja, jeg vet hvem {name} er").CheckAsync();
        await leader.GetByRole(AriaRole.Button, new() { Name = "Bekreft", Exact = true }).ClickAsync();
        await Assertions.Expect(leader.Locator("#adresse")).ToContainTextAsync("/konto/ny/");
        await Looked(leader);
        await administrator.ReloadAsync();
        await Assertions.Expect(administrator.GetByText("Bekreftet av Rita Rektor").First).ToBeVisibleAsync();

        // What looks at a page is a script of its own: it never answers where scripts are off.
        async Task Looked(IPage page)
        {
            foreach (var width in javaScript ? new[] { Site.Desktop, Site.Phone } : [])
            {
                await page.SetViewportSizeAsync(width, 900);
                await Looks.AreGood(page);
            }
        }
    }
}
