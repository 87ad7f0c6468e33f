using System.Net;
using Langbenk.Kernel;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A hearing that gives little time is asked about first, and an answer that is sent twice is one.</summary>
public class HearingTimeTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Open_ShortTime_IsExplainedAndMayBeMeant_AndAnAnswerSentTwiceIsOne()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        using var written = await planner.Post($"{plan}/del/goals", AgreementPagesTests.FieldsOf(await planner.Page($"{plan}/del/goals")).Select(one => one.Name == "tekst" ? (one.Name, "Mål") : one).ToArray());
        Assert.Null((await planner.Page($"{plan}/horing/ny")).QuerySelector("#kort-tid"));

        using var asked = await planner.Post($"{plan}/horing/ny", ("fra", Day(0)), ("til", Day(0)), ("sporsmal", "Hva mangler?"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        var page = await Visitor.Read(asked);
        Assert.Contains("Ingen bestemmelse sier hvor mange uker", page.QuerySelector("#kort-tid")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Hva mangler?", page.QuerySelector("#sporsmal")!.TextContent.Trim());
        Assert.Equal("ja", page.QuerySelector("input[name=kort]")!.GetAttribute("value"));
        using var meant = await planner.Post($"{plan}/horing/ny", ("fra", Day(0)), ("til", Day(1)), ("sporsmal", "Hva mangler?"), ("kort", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);

        var open = (await planner.Page($"{plan}/horing")).QuerySelector("main a[href^='/horing/']")!.GetAttribute("href")!;
        using var anybody = new Visitor(demo.Site.Client.BaseAddress!);
        var form = await anybody.Page(open);
        var which = form.QuerySelector("input[name=skjema]")!.GetAttribute("value")!;
        Assert.NotEqual(which, (await anybody.Page(open)).QuerySelector("input[name=skjema]")!.GetAttribute("value"));
        using var empty = await anybody.Send(open, ("svar", " "), ("skjema", which));
        Assert.Equal(which, (await Visitor.Read(empty)).QuerySelector("input[name=skjema]")!.GetAttribute("value"));
        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => anybody.Send(open, ("svar", "Enig."), ("skjema", which))));
        Assert.All(sent, one => Assert.EndsWith("/takk", one.Headers.Location!.OriginalString, StringComparison.Ordinal));

        Assert.Single((await planner.Page($"{plan}/horing")).QuerySelectorAll("li[id^=svar-]"));
    }

    [Fact]
    public async Task Move_ToAShortTime_IsAskedAboutFirst()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        using var written = await planner.Post($"{plan}/del/goals", AgreementPagesTests.FieldsOf(await planner.Page($"{plan}/del/goals")).Select(one => one.Name == "tekst" ? (one.Name, "Mål") : one).ToArray());
        using var opened = await planner.Post($"{plan}/horing/ny", ("fra", Day(0)), ("til", Day(60)));
        var move = (await planner.Page($"{plan}/horing")).QuerySelector("a[href$='/siste-dag']")!.GetAttribute("href")!;

        using var asked = await planner.Post(move, ("til", Day(5)));
        var page = await Visitor.Read(asked);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Day(5)), (asked.StatusCode, page.QuerySelector("#til")!.GetAttribute("value")));
        Assert.NotNull(page.QuerySelector("#kort-tid"));
        using var meant = await planner.Post(move, ("til", Day(5)), ("kort", "ja"));

        Assert.Equal(HttpStatusCode.Redirect, meant.StatusCode);
    }

    [Fact]
    public async Task Milestone_SentTwiceAtOnce_IsOne()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var page = await planner.Page($"{plan}/milepaeler");
        var token = page.QuerySelector("input[name=form-token]")!.GetAttribute("value")!;
        var whose = page.QuerySelectorAll("select[name=ansvarlig] option").Select(one => one.GetAttribute("value")!).First(one => one.Length > 0);

        var sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => planner.Send(
            $"{plan}/milepaeler", ("tittel", "Ringe alle"), ("frist", Day(30)), ("ansvarlig", whose), ("form-token", token))));

        Assert.All(sent, one => Assert.Equal(HttpStatusCode.Redirect, one.StatusCode));
        Assert.Single((await planner.Page($"{plan}/milepaeler")).QuerySelectorAll("main .card-list strong"), one => one.TextContent == "Ringe alle");
    }

    static string Day(int days) => $"{TimeProvider.System.OsloToday().AddDays(days):d.M.yyyy}";
}
