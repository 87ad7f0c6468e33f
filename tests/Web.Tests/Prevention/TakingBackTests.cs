using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>What was done too early or by mistake, undone with a reason that stays to be read.</summary>
public class TakingBackTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Signature_TakenBack_SaysWhyAndTheAgreementIsADraftAgain()
    {
        using var leader = await demo.As("barnevern");
        var address = (await leader.Page("/avtaler")).QuerySelectorAll("tbody th a").Single(link => link.TextContent.StartsWith("Nav og barnevern", StringComparison.Ordinal)).GetAttribute("href")!;
        var page = await leader.Page(address);
        Assert.Contains("Signert og gjelder", page.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelectorAll("a[href$='/ta-tilbake']")[1].GetAttribute("href")!;
        Assert.Contains("er teksten et utkast igjen", (await leader.Page(form)).QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);

        using var silent = await leader.Post(form, ("hvorfor", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        Assert.Contains("Skriv hvorfor", (await Visitor.Read(silent)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var hostile = await (await demo.As("planlegger2")).Post("/avtaler/ny", form, ("hvorfor", "Feil"));
        Assert.Equal(HttpStatusCode.NotFound, hostile.StatusCode);
        using var taken = await leader.Post(form, ("hvorfor", "<b>Feil person</b>"));

        Assert.Equal(address, taken.Headers.Location!.OriginalString);
        var after = await leader.Page(address);
        Assert.Contains("<b>Feil person</b>", after.QuerySelector(".todo-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 av 2 har signert", after.QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await leader.Get(form)).StatusCode);
    }

    [Fact]
    public async Task Sign_ByAPartyThatDoesNotLead_OffersOnlyHerOwn()
    {
        using var leader = await demo.As("barnevern");
        var address = (await leader.Page("/avtaler")).QuerySelectorAll("tbody th a").Single(link => link.TextContent.Contains("barnevernsvakt", StringComparison.OrdinalIgnoreCase)).GetAttribute("href")!;
        using var planner = await demo.As("planlegger2");

        var all = await leader.Page(address + "/signer");
        var own = await planner.Page(address + "/signer");

        Assert.Equal(6, all.QuerySelectorAll("input[name=part]").Length);
        var only = Assert.Single(own.QuerySelectorAll("input[name=part]"));
        var another = all.QuerySelectorAll("input[name=part]").Select(one => one.GetAttribute("value")!).First(one => one != only.GetAttribute("value"));
        using var refused = await planner.Post(address + "/signer", [.. With([.. With([.. With(FieldsOf(own), "navn", "Kari")], "stilling", "leder")], "part", another)]);
        Assert.Contains("parten du arbeider for", (await Visitor.Read(refused)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hearing_MovedThenWithdrawn_SaysWhyToEverybodyAndTakesNoAnswer()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        using var written = await planner.Post($"{plan}/del/goals", AgreementPagesTests.FieldsOf(await planner.Page($"{plan}/del/goals")).Select(one => one.Name == "tekst" ? (one.Name, "Mål") : one).ToArray());
        using var opened = await planner.Post($"{plan}/horing/ny", ("fra", Day(0)), ("til", Day(9)), ("kort", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        var page = await planner.Page($"{plan}/horing");
        var (move, withdraw) = (page.QuerySelector("a[href$='/siste-dag']")!.GetAttribute("href")!, page.QuerySelector("a[href$='/trekk-tilbake']")!.GetAttribute("href")!);
        Assert.DoesNotContain("ikke vært på høring", (await planner.Page(plan)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var early = await planner.Post(move, ("til", Day(-1)));
        Assert.Contains("Siste dag kan ikke være før i dag", (await Visitor.Read(early)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var unread = await planner.Post(move, ("til", "i morgen"));
        Assert.Equal("i morgen", (await Visitor.Read(unread)).QuerySelector("input[name=til]")!.GetAttribute("value"));
        using var moved = await planner.Post(move, ("til", Day(20)));
        using var hostile = await (await demo.As("planlegger2")).Post("/avtaler/ny", withdraw, ("hvorfor", "Feil"));
        using var withdrawn = await planner.Post(withdraw, ("hvorfor", "Feil utgave <script>alert(1)</script>"));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.NotFound, HttpStatusCode.Redirect), (moved.StatusCode, hostile.StatusCode, withdrawn.StatusCode));
        var open = (await planner.Page($"{plan}/horing")).QuerySelector("main a[href^='/horing/']")!.GetAttribute("href")!;
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        var seen = await anybody.Page(open);
        Assert.Contains("Feil utgave <script>alert(1)</script>", seen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(seen.QuerySelector("main form textarea"));
        using var late = await anybody.Post(open, ("svar", "Min mening"), ("hvem", ""), ("del", ""));
        Assert.Equal("Min mening", (await Visitor.Read(late)).QuerySelector("textarea[name=svar]")!.TextContent);
        Assert.Contains("Send planen på høring", (await planner.Page($"{plan}/horing")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    static string Day(int days) => $"{DateTime.UtcNow.AddDays(days):d.M.yyyy}";
}
