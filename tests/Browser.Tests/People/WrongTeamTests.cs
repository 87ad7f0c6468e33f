using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A whole team on the wrong child: the head teacher confirms what the teacher has asked, and Nav takes its own notes away, its leader without JavaScript.</summary>
public class WrongTeamTests(Site site)
{
    [Fact]
    public async Task Leader_Confirms_AndNavRemovesItsOwn_UntilNothingIsLeft()
    {
        var leader = await site.OpenAs("Rita Rektor", "/laget");
        await Looks.AreGood(leader);
        await leader.GetByRole(AriaRole.Region, new() { Name = "Lag som noen ber om å få fjernet" }).GetByRole(AriaRole.Link, new() { Name = "Oliver Myrvold" }).ClickAsync();
        var wrong = new Uri(leader.Url).AbsolutePath;
        var team = wrong[..^"/feil-barn".Length];
        await Looks.AreGood(leader);
        await leader.SetViewportSizeAsync(Site.Phone, 900);
        await Looks.AreGood(leader);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Bekreft: fjern laget" }).ClickAsync();
        await leader.WaitForURLAsync("**/laget");
        // The school was told Nav's words: it says that they are out of its record.
        await leader.GetByRole(AriaRole.Region, new() { Name = "Lag som sto på feil barn" }).GetByRole(AriaRole.Link, new() { Name = "Oliver Myrvold" }).ClickAsync();
        await Looks.AreGood(leader);
        await leader.GetByRole(AriaRole.Button, new() { Name = "Det er ikke lenger i journalen vår" }).ClickAsync();
        await leader.WaitForURLAsync("**/laget");
        await Assertions.Expect(leader.GetByText("Oliver Myrvold")).ToHaveCountAsync(0);

        var nav = await site.OpenAs("Vera Veileder", "/oppgaver");
        await nav.GetByRole(AriaRole.Region, new() { Name = "Lag som sto på feil barn" }).GetByRole(AriaRole.Link, new() { Name = "Oliver Myrvold" }).ClickAsync();
        await Assertions.Expect(nav.GetByText("Laget sto på feil barn.")).ToBeVisibleAsync();
        await Looks.AreGood(nav);
        await nav.SetViewportSizeAsync(Site.Phone, 900);
        await Looks.AreGood(nav);
        await nav.GetByRole(AriaRole.Link, new() { Name = "Fjern notatene våre" }).ClickAsync();
        await Looks.AreGood(nav);
        await nav.GetByLabel("Hvordan vet dere at det er feil barn?").FillAsync("Skolen sier at laget gjaldt en annen gutt.");
        await nav.GetByRole(AriaRole.Button, new() { Name = "Be om at notatene våre fjernes" }).ClickAsync();
        await Assertions.Expect(nav.GetByText("En annen i tjenesten må bekrefte.")).ToBeVisibleAsync();

        var navLeader = await site.OpenAs("Nils Nav", wrong, javaScript: false);
        await navLeader.GetByRole(AriaRole.Button, new() { Name = "Bekreft: fjern notatene våre" }).ClickAsync();
        await nav.GotoAsync(team);
        await Looks.AreGood(nav);
        await nav.GetByRole(AriaRole.Button, new() { Name = "Det er ikke lenger i journalen vår" }).ClickAsync();
        await nav.WaitForURLAsync("**/laget");
        await Assertions.Expect(nav.GetByText("Oliver Myrvold")).ToHaveCountAsync(0);
    }
}
