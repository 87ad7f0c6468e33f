using System.Net;

namespace Langbenk.Web.Tests.Prevention;

public class PlanPagesTests(DemoSite site) : IClassFixture<DemoSite>
{
    const string Hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'><b>fet</b>";

    static async Task<string> Plan(Visitor visitor) => (await visitor.Page("/planer")).QuerySelectorAll("main .card-list a")
        .Single(link => link.TextContent.StartsWith("Strategisk plan", StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task<(string Plan, string Municipality)> NewPlan(Visitor visitor, string title = "Plan i en test")
    {
        var form = await visitor.Page("/planer/ny");
        var municipality = form.QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;
        using var made = await visitor.Post("/planer/ny", ("tittel", title), ("fra", "2027"), ("til", "2030"), ("start", "1.8.2026"), ("kommuner", municipality));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var plan = made.Headers.Location!.OriginalString;
        var lead = (await visitor.Page(plan + "/vedtak")).QuerySelector("main a[href*='/vedtak/']")!.GetAttribute("href")!.Split('/')[^1];
        return (plan, lead);
    }

    static async Task<HttpResponseMessage> Write(Visitor visitor, string path, string text)
    {
        var version = (await visitor.Page(path)).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        return await visitor.Post(path, ("tekst", text), ("versjon", version));
    }

    [Fact]
    public async Task Demo_LivingPlan_IsInForceInFiveCouncilsWithSixAnswers()
    {
        using var planner = await site.As("planlegger");
        var plan = await Plan(planner);

        var overview = await planner.Page(plan);
        Assert.Equal(5, overview.QuerySelectorAll("main tbody tr").Count(row => row.TextContent.Contains("Vedtatt", StringComparison.Ordinal)));
        Assert.Contains("De fire delene loven krever, er skrevet", overview.QuerySelector(".answer-box h2")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, (await planner.Page(plan + "/horing")).QuerySelectorAll("main .card-list > li").Length);
        Assert.Contains("Sendt tilbake", (await planner.Page(plan + "/vedtak")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everybody_PublicPages_ReadTheAdoptedTextAndTakeItAsWord()
    {
        using var anybody = new Visitor(site.Site.Client.BaseAddress!);
        var plan = (await anybody.Page("/plan")).QuerySelectorAll("main a[href^='/plan/']")
            .First(link => link.TextContent.StartsWith("Strategisk plan", StringComparison.Ordinal)).GetAttribute("href")!;

        var page = await anybody.Page(plan);
        using var word = await anybody.Get(plan + "/word");

        Assert.Contains("Barn merker at de voksne snakker sammen.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", word.Content.Headers.ContentType!.MediaType);
        Assert.False(word.Headers.Contains("Set-Cookie"));
        Assert.Equal("PK", System.Text.Encoding.ASCII.GetString((await word.Content.ReadAsByteArrayAsync(Site.Cancellation))[..2]));
    }

    [Fact]
    public async Task TakePdf_WholePlan_IsAPdf()
    {
        using var planner = await site.As("planlegger");
        using var pdf = await planner.Get(await Plan(planner) + "/pdf");

        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal("%PDF", System.Text.Encoding.ASCII.GetString((await pdf.Content.ReadAsByteArrayAsync(Site.Cancellation))[..4]));
    }

    [Fact]
    public async Task Adopt_WithoutARequiredPart_NamesThePartAndTheProvision()
    {
        using var planner = await site.As("planlegger");
        var (plan, municipality) = await NewPlan(planner);

        using var refused = await planner.Post($"{plan}/vedtak/{municipality}", ("status", "Adopted"), ("dag", "1.9.2026"), ("sak", "PS 1/26"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.Read(refused);
        Assert.Contains("§\u00A015-1 andre ledd", page.QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".todo-list a[href*='/del/']").Length);
        Assert.Equal("PS 1/26", page.QuerySelector("input[name=sak]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Adopt_ForAnotherCouncil_IsNotOfferedAndRefused()
    {
        using var lead = await site.As("planlegger");
        using var party = await site.As("planlegger2");
        var plan = await GoalPlan.Start(site);
        var both = (await lead.Page(plan + "/vedtak")).QuerySelectorAll("main a[href*='/vedtak/']").Select(link => link.GetAttribute("href")!).ToList();

        var own = (await party.Page(plan + "/vedtak")).QuerySelectorAll("main a[href*='/vedtak/']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal(2, both.Count);
        var others = Assert.Single(both, link => !own.Contains(link));
        using var opened = await party.Get(others);
        Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        using var sent = await party.Post(Assert.Single(own), others, ("status", "Sent"), ("dag", "1.9.2026"), ("sak", "PS 1/26"), ("merknad", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, sent.StatusCode);
        Assert.Contains("din egen kommune", (await Visitor.Read(sent)).QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TwoHundredPages_FitAndOneMoreIsKeptAsADraft()
    {
        using var planner = await site.As("planlegger");
        var (plan, _) = await NewPlan(planner);
        var pages = string.Concat(Enumerable.Repeat("Barn og unge skal få hjelp tidlig, og æøå skal være med.\n", 7_100))[..399_999] + "x";

        using var saved = await Write(planner, plan + "/del/goals", pages);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(pages, (await planner.Page(plan + "/del/goals")).QuerySelector("textarea")!.TextContent);
        using var refused = await Write(planner, plan + "/del/goals", pages + "For mye.");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("400 000 tegn", (await Visitor.Read(refused)).QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(pages + "For mye.", (await planner.Page(plan + "/del/goals")).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Hostile_HtmlInEveryField_IsShownAsText()
    {
        using var planner = await site.As("planlegger");
        var (plan, municipality) = await NewPlan(planner, Hostile);
        foreach (var key in new[] { "goals", "responsibility", "organisation", "cooperation" })
        {
            using var written = await Write(planner, $"{plan}/del/{key}", $"## {Hostile}\n\n- {Hostile}\n\n[x](javascript:alert(3)) {Hostile}");
            Assert.Equal(HttpStatusCode.Redirect, written.StatusCode);
        }

        await Write(planner, plan + "/del/goals", "Annen tekst " + Hostile);
        foreach (var (path, fields) in new[]
        {
            ("/ny-del", new[] { ("del", ""), ("tittel", Hostile) }),
            ("/horing/ny", [("fra", $"{DateTime.UtcNow:d.M.yyyy}"), ("til", $"{DateTime.UtcNow.AddDays(9):d.M.yyyy}"), ("kort", "ja"), ("sporsmal", Hostile)]),
            ("/grupper", [("navn", Hostile), ("mandat", Hostile), ("medlemmer", Hostile)]),
            ("/andre-planer", [("kommune", municipality), ("slag", "Other"), ("navn", Hostile), ("adresse", "")]),
            ("/milepaeler", [("tittel", Hostile), ("frist", "1.9.2026"), ("ansvarlig", municipality)]),
            ("/evaluering", [("dag", "1.9.2026"), ("virket", Hostile), ("endres", Hostile)]),
            ($"/vedtak/{municipality}", [("status", "SentBack"), ("dag", "1.9.2026"), ("sak", Hostile[..40]), ("merknad", Hostile)]),
            ($"/vedtak/{municipality}", [("status", "Adopted"), ("dag", "2.9.2026"), ("sak", Hostile[..40]), ("merknad", Hostile)]),
        })
        {
            using var sent = await planner.Post(plan + path, fields);
            Assert.True(sent.StatusCode == HttpStatusCode.Redirect, $"{path}: {sent.StatusCode}");
        }

        var hearing = (await planner.Page(plan + "/horing")).QuerySelector("main a[href^='/horing/']")!.GetAttribute("href")!;
        using var anybody = new Visitor(site.Site.Client.BaseAddress!);
        using var answered = await anybody.Post(hearing, ("svar", Hostile), ("hvem", Hostile), ("del", "goals"));
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        var comment = (await planner.Page(plan + "/horing")).QuerySelector("main a[href*='/vurder/']")!.GetAttribute("href")!;
        using var commented = await planner.Post(comment, ("vurdering", "TakenIn"), ("hvorfor", Hostile), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Redirect, commented.StatusCode);
        var compare = (await planner.Page(plan + "/del/goals")).QuerySelector("main a[href*='/sammenlign/']")!.GetAttribute("href")!;

        foreach (var path in new[] { "/planer", plan, plan + "/les", plan + "/del/goals", plan + "/horing", comment, plan + "/vedtak", plan + "/grupper", plan + "/milepaeler",
            plan + "/andre-planer", plan + "/evaluering", compare, plan.Replace("/planer/", "/plan/", StringComparison.Ordinal), "/plan", hearing })
        {
            var page = await planner.Page(path);
            Assert.Empty(page.QuerySelectorAll("main script, main img, main b, main [onerror], main a[href^='javascript']").Select(one => $"{path}: {one.OuterHtml}"));
            Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent + string.Concat(page.QuerySelectorAll("textarea").Select(area => area.TextContent)), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Evaluation_DatedTomorrow_IsSaidBesideTheDateAndTheWordsAreKept()
    {
        using var planner = await site.As("planlegger");
        var (plan, _) = await NewPlan(planner, "Plan som evalueres");

        using var refused = await planner.Post(plan + "/evaluering", ("dag", $"{DateTime.UtcNow.AddDays(2):d.M.yyyy}"), ("virket", "Møtene."), ("endres", "Målene."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.Read(refused);
        Assert.NotNull(page.QuerySelector("#dag-error"));
        Assert.Equal("Møtene.", page.QuerySelector("#virket")!.TextContent.TrimStart('\n'));
    }

    [Fact]
    public async Task PublicHearing_Late_IsRefusedAndTheTextIsShownBack()
    {
        using var planner = await site.As("planlegger");
        var hearing = (await planner.Page(await Plan(planner) + "/horing")).QuerySelector("main a[href^='/horing/']")!.GetAttribute("href")!;
        using var anybody = new Visitor(site.Site.Client.BaseAddress!);

        using var late = await anybody.Post(hearing, ("svar", "Jeg rakk det ikke."), ("hvem", "far"), ("del", ""));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Contains("Teksten din står fortsatt her", page.QuerySelector(".ds-error-summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Jeg rakk det ikke.", page.QuerySelector("textarea")!.TextContent.TrimStart('\n'));
        Assert.False(late.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("kommunestyre")]
    [InlineData("nav")]
    [InlineData("helsesykepleier")]
    public async Task Readers_OfThePlan_ReadAndCannotWrite(string userName)
    {
        using var planner = await site.As("planlegger");
        using var reader = await site.As(userName);
        var plan = await Plan(planner);

        Assert.Null((await reader.Page(plan + "/del/goals")).QuerySelector("main textarea"));
        using var written = await reader.Post(plan, plan + "/del/goals", ("tekst", "Mitt"), ("versjon", "2"));
        using var adopted = await reader.Get(plan + "/vedtak/" + Guid.NewGuid());

        Assert.Equal(HttpStatusCode.NotFound, adopted.StatusCode);
        Assert.NotEqual(HttpStatusCode.Redirect, written.StatusCode);
    }
}
