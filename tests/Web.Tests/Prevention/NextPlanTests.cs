using System.Net;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The next plan is begun while the one in force still is.</summary>
public class NextPlanTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Begun_TheOneInForce_IsStillWhatTheOverviewAndTheWheelSpeakOf()
    {
        using var planner = await site.As("planlegger");
        var before = (await planner.Page("/oversikt")).QuerySelectorAll("section[aria-labelledby=steering] tr").Select(row => row.TextContent.Trim()).ToList();
        var municipality = (await planner.Page("/planer/ny")).QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;
        using var made = await planner.Post("/planer/ny", ("tittel", "Den neste planen"), ("fra", "2027"), ("til", "2030"), ("start", "1.8.2026"), ("kommuner", municipality));
        var next = made.Headers.Location!.OriginalString;

        var after = (await planner.Page("/oversikt")).QuerySelectorAll("section[aria-labelledby=steering] tr").Select(row => row.TextContent.Trim()).ToList();
        // The one in force ends soon, and that is no longer said when the next is begun.
        Assert.Equal(before.Where(row => !row.Contains("går ut i", StringComparison.Ordinal)).Order(), after.Where(row => !row.StartsWith("Den neste planen", StringComparison.Ordinal)).Order());
        Assert.Single(after, row => row.StartsWith("Den neste planen: vedtatt", StringComparison.Ordinal));
        Assert.Single(after, row => row.StartsWith("Den neste planen: 4 ting loven krever, mangler", StringComparison.Ordinal));
        Assert.DoesNotContain("I årshjulet", (await planner.Page(next)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await OpeningItIsWarnedOf(planner, next);
    }

    static async Task OpeningItIsWarnedOf(Visitor planner, string plan)
    {
        var form = await planner.Page(plan + "/horing/ny");
        Assert.Contains("Loven krever 4 ting til", form.QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(plan, form.QuerySelector(".note-box a")!.GetAttribute("href"));
        Assert.Contains("likevel", form.QuerySelector("#skjema button.ds-button")!.TextContent, StringComparison.Ordinal);

        using var empty = await planner.Post(plan + "/horing/ny", ("fra", $"{DateTime.UtcNow:d.M.yyyy}"), ("til", $"{DateTime.UtcNow.AddDays(9):d.M.yyyy}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Contains("ingen tekst ennå", (await Visitor.Read(empty)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Overview_NeedsWithoutMeasures_AreAsManyAsThePageOfGapsSays()
    {
        using var leader = await site.As("barnevern");
        var line = (await leader.Page("/oversikt")).QuerySelectorAll("section[aria-labelledby=steering] a").Single(link => link.GetAttribute("href") == "/tiltak/hull");
        var page = await leader.Page("/tiltak/hull");

        Assert.Contains($"{line.TextContent.Trim().Split(' ')[0]} av 27", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_UnderstoodButNothingForTheAge_SaysSoAndShowsOtherAges()
    {
        using var parent = new Visitor(site.Site.Client.BaseAddress!);

        var answer = await parent.Page("/hjelp/9901?behov=school-absence&alder=8");

        Assert.Contains("ikke noe tiltak for det på den alderen", answer.QuerySelector(".help-nothing")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(answer.QuerySelector("main a[href='/hjelp/9901?behov=school-absence']"));
    }

    [Fact]
    public async Task Help_OnlyTheAgeIsChanged_AsksTheSameAgain()
    {
        using var parent = new Visitor(site.Site.Client.BaseAddress!);
        var form = (await parent.Page("/hjelp/9901?behov=school-absence&alder=8")).QuerySelector("#spor")!;

        using var answer = await parent.Post(
            "/hjelp/9901?behov=school-absence&alder=8", form.GetAttribute("action")!, ("tekst", ""), ("sted", "9901"), ("alder", "14"), ("behov", form.QuerySelector("[name=behov]")!.GetAttribute("value")!));

        Assert.Equal("/hjelp/9901?behov=school-absence&alder=14", answer.Headers.Location!.OriginalString);
        using var other = await parent.Post("/hjelp/9901", "/hjelp", ("tekst", "xyzzy"), ("sted", "9901"), ("behov", "school-absence"));
        Assert.DoesNotContain("Vi forstår det slik", (await Visitor.Read(other)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signatures_RecordedByAnother_SayByWhom()
    {
        using var leader = await site.As("barnevern");
        var agreement = (await leader.Page("/avtaler")).QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        var pages = await Task.WhenAll(agreement.Select(leader.Page));

        Assert.Contains(pages, page => page.QuerySelector("main")!.TextContent.Contains("Ført inn av", StringComparison.Ordinal));
    }
}
