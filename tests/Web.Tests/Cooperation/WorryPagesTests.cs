using System.Net;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A worry, step by step, as the teacher meets it; and nobody else does.</summary>
public class WorryPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static readonly (string, string)[] Filled =
    [
        ("sett", "Kom uten matpakke tre dager på rad. «Vi har ikke brød.»"), ("tanker", "Kanskje er det lite penger hjemme"), ("grad", "Growing"), ("barn", "Yes"), ("barn-sa", "«Mamma sover»"),
        ("foreldre", "NotYet"), ("foreldre-sa", "Ringer i ettermiddag"), ("provd", "Frukt i klassen"), ("neste", "FollowUpHere"), ("neste-dag", Days.Soon),
    ];

    [Fact]
    public async Task Worry_FromTheChildsPage_IsWrittenReadAndClosed()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        var child = (await teacher.Page("/personer")).QuerySelectorAll(".card-list a").Single(one => one.TextContent.StartsWith("Jonas", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = (await teacher.Page(child)).QuerySelector("a[href^='/uro/ny/']")!.GetAttribute("href")!;

        using var empty = await teacher.Post(form, ("sett", "Bare dette er skrevet"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        var told = await Visitor.Read(empty);
        Assert.Equal(["#grad", "#barn", "#foreldre", "#neste"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("Bare dette er skrevet", told.QuerySelector("#sett")!.TextContent, StringComparison.Ordinal);

        using var started = await teacher.Post(form, Filled);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        var path = started.Headers.Location!.OriginalString;
        var page = (await rektor.Page(path)).Body!.TextContent;
        Assert.Contains("Mamma sover", page, StringComparison.Ordinal);
        Assert.Contains("Bare Storfjell skole ser dette", page, StringComparison.Ordinal);
        foreach (var hidden in new[] { path, path + "/skriv", path + "/journal" })
        {
            using var closed = await counsellor.Get(hidden);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        Assert.DoesNotContain("Økende uro", (await counsellor.Page(child)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await counsellor.Page("/uro")).QuerySelectorAll(".card-list li"));

        using var kept = await teacher.Post(path + "/journal", ("journal", "Done"), ("dag", "1.9.2026"), ("innsyn", "Open"), ("hjemmel", ""), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        using var overtaken = await rektor.Post(path + "/journal", ("journal", "NotRelevant"), ("innsyn", "Open"), ("hjemmel", ""), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        using var more = await teacher.Post(path + "/skriv", Filled);
        Assert.Equal(HttpStatusCode.Redirect, more.StatusCode);
        Assert.Equal(2, (await teacher.Page(path)).QuerySelectorAll("section.answer-box").Length);
    }

    [Fact]
    public async Task Worry_AboutAPlace_NeedsItsNameAndNoChild()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var nameless = await nurse.Post("/uro/ny", ("sett", "Det luktet hasj"), ("grad", "GreyZone"), ("neste", "DiscussAnonymously"), ("neste-dag", "om litt"));
        var told = await Visitor.Read(nameless);
        Assert.Equal(["#sted", "#neste-dag"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Null(told.QuerySelector("[name=barn]"));

        using var started = await nurse.Post("/uro/ny", ("sted", "Ungdomsgruppa ved kiosken"), ("sett", "Det luktet hasj"), ("grad", "GreyZone"), ("neste", "DiscussAnonymously"), ("neste-dag", Days.Soon));
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Contains("Ungdomsgruppa ved kiosken", (await nurse.Page("/uro")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worry_OnTheWrongChild_IsMovedAndTheWrongChildShowsNothing()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var links = (await teacher.Page("/personer")).QuerySelectorAll(".card-list a");
        var (wrong, right) = (links.Single(one => one.TextContent.StartsWith("Per", StringComparison.Ordinal)).GetAttribute("href")!, links.Single(one => one.TextContent.StartsWith("Mari", StringComparison.Ordinal)).GetAttribute("href")!);
        using var started = await teacher.Post($"/uro/ny/{wrong.Split('/')[^1]}", Filled);
        var path = started.Headers.Location!.OriginalString;
        Assert.NotNull((await teacher.Page(path)).QuerySelector($"a[href='{path}/flytt']"));
        using var hidden = await counsellor.Get($"{path}/flytt");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        using var nobody = await teacher.Post($"{path}/flytt", ("versjon", "1"), ("hvorfor", "Feil rad i lista"));
        Assert.Equal("Feil rad i lista", (await Visitor.Read(nobody)).QuerySelector("#hvorfor")!.TextContent.Trim());
        using var moved = await teacher.Post($"{path}/flytt", ("versjon", "1"), ("hvem", right.Split('/')[^1]), ("hvorfor", "Feil rad i lista"));
        Assert.Equal(path, moved.Headers.Location!.OriginalString);
        Assert.DoesNotContain(path, (await teacher.Page(wrong)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(path, (await teacher.Page(right)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        var page = (await teacher.Page(path)).Body!.TextContent;
        Assert.Contains("Flyttet hit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Per Haugen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worry_ScriptAndMarkup_StayText()
    {
        using var nurse = await demo.As("helsesykepleier");
        const string evil = "<script>alert(1)</script><b>fet</b>";
        using var started = await nurse.Post("/uro/ny", ("sted", evil), ("sett", evil), ("grad", "Small"), ("neste", "NothingMore"));
        var page = await nurse.Page(started.Headers.Location!.OriginalString);
        Assert.Equal(evil, page.QuerySelector(".kept-text")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
