using System.Net;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

public class GoalTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Write_GoalWithoutResponsible_IsKeptAndSaysWhatIsMissing()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);

        var goal = await Goal(planner, plan, "Barn har det trygt");
        var text = Text(await planner.Page($"{plan}/maal"));

        Assert.Contains("Ikke klart ennå", text, StringComparison.Ordinal);
        Assert.Contains("noen som har ansvaret, en frist", text, StringComparison.Ordinal);
        Assert.Contains("Ingen tiltak ennå", Text(await planner.Page(goal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_BadFields_AreToldBesideThemAndWordsAreKept()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);

        using var answer = await planner.Post($"{plan}/maal/skriv", ("maal", ""), ("endring", "Ord som ikke må bli borte"), ("frist", "i morgen"), ("alder-fra", "åtte"));
        var page = await Visitor.Read(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.NotNull(page.QuerySelector("#frist-error"));
        Assert.NotNull(page.QuerySelector("#alder-fra-error"));
        Assert.Equal("Ord som ikke må bli borte", page.QuerySelector("#endring")!.TextContent.Trim());
        Assert.Equal("Ord som ikke må bli borte", (await planner.Page($"{plan}/maal/skriv")).QuerySelector("#endring")!.TextContent.Trim());
    }

    [Fact]
    public async Task Write_OnAnOldVersion_ShowsBothTextsAndTheNextSaveHolds()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var plan = await Start(demo);
        var goal = await Goal(planner, plan, "Første");
        var form = $"{plan}/maal/skriv/{goal[(goal.LastIndexOf('/') + 1)..]}";
        using var saved = await other.Post(form, ("maal", "Den andres tekst"), ("versjon", "1"));

        using var late = await planner.Post(form, ("maal", "Min tekst"), ("versjon", "1"));
        var page = await Visitor.Read(late);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Den andres tekst", Text(page), StringComparison.Ordinal);
        Assert.Equal("Min tekst", page.QuerySelector("#maal")!.GetAttribute("value"));
        using var again = await planner.Post(form, ("maal", "Min tekst"), ("versjon", page.QuerySelector("input[name=versjon]")!.GetAttribute("value")!));
        Assert.Equal("Min tekst", (await other.Page(goal)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Goal_WithMarkup_IsShownAsItWasTyped()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);

        var goal = await Goal(planner, plan, "<script>alert(1)</script>", ("endring", "<b>fet</b>"), ("effekt", "a & b"));
        using var measure = await planner.Post(goal, ("tiltak", "<img src=x onerror=alert(1)>"));
        var page = await planner.Page(goal);

        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("h1")!.TextContent);
        Assert.Contains("<b>fet</b>", Text(page), StringComparison.Ordinal);
        Assert.Contains("<img src=x onerror=alert(1)>", Text(await planner.Page($"{plan}/sammenheng")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script, main img"));
    }

    [Fact]
    public async Task Pages_ForThoseOutside_AreNotFoundAndReadersMayNotWrite()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var goal = await Goal(planner, plan, "Et mål");
        string[] reads = [$"{plan}/maal", goal, $"{plan}/sammenheng"];
        string[] writes = [$"{plan}/maal/skriv", $"{goal}/indikator", $"{goal}/naadd", $"{plan}/maal/skriv/{goal[(goal.LastIndexOf('/') + 1)..]}"];

        foreach (var name in new[] { "barnevern", "administrator", "personvern", "statsforvalter" })
        {
            using var outsider = await demo.As(name);
            foreach (var path in reads.Concat(writes))
            {
                using var answer = await outsider.Get(path);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }

        foreach (var name in new[] { "nav", "kommunestyre" })
        {
            using var reader = await demo.As(name);
            foreach (var path in reads)
            {
                await reader.Page(path);
            }

            foreach (var path in writes)
            {
                using var answer = await reader.Get(path);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Goal_OfAnotherPlan_IsNotFoundUnderThisOne()
    {
        using var planner = await demo.As("planlegger");
        var (plan, other) = (await Start(demo), await Start(demo));
        var goal = await Goal(planner, plan, "Et mål");

        using var answer = await planner.Get(goal.Replace(plan, other, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Reach_WithReason_IsShownAndCanBeTakenBack()
    {
        using var planner = await demo.As("planlegger");
        var goal = await Goal(planner, await Start(demo), "Et mål");
        using var unreasoned = await planner.Post($"{goal}/naadd", ("hvorfor", ""), ("dato", "2.2.2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unreasoned.StatusCode);

        using var reached = await planner.Post($"{goal}/naadd", ("hvorfor", "Vi spurte alle familiene."), ("dato", "2.2.2026"), ("versjon", "1"));
        var text = Text(await planner.Page(goal));
        using var back = await planner.Post($"{goal}/naadd", ("tilbake", "ja"), ("versjon", "2"));

        Assert.Contains("Merket som nådd 2. februar 2026 Vi spurte alle familiene.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Merket som nådd", Text(await planner.Page(goal)), StringComparison.Ordinal);
    }
}
