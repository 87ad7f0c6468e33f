using System.Net;
using Langbenk.Prevention.Indicators;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

public class IndicatorTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Add_CountAsTarget_IsRefusedWithReasonAndABetterOneIsChosen()
    {
        using var planner = await demo.As("planlegger");
        var goal = await Goal(planner, await Start(demo), "Et mål");
        var known = IndicatorRegister.Find("reports-of-concern")!;

        using var refused = await planner.Post($"{goal}/indikator", ("navn", "Færre bekymringsmeldinger"), ("bruk", "maal"), ("retning", "Down"), ("maalverdi", "100"));
        var page = await Visitor.Read(refused);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.NotNull(page.QuerySelector("#navn-error"));
        Assert.Contains(known.WhyNotTarget!.Value.Nb, Text(page), StringComparison.Ordinal);
        Assert.Equal(known.BetterKeys, page.QuerySelectorAll("button[name=velg]").Select(button => button.GetAttribute("value")));

        using var chosen = await planner.Post($"{goal}/indikator", ("navn", "Færre bekymringsmeldinger"), ("bruk", "maal"), ("retning", "Down"), ("velg", known.BetterKeys[0]));
        var form = await Visitor.Read(chosen);
        Assert.Equal(HttpStatusCode.OK, chosen.StatusCode);
        Assert.Equal(known.BetterKeys[0], form.QuerySelector("#indikator option[selected]")!.GetAttribute("value"));
        Assert.Equal("", form.QuerySelector("#retning option[selected]")!.GetAttribute("value"));

        using var added = await planner.Post($"{goal}/indikator", ("indikator", known.BetterKeys[0]), ("bruk", "maal"), ("retning", "Up"), ("start", "41,5"), ("startdato", "1.1.2024"));
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var text = Text(await planner.Page(goal));
        Assert.Contains(IndicatorRegister.Find(known.BetterKeys[0])!.Name.Nb, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Færre bekymringsmeldinger", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_CountToFollow_StandsWithoutDirectionAndFillsNoGap()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);
        var goal = await Goal(planner, plan, "Et mål");

        using var added = await planner.Post($"{goal}/indikator", ("navn", "Antall bekymringsmeldinger"), ("bruk", "maal"), ("retning", "Down"), ("maalverdi", "9"), ("folg-med", "ja"));

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains("Følges med på, er ikke et mål", Text(await planner.Page(goal)), StringComparison.Ordinal);
        var chain = await planner.Page($"{plan}/sammenheng");
        Assert.Equal(4, chain.QuerySelectorAll(".chain-gap").Length);
    }

    [Fact]
    public async Task Record_ByAServiceOfThePlan_IsShownAndWrongNumbersAreTold()
    {
        using var planner = await demo.As("planlegger");
        using var nav = await demo.As("nav");
        var goal = await Goal(planner, await Start(demo), "Et mål");
        using var added = await planner.Post($"{goal}/indikator", ("navn", "Andel som fikk hjelp i tide"), ("bruk", "maal"), ("retning", "Up"), ("maalverdi", "80"), ("enhet", "%"));
        var form = (await nav.Page(goal)).QuerySelector("a[href*='/tall/']")!.GetAttribute("href")!;

        using var wrong = await nav.Post(form, ("tall", "mange"), ("dato", "1.2.2026"));
        using var stored = await nav.Post(form, ("tall", "82,5 %"), ("dato", "1.2.2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.NotNull((await Visitor.Read(wrong)).QuerySelector("#tall-error"));
        Assert.Equal(HttpStatusCode.Redirect, stored.StatusCode);
        var text = Text(await planner.Page(goal));
        Assert.Contains("82,5 % (1. februar 2026)", text, StringComparison.Ordinal);
        Assert.Contains("Målverdien er nådd", text, StringComparison.Ordinal);
    }
}
