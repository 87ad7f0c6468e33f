using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A note on the wrong child: the teacher asks, the leader confirms, and Nav sees that a note was removed. With and without JavaScript.</summary>
[Collection(OneDraft.LarsAboutJonas)]
public class ErasureTests(Site site)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false, Traits = ["Run", "Whole"])]
    public async Task Teacher_Asks_LeaderConfirms_AndTheWordsAreGone(bool javaScript)
    {
        var words = $"Skrevet på feil barn ({(javaScript ? "med" : "uten")} skript).";
        var teacher = await site.OpenAs("Lars Lærer", "/laget", javaScript: javaScript);
        await teacher.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        var team = new Uri(teacher.Url).AbsolutePath;
        await teacher.GotoAsync(team + "/skriv");
        await teacher.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await teacher.GetByLabel("Hva vil du skrive?").FillAsync(words);
        await teacher.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await teacher.GetByLabel("Nav Nordfjella").CheckAsync();
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await teacher.Locator(".team-main li", new() { HasText = words }).GetByRole(AriaRole.Link, new() { Name = "Står på feil barn?" }).ClickAsync();
        await Looked(teacher);
        await teacher.SetViewportSizeAsync(Site.Phone, 900);
        await Looked(teacher);
        await teacher.GetByLabel("Slettes: ordene blir borte").CheckAsync();
        await teacher.GetByLabel("Hvorfor?").FillAsync("Det gjaldt en annen gutt i klassen.");
        await teacher.GetByRole(AriaRole.Button, new() { Name = "Be om at det fjernes" }).ClickAsync();
        await Assertions.Expect(teacher.GetByText("En annen i tjenesten må bekrefte.")).ToBeVisibleAsync();
        await Looked(teacher);

        var leader = await site.OpenAs("Rita Rektor", new Uri(teacher.Url).AbsolutePath, javaScript: javaScript);
        await Looked(leader);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Bekreft: fjern notatet" }).ClickAsync();
        await Assertions.Expect(leader.GetByText("Et notat ble fjernet").First).ToBeVisibleAsync();
        var nav = await site.OpenAs("Vera Veileder", team, javaScript: javaScript);
        await Assertions.Expect(nav.GetByText(words)).ToHaveCountAsync(0);
        await nav.GetByRole(AriaRole.Button, new() { Name = "Det er ikke lenger i journalen vår" }).First.ClickAsync();
        await Assertions.Expect(nav.GetByText("Ute av egen journal").First).ToBeVisibleAsync();
        await Looked(nav);

        // What looks at a page is a script of its own: it never answers where scripts are off.
        Task Looked(IPage page) => javaScript ? Looks.AreGood(page) : Task.CompletedTask;
    }
}
