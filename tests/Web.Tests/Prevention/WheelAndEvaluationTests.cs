using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The plan's evaluation and the wheel know of each other, and the wheel says which service does what.</summary>
public class WheelAndEvaluationTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static readonly string Today = $"{DateTime.Today:d.M.yyyy}";

    [Fact]
    public async Task Evaluation_OfThePlan_IsSeenInTheWheelAndMarkedThereWithOneClick()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var meeting = await Activity(planner, "Evaluer prøveplanen", plan);
        var before = await planner.Page(meeting);
        Assert.Null(before.QuerySelector("#evaluering"));
        Assert.NotNull(before.QuerySelector($"main a[href='{plan}/evaluering']"));
        Assert.NotNull((await planner.Page(meeting + "/skriv")).QuerySelector($".note-box a[href='{plan}/evaluering']"));
        using var early = await planner.Post($"{plan}/evaluering", meeting + "?handler=Gjort");
        Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);

        using var evaluated = await planner.Post($"{plan}/evaluering", ("dag", Today), ("virket", "Møtene."), ("endres", "Flere."));
        Assert.Equal(HttpStatusCode.Redirect, evaluated.StatusCode);
        var evaluation = await planner.Page($"{plan}/evaluering");
        Assert.Contains("marker den som gjort", evaluation.QuerySelector("section[aria-labelledby=i-hjulet]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(evaluation.QuerySelector($"section[aria-labelledby=i-hjulet] a[href='{meeting}']"));
        Assert.NotNull((await planner.Page(meeting)).QuerySelector($"#evaluering a[href='{plan}/evaluering']"));

        Assert.NotNull((await planner.Page(meeting + "/skriv")).QuerySelector($".note-box a[href='{meeting}']"));

        using var marked = await planner.Post(meeting, meeting + "?handler=Gjort");
        using var again = await planner.Post(meeting, meeting + "?handler=Gjort");

        Assert.Equal([meeting, meeting], new[] { marked, again }.Select(one => one.Headers.Location!.OriginalString));
        var after = await planner.Page(meeting);
        Assert.NotNull(after.QuerySelector("main .state-ok"));
        Assert.Null(after.QuerySelector("form[action*='Gjort']"));
        Assert.DoesNotContain("marker den som gjort", (await planner.Page($"{plan}/evaluering")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Service_OfAnActivityWithoutOne_IsChosenInItsForm()
    {
        using var planner = await demo.As("planlegger");
        var meeting = await Activity(planner, "Noe uten tjeneste", null);
        var change = (await planner.Page(meeting)).QuerySelector("main a[href$='/endre#tjeneste']")!.GetAttribute("href")!.Split('#')[0];
        var form = await planner.Page(change);
        var nav = form.QuerySelectorAll("#tjeneste option").Single(one => one.TextContent.StartsWith("Nav Nordfjella", StringComparison.Ordinal)).GetAttribute("value")!;
        Assert.Null(form.QuerySelector("#tjeneste-hint"));

        using var changed = await Send(planner, change, nav);

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        var page = await planner.Page(meeting);
        Assert.Contains("Tjeneste som gjør det: Nav Nordfjella", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main a[href$='/endre#tjeneste']"));
        using var leader = await demo.As("nav");
        await leader.Page(meeting);
    }

    [Fact]
    public async Task Service_OfWhatTheTemplateKnows_IsProposed()
    {
        using var planner = await demo.As("planlegger");
        var report = (await planner.Page("/aarshjul")).QuerySelectorAll(".year-grid .spoke a").First(one => one.TextContent == "Økonomirapport").GetAttribute("href")!;
        var change = (await planner.Page(report)).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;

        using var taken = await Send(planner, change, "");

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("Malen foreslår Barneverntjenesten i Nordfjella", (await planner.Page(change)).QuerySelector("#tjeneste-hint")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<HttpResponseMessage> Send(Visitor planner, string change, string service)
    {
        var form = await planner.Page(change);
        var months = form.QuerySelectorAll("input[name=maneder][checked]").Select(one => ("maneder", one.GetAttribute("value")!));
        return await planner.Post(change, [.. FieldsOf(form).Select(one => one.Name == "tjeneste" ? ("tjeneste", service) : one), .. months]);
    }

    /// <summary>Something that comes this month; the address of its page.</summary>
    static async Task<string> Activity(Visitor planner, string title, string? plan)
    {
        var place = (await planner.Page("/aarshjul/ny")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var made = await planner.Post(
            "/aarshjul/ny", ("sted", place), ("slag", "Evaluation"), ("tittel", title), ("maneder", $"{DateTime.Today.Month}"), ("plan", plan?.Split('/')[^1] ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return (await planner.Page("/aarshjul")).QuerySelectorAll(".year-grid .spoke a").First(one => one.TextContent == title).GetAttribute("href")!;
    }
}
