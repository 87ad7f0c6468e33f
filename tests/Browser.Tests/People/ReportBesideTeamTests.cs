using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Langbenk.Browser.Tests.People;

/// <summary>A report of concern written while the team around the same child is open in another tab: nothing is lost, and the team learns nothing.</summary>
[Collection(OneDraft.LarsAboutJonas)]
public partial class ReportBesideTeamTests(Site site)
{
    const string Seen = "Han kom med blåmerker på begge overarmene.";
    const string Note = "Han trenger en plass nær tavla.";

    [Fact]
    public async Task Report_WrittenBesideTheTeam_BothDraftsAreKept_AndTheTeamShowsNothing()
    {
        var team = await site.OpenAs("Lars Lærer", "/laget");
        await team.GetByRole(AriaRole.Link, new() { Name = "Jonas Solbakken" }).First.ClickAsync();
        await team.Arrives("/laget/[0-9a-f-]{36}$");
        var (path, child) = (new Uri(team.Url).AbsolutePath, (await team.Locator("h1 a").GetAttributeAsync("href"))!);
        var nav = await site.OpenAs("Vera Veileder", path);
        var (before, navBefore) = (await Words(team), await Words(nav));
        await team.GetByRole(AriaRole.Link, new() { Name = "Skriv", Exact = true }).ClickAsync();
        var report = await team.Context.NewPageAsync();
        await report.GotoAsync(child.Replace("/personer/", "/melding/ny/", StringComparison.Ordinal));

        // A little in one, then in the other, then in the first again.
        await team.GetByLabel("Hva vil du skrive?").PressSequentiallyAsync(Note[..15]);
        await Assertions.Expect(Status(team)).ToContainTextAsync("Utkast lagret kl.");
        await report.Locator("#sett").PressSequentiallyAsync(Seen);
        await Assertions.Expect(Status(report)).ToContainTextAsync("Utkast lagret kl.");
        await team.GetByLabel("Hva vil du skrive?").PressSequentiallyAsync(Note[15..]);
        await Assertions.Expect(team.GetByLabel("Hva vil du skrive?")).ToHaveValueAsync(Note);
        await IsKept(team, path + "/skriv", "#tekst", Note);
        await IsKept(team, new Uri(report.Url).AbsolutePath, "#sett", Seen);

        var written = await Writes(report);
        await team.Locator("#notat").GetByRole(AriaRole.Radio).First.CheckAsync();
        await team.Locator("#slag").GetByLabel(new Regex("^Skole")).CheckAsync();
        await team.GetByRole(AriaRole.Button, new() { Name = "Gå videre" }).ClickAsync();
        await Assertions.Expect(team.GetByRole(AriaRole.Heading, new() { Name = "De vil se dette" })).ToBeVisibleAsync();
        await Assertions.Expect(team.GetByText(Seen)).ToHaveCountAsync(0);
        // Before the note is stored, the team has no word or link that it had not; others work in it meanwhile.
        var beside = await team.Context.NewPageAsync();
        await beside.GotoAsync(path);
        TellsNothing(before, await Words(beside), written);
        await nav.ReloadAsync();
        TellsNothing(navBefore, await Words(nav), written);
        await team.GetByLabel("Nav Nordfjella").SetCheckedAsync(false);
        await team.GetByRole(AriaRole.Button, new() { Name = "Lagre notatet" }).ClickAsync();
        await team.Arrives("/laget/[0-9a-f-]{36}$");
        await Assertions.Expect(team.GetByText(Note)).ToBeVisibleAsync();
        await Assertions.Expect(team.GetByRole(AriaRole.Main).Locator($"a[href*='{written}']")).ToHaveCountAsync(0);
        await report.ReloadAsync();
        await Assertions.Expect(report.GetByText(Seen)).ToBeVisibleAsync();
        Assert.Equal(404, (await nav.GotoAsync(written))!.Status);
    }

    static void TellsNothing(string before, string after, string report)
    {
        Assert.DoesNotContain(report, after, StringComparison.Ordinal);
        Assert.DoesNotContain(after.Split('\n').Except(before.Split('\n')), line => Secret().IsMatch(line));
    }

    static async Task<string> Writes(IPage report)
    {
        foreach (var (field, value) in new[] { ("fare", "NotNow"), ("plikt", "ME-01"), ("barn", "Yes"), ("mistanke", "ja"), ("foreldre", "NotNow") })
        {
            await report.Locator($"input[name='{field}'][value='{value}']").CheckAsync();
        }

        foreach (var (field, words) in new[] { ("siden", "Siden påske"), ("barn-sa", "«Jeg vil ikke hjem.»"), ("foreldre-sa", "Mistanke om vold hjemme"), ("stilling", "Kontaktlærer") })
        {
            await report.Locator("#" + field).FillAsync(words);
        }

        await report.GetByRole(AriaRole.Button, new() { Name = "Lagre meldingen" }).ClickAsync();
        await report.Arrives("/melding/[0-9a-f-]{36}$");
        await Assertions.Expect(report.GetByText(Seen)).ToBeVisibleAsync();
        return new Uri(report.Url).AbsolutePath;
    }

    /// <summary>What the server has, in a window of its own.</summary>
    static async Task IsKept(IPage page, string path, string field, string words)
    {
        await Assertions.Expect(Status(page)).ToContainTextAsync("Utkast lagret kl.");
        var other = await page.Context.NewPageAsync();
        for (var patience = 0; patience < 20; patience++)
        {
            await other.GotoAsync(path);
            if (await other.Locator(field).InputValueAsync() == words)
            {
                break;
            }

            await Task.Delay(250, TestContext.Current.CancellationToken);
        }

        await Assertions.Expect(other.Locator(field)).ToHaveValueAsync(words);
        await other.CloseAsync();
    }

    /// <summary>What is read, and where the links lead.</summary>
    static async Task<string> Words(IPage page) => await page.GetByRole(AriaRole.Main).InnerTextAsync() + '\n'
        + string.Join('\n', await page.GetByRole(AriaRole.Main).Locator("a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))"));

    [GeneratedRegex("meld|blåmerke|bekymr|vold", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    static ILocator Status(IPage page) => page.Locator("[data-draft-status]");
}
