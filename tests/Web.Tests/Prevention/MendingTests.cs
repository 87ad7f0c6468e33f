using System.Net;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>What was written wrong is mended on the pages: an indicator, a word; and what is wrong is said all at once.</summary>
public class MendingTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Indicator_ChangedAndRemoved_ByItsPages()
    {
        using var planner = await demo.As("planlegger");
        using var nav = await demo.As("nav");
        var plan = await Start(demo);
        var goal = await Goal(planner, plan, "Et mål");
        using var added = await planner.Post($"{goal}/indikator", ("navn", "Andel som fik hjelp"), ("bruk", "maal"), ("retning", "Up"),
            ("start", "40"), ("startdato", "1.1.2024"), ("maalverdi", "60"));
        var form = (await planner.Page(goal)).QuerySelector("a[href*='/indikator/']")!.GetAttribute("href")!;
        Assert.Equal("Andel som fik hjelp", (await planner.Page(form)).QuerySelector("#navn")!.GetAttribute("value"));
        Assert.Contains("ingen tall ennå", Text(await planner.Page($"{plan}/sammenheng")), StringComparison.Ordinal);

        (string, string)[] mended = [("navn", "Andel som fikk hjelp"), ("bruk", "maal"), ("retning", "Up"), ("start", "40"), ("startdato", "1.1.2024"), ("maalverdi", "60")];
        using var changed = await planner.Post(form, [("versjon", "1"), .. mended]);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        using var late = await planner.Post(form, [("versjon", "1"), .. mended[1..], ("navn", "Noe annet")]);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Andel som fikk hjelp", Text(await Visitor.Read(late)), StringComparison.Ordinal);
        using var refused = await planner.Post(form, [("versjon", "2"), .. mended[1..], ("navn", "Færre meldte bekymringer")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        using var read = await planner.Post((await planner.Page(goal)).QuerySelector("a[href*='/tall/']")!.GetAttribute("href")!, ("tall", "52"), ("dato", "1.2.2026"));
        Assert.Contains("Andel som fikk hjelp: fra 40 til 52 av 60 (riktig vei)", Text(await planner.Page($"{plan}/sammenheng")), StringComparison.Ordinal);
        using var without = await planner.Post($"{form}/fjern", ("hvorfor", ""));
        Assert.NotNull((await Visitor.Read(without)).QuerySelector("#hvorfor-error"));
        using var ended = await planner.Post($"{form}/fjern", ("hvorfor", "Vi teller annerledes"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var text = Text(await planner.Page(goal));
        Assert.Contains("Vi teller annerledes", text, StringComparison.Ordinal);
        Assert.Contains("52", text, StringComparison.Ordinal);
        using var others = await nav.Get($"{form}/fjern");
        Assert.Equal(HttpStatusCode.NotFound, others.StatusCode);
    }

    [Fact]
    public async Task Goal_SeveralFieldsWrong_AreSaidAtOnceAndALateDeadlineIsRemarked()
    {
        using var planner = await demo.As("planlegger");
        var plan = await Start(demo);

        using var answer = await planner.Post($"{plan}/maal/skriv", ("maal", ""), ("stilling", "Kommunalsjef"), ("frist", "1.1.2020"), ("alder-fra", "9"), ("alder-til", "3"));
        var page = await Visitor.Read(answer);
        Assert.All(new[] { "maal", "ansvarlig", "frist", "alder-fra" }, field => Assert.NotNull(page.QuerySelector($"#{field}-error")));
        using var unreadable = await planner.Post($"{plan}/maal/skriv", ("maal", ""), ("frist", "i morgen"));
        var second = await Visitor.Read(unreadable);
        Assert.All(new[] { "maal", "frist" }, field => Assert.NotNull(second.QuerySelector($"#{field}-error")));

        var goal = await Goal(planner, plan, "Et sent mål", ("frist", "31.12.2050"));
        Assert.Contains("etter at planen er slutt (2028)", Text(await planner.Page(goal)), StringComparison.Ordinal);
        Assert.Contains("etter at planen er slutt (2028)", Text(await planner.Page($"{plan}/maal")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_AddedByMistake_IsTakenOffWithTheReason()
    {
        using var planner = await demo.As("planlegger");
        using var added = await planner.Post("/ord/nytt", ("ord", "Feilord"), ("boyninger", "feilordet"));
        var word = added.Headers.Location?.ToString() ?? "/ord/feilord";
        var version = (await planner.Page($"{word}/ta-ut")).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;

        using var without = await planner.Post($"{word}/ta-ut", ("versjon", version), ("hvorfor", ""));
        Assert.NotNull((await Visitor.Read(without)).QuerySelector("#hvorfor-error"));
        using var taken = await planner.Post($"{word}/ta-ut", ("versjon", version), ("hvorfor", "Skrevet feil"));
        Assert.Equal("/ord", taken.Headers.Location!.ToString());
        Assert.Contains("Skrevet feil", Text(await planner.Page(word)), StringComparison.Ordinal);
        using var other = await demo.As("planlegger2");
        using var closed = await other.Get("/ord/early-intervention/ta-ut");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Fact]
    public async Task Gaps_OnAPhone_EachValueSaysItsAge()
    {
        using var planner = await demo.As("planlegger");

        var matrix = (await planner.Page("/tiltak/hull")).QuerySelector("table.stacking.gap-matrix")!;

        Assert.All(matrix.QuerySelectorAll("td[data-cell]"), cell => Assert.NotEqual("", cell.GetAttribute("data-label") ?? ""));
    }
}
