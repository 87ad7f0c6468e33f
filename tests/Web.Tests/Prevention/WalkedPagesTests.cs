using System.Net;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>What people met who walked through the pages with a task.</summary>
public class WalkedPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Agreement_OfOnesOwn_NeedsATitleAndStartsEmpty()
    {
        using var planner = await demo.As("planlegger");
        var owner = (await planner.Page("/avtaler/ny")).QuerySelector("input[name=eier]")!.GetAttribute("value")!;
        using var silent = await planner.Post("/avtaler/ny", ("mal", "own"), ("eier", owner), ("fra", "1.1.2026"));
        Assert.NotNull((await Visitor.Read(silent)).QuerySelector("#tittel-error"));

        using var started = await planner.Post("/avtaler/ny", ("mal", "own"), ("eier", owner), ("fra", "1.1.2026"), ("tittel", "Om badevakt"));

        var page = Text(await planner.Page(started.Headers.Location!.OriginalString));
        Assert.Contains("Om badevakt", page, StringComparison.Ordinal);
        Assert.Contains("Hva avtalen skal oppnå", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Milestone_ReportedAsDone_CanBeUndoneTheSameDay()
    {
        using var planner = await demo.As("planlegger");
        var path = await Start(demo) + "/milepaeler";
        var id = (await planner.Page(path)).QuerySelector("form[action*='Done'] button")!.GetAttribute("value")!;
        using var done = await planner.Post(path, path + "?handler=Done", ("milepael", id));
        var undo = Assert.Single((await planner.Page(path)).QuerySelectorAll("form[action*='Undo'] button"));
        Assert.Equal(id, undo.GetAttribute("value"));

        using var undone = await planner.Post(path, path + "?handler=Undo", ("milepael", id));

        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Empty((await planner.Page(path)).QuerySelectorAll("form[action*='Undo']"));
        using var twice = await planner.Post(path, path + "?handler=Undo", ("milepael", id));
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
    }

    [Fact]
    public async Task Adoption_OfAnEmptyPlan_SaysBeforehandWhatTheLawLacks()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var form = (await planner.Page($"{plan}/vedtak")).QuerySelector("a[href*='/vedtak/']")!.GetAttribute("href")!;

        var lacking = (await planner.Page(form)).QuerySelector("section.answer-box")!;

        Assert.Equal(4, lacking.QuerySelectorAll("li").Length);
        Assert.Contains("4 ting", lacking.QuerySelector("h2")!.TextContent, StringComparison.Ordinal);
        using var both = await planner.Post(form, ("dag", "en dag"));
        var page = await Visitor.Read(both);
        Assert.NotNull(page.QuerySelector("#dag-error"));
        Assert.NotNull(page.QuerySelector("#status-error"));
    }

    [Fact]
    public async Task Goal_Ages_AreChosenFromAList()
    {
        using var planner = await demo.As("planlegger");

        var ages = (await planner.Page($"{await Start(demo)}/maal/skriv")).QuerySelectorAll("select[name=alder-fra] option").Select(one => one.GetAttribute("value")).ToList();

        Assert.Equal(["", "-1", "0"], ages.Take(3));
    }

    [Fact]
    public async Task Wheel_AtTheEndsOfItsYears_LeadsNowhere()
    {
        using var planner = await demo.As("planlegger");

        var links = (await planner.Page("/aarshjul/1990")).QuerySelectorAll("main a").Select(one => one.GetAttribute("href")).ToList();

        Assert.DoesNotContain("/aarshjul/1989", links);
        Assert.Contains("/aarshjul/1991", links);
    }

    [Fact]
    public async Task Coverage_SaysWhichPartsAreWritten()
    {
        using var planner = await demo.As("planlegger");

        var cells = (await planner.Page("/planer/dekning")).QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "Deler som er skrevet").QuerySelectorAll("td");

        Assert.Contains(cells, cell => cell.QuerySelectorAll("li").Any(line => line.TextContent.Contains("Mål og strategier", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Overview_OfWhoSeesPartOfThePlans_SaysNothingOfTheNext()
    {
        using var director = await demo.As("direktor");
        using var leader = await demo.As("barnevern");
        using var administrator = await demo.As("administrator");
        using var guest = await demo.As("statsforvalter");

        foreach (var visitor in new[] { leader, guest })
        {
            Assert.DoesNotContain("ingen ny er begynt", Text(await visitor.Page("/oversikt")), StringComparison.Ordinal);
        }

        Assert.NotNull((await administrator.Page("/oversikt")).QuerySelector("main a[href='/innstillinger']"));
        Assert.Null((await director.Page("/oversikt")).QuerySelector("main a[href='/innstillinger']"));
    }

    [Fact]
    public async Task Draft_OfAPart_SaysWhichPartOfWhichPlan()
    {
        using var planner = await demo.As("planlegger2");
        using var lead = await demo.As("planlegger");
        var form = await Start(demo) + "/del/goals";
        using var kept = await lead.Post(form, ("tekst", "Halvskrevet"), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);

        var link = (await lead.Page("/oversikt")).QuerySelector($"main a[href^='{form}']")!;

        Assert.Contains("Mål og strategier (Prøveplan)", link.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøveplan (", Text(await planner.Page("/oversikt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Children_LinksOfALeader_LeadSomewhere()
    {
        using var leader = await demo.As("barnevern");

        foreach (var link in (await leader.Page("/personer")).QuerySelectorAll("main p.quiet a").Select(one => one.GetAttribute("href")!))
        {
            Assert.True((await leader.Get(link)).StatusCode == HttpStatusCode.OK, link);
        }
    }

    [Fact]
    public async Task EnglishPages_SayThatTheTitlesAreNorwegian()
    {
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);

        Assert.All((await anybody.Page("/en/plan")).QuerySelectorAll("main .link-list a"), one => Assert.Equal("nb", one.GetAttribute("lang")));
        Assert.All((await anybody.Page("/plan")).QuerySelectorAll("main .link-list a"), one => Assert.Null(one.GetAttribute("lang")));
    }

    [Fact]
    public async Task Menu_IsFoldedWithoutAScript()
    {
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        var page = await anybody.Page("/kommune/9901");

        var fold = page.QuerySelector("header details")!;
        Assert.False(fold.HasAttribute("open"));
        Assert.NotNull(fold.QuerySelector("summary"));
        Assert.NotNull(fold.QuerySelector("nav.main-menu"));
        Assert.NotNull(page.QuerySelector("header > div nav.language-menu"));
    }
}
