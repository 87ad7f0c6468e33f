using System.Net;

namespace Langbenk.Web.Tests.Prevention;

public class SelfEvaluationPageTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Results_FourYears_StandSideBySideWithMeans()
    {
        using var leader = await demo.As("barnevern");
        var page = await leader.Page(await Newest(leader));

        var table = page.QuerySelector("#results ~ .scroll-x table")!;
        Assert.Equal(5, table.QuerySelectorAll("thead th").Length);
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(4, row.QuerySelectorAll("svg").Length));
        Assert.Null(page.QuerySelector("a[href*='/del/']"));
    }

    [Fact]
    public async Task Group_OfAFinishedOne_IsNotThere()
    {
        using var leader = await demo.As("barnevern");
        var path = await Newest(leader);

        using var form = await leader.Get(path + "/del/1");
        using var finish = await leader.Get(path + "/fullfor");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (form.StatusCode, finish.StatusCode));
    }

    [Fact]
    public async Task Group_AnsweredAndFinished_ShowsTheUnanswered()
    {
        using var nav = await demo.As("nav");
        var place = (await nav.Page("/egenvurdering/ny")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var started = await nav.Post("/egenvurdering/ny", ("skjema-valg", "known-failures"), ("sted", place), ("aar", "2026"));
        var path = started.Headers.Location!.OriginalString;
        using var again = await nav.Post("/egenvurdering/ny", ("skjema-valg", "known-failures"), ("sted", place), ("aar", "2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);

        using var saved = await nav.Post(path + "/del/1", ("fail-child-first", "3"), ("fail-child-first-kommentar", "Nesten"), ("fail-child-first-sett", "0"));
        Assert.Equal(path + "/del/2", saved.Headers.Location!.OriginalString);
        using var nobody = await nav.Post(path + "/fullfor", ("var-med", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, nobody.StatusCode);
        using var finished = await nav.Post(path + "/fullfor", ("var-med", "Leder og to veiledere"));
        Assert.Equal(HttpStatusCode.Redirect, finished.StatusCode);

        var page = await nav.Page(path);
        Assert.Contains("1 av 21", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ubesvart", page.QuerySelector("#results ~ .scroll-x table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BegunByMistake_IsTakenAwayAsLongAsNobodyHasWrittenInIt()
    {
        using var nav = await demo.As("nav");
        var place = (await nav.Page("/egenvurdering/ny")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        var path = await Started(nav, place);
        var away = $"{path}/ta-bort";
        Assert.NotNull((await nav.Page(path)).QuerySelector($"main a[href='{away}']"));
        var asked = await nav.Page(away);
        Assert.Contains("2024", asked.QuerySelector("#borte")!.TextContent, StringComparison.Ordinal);
        using var other = await demo.As("barnevern");
        using var notHers = await other.Post("/egenvurdering/ny", away);
        Assert.Equal(HttpStatusCode.NotFound, notHers.StatusCode);

        using var gone = await nav.Post(away, away);
        Assert.Equal("/egenvurdering", gone.Headers.Location!.OriginalString);
        using var twice = await nav.Post("/egenvurdering/ny", away);
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);

        var next = await Started(nav, place);
        using var saved = await nav.Post(next + "/del/1", ("fail-child-first-kommentar", "Ble aldri spurt"), ("fail-child-first-sett", "0"));
        Assert.Null((await nav.Page(next)).QuerySelector("main a[href$='/ta-bort']"));
        using var kept = await nav.Post("/egenvurdering/ny", $"{next}/ta-bort");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, kept.StatusCode);
        Assert.Contains("blir den stående", (await Visitor.Read(kept)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        await nav.Page(next);
    }

    static async Task<string> Started(Visitor nav, string place)
    {
        using var started = await nav.Post("/egenvurdering/ny", ("skjema-valg", "known-failures"), ("sted", place), ("aar", "2024"));
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        return started.Headers.Location!.OriginalString;
    }

    [Fact]
    public async Task Group_SomeoneElseAnsweredMeanwhile_BothStandThere()
    {
        using var nav = await demo.As("nav");
        var path = await Newest(nav, "Navs arbeid") + "/del/4";
        using var first = await nav.Post(path, ("nav-know-services", "2"), ("nav-know-services-kommentar", "Min"), ("nav-know-services-sett", "0"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await nav.Post(path, ("nav-know-services", "4"), ("nav-know-services-kommentar", "Din"), ("nav-know-services-sett", "0"));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Contains("Min", page.QuerySelector(".statement .note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Din", page.QuerySelector("#nav-know-services-kommentar")!.TextContent.Trim());
    }

    [Fact]
    public async Task Competence_OnlyThoseWhoLead_ComeThere()
    {
        foreach (var (person, expected) in new[]
        {
            ("barnevern", HttpStatusCode.OK), ("direktor", HttpStatusCode.OK), ("planlegger", HttpStatusCode.OK),
            ("kommunestyre", HttpStatusCode.NotFound), ("helsesykepleier", HttpStatusCode.NotFound), ("statsforvalter", HttpStatusCode.NotFound),
        })
        {
            using var visitor = await demo.As(person);
            using var answer = await visitor.Get("/kompetanse");
            Assert.True(expected == answer.StatusCode, $"{person}: {answer.StatusCode}");
        }

        using var nav = await demo.As("nav");
        Assert.DoesNotContain("Barneverntjenesten", (await nav.Page("/kompetanse")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Count_WordsForNumbers_AreToldAndNeverTakenForNone()
    {
        using var leader = await demo.As("barnevern");
        var place = (await leader.Page("/kompetanse/tall")).QuerySelector("input[name=tjeneste]")!.GetAttribute("value")!;

        using var answer = await leader.Post("/kompetanse/tall",
            ("tjeneste", place), ("dag", "1.11.2026"), ("aarsverk", "tolv"), ("sluttet", "to"), ("antall-1", "3"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.All(new[] { "aarsverk", "sluttet" }, field => Assert.NotNull(page.QuerySelector($"#{field}-error")));
        Assert.Equal("tolv", page.QuerySelector("#aarsverk")!.GetAttribute("value"));
    }

    static async Task<string> Newest(Visitor visitor, string questionnaire = "Det som har gått galt før") => (await visitor.Page("/egenvurdering"))
        .QuerySelectorAll(".card-list a").First(link => link.TextContent.Contains(questionnaire, StringComparison.Ordinal)).GetAttribute("href")!;
}
