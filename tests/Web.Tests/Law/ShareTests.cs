using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Langbenk.Web.Tests.Law;

public class ShareTests(Site site) : IClassFixture<Site>
{
    const string Debt = "from=nav-municipal&to=school&about=parent1&age=9&guardians=1&kinds=economy&named=identified&purpose=receiver-task&also=requested-by-receiver&date=2026-06-01";
    const string ValidConsent = "&consent.parent1=given&consent.parent1.form=written&consent.parent1.informed=yes&consent.parent1.voluntary=yes"
        + "&consent.parent1.covers.receiver=yes&consent.parent1.covers.information=yes&consent.parent1.covers.purpose=yes";

    [Fact]
    public async Task Open_NothingAnswered_AsksWhoWithoutComplaining()
    {
        var page = await site.Page("/dele");

        Assert.NotNull(page.QuerySelector("select[name=from]"));
        Assert.NotNull(page.QuerySelector("select[name=to]"));
        Assert.Null(page.QuerySelector("#errors"));
    }

    [Fact]
    public async Task Submit_NothingChosen_SaysSoBesideEachField()
    {
        var page = await site.Page("/dele?sent=Who&from=&to=school");

        Assert.Equal("true", page.QuerySelector("select[name=from]")!.GetAttribute("aria-invalid"));
        Assert.Equal("school", Selected(page, "to"));
        Assert.Single(page.QuerySelectorAll("#errors li"));
    }

    [Theory]
    [InlineData("from=nav-municipal&to=school", "input[name=about]")]
    [InlineData("from=nav-municipal&to=school&about=parent1&age=9", "input[name=kinds]")]
    [InlineData("from=nav-municipal&to=school&about=parent1&age=9&kinds=economy&named=identified", "input[name=purpose]")]
    [InlineData("from=school&to=child-welfare&about=child&age=9&kinds=economy&named=identified&purpose=answer-order", "input[name=order]")]
    public async Task Open_SomeFactsGiven_AsksForTheNextAndKeepsTheRest(string facts, string asks)
    {
        var page = await site.Page("/dele?" + facts);

        Assert.NotNull(page.QuerySelector(asks));
        foreach (var fact in facts.Split('&').Select(f => f.Split('=')))
            Assert.NotNull(page.QuerySelector($"input[type=hidden][name='{fact[0]}'][value='{fact[1]}']"));
    }

    [Fact]
    public async Task Answer_DebtToSchool_NeedsConsentWithProvisionAndQuestion()
    {
        var page = await site.Page("/dele?" + Debt);

        Assert.Equal("needs-consent", Verdict(page));
        Assert.Contains(page.QuerySelectorAll(".grounds a"), a => a.TextContent.Contains("sosialtjenesteloven §\u00A044", StringComparison.Ordinal)
            && a.GetAttribute("href") == "https://lovdata.no/lov/2009-12-18-131/§44");
        Assert.Contains("egne lovpålagte oppgaver", page.QuerySelector("#judge")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("personvernforordningen", page.QuerySelector(".answer-foot")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".answer-foot a[href='/regelboka/UN-09']"));
    }

    [Fact]
    public async Task Answer_ConsentGivenButUntested_AsksWhatMakesItValid()
    {
        var page = await site.Page($"/dele?{Debt}&consent.parent1=given&consent.parent1.form=oral-unrecorded");

        Assert.Equal("needs-consent", Verdict(page));
        Assert.NotNull(page.QuerySelector("#judge button[name='consent.parent1.informed'][value=yes]"));
    }

    [Fact]
    public async Task Answer_ValidConsent_ChangesToMay()
    {
        var page = await site.Page($"/dele?{Debt}{ValidConsent}");

        Assert.Equal("may", Verdict(page));
        Assert.Contains(page.QuerySelectorAll(".grounds a"), a => a.TextContent.Contains("forvaltningsloven §\u00A013 a", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Answer_QuestionSkipped_AsksTheNextOne()
    {
        var page = await site.Page($"/dele?{Debt}&necessary.sender-task=unknown");

        Assert.NotNull(page.QuerySelector("#judge button[name='necessary.original-purpose']"));
        Assert.Null(page.QuerySelector("#judge button[name='necessary.sender-task']"));
    }

    [Fact]
    public async Task Answer_EveryQuestionAnsweredNo_AsksNothingMore()
    {
        var page = await site.Page($"/dele?{Debt}&necessary.sender-task=no&necessary.original-purpose=no&necessary.avoid-danger=no");

        Assert.Equal("needs-consent", Verdict(page));
        Assert.Null(page.QuerySelector("#judge"));
    }

    [Fact]
    public async Task Answer_DutyOnOnePartAndBarOnAnother_ShowsTheDutyBeforeTheVerdict()
    {
        var page = await site.Page("/dele?from=school&to=child-welfare&about=child&age=8&kinds=care-situation&kinds=location&named=identified&purpose=report-concern&concern.serious-neglect=yes&person.child.addressProtection=strictly-confidential");

        var boxes = page.QuerySelectorAll(".verdict-box");
        Assert.Equal("must", boxes[0].GetAttribute("data-verdict"));
        Assert.Equal("must-not", boxes[1].GetAttribute("data-verdict"));
    }

    [Fact]
    public async Task Answer_DutyNotJudged_AsksAboutItBeforeTheAnswerAndBeforeAnyConsent()
    {
        var page = await site.Page("/dele?from=school-health&to=child-welfare&about=child&age=8&kinds=health&named=identified&purpose=report-concern");

        var judge = page.QuerySelector("#judge")!;
        Assert.True(judge.CompareDocumentPosition(page.QuerySelector("#answer")!).HasFlag(DocumentPositions.Following));
        Assert.NotNull(judge.QuerySelector("input[name=concern][value='concern.serious-neglect']"));
        Assert.Contains("plikt først", page.QuerySelector("#answer ol li")!.TextContent, StringComparison.Ordinal);
        Assert.False(page.QuerySelector("#consent")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Concerns_OneTicked_RedirectsToOneFactEach()
    {
        using var answer = await site.Get("/nn/dele?from=school&to=child-welfare&concern=concern.serious-neglect&concerns=concern.serious-neglect,concern.trafficking");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/nn/dele?from=school&to=child-welfare&concern.serious-neglect=yes", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("from=scool", "from")]
    [InlineData("from=school&to=child-welfare&about=child&age=hundre", "age")]
    [InlineData("from=school&to=child-welfare&about=child&age=9&kinds=gossip&named=identified", "kinds")]
    public async Task Open_HandMadeValue_SaysWhichAndKeepsTheOthers(string facts, string field)
    {
        var page = await site.Page("/dele?" + facts);

        Assert.NotNull(page.QuerySelector($"#{field}-error"));
        Assert.All(facts.Split('&').Select(f => f.Split('=')).Where(f => f[0] != field && f[0] is "to" or "about"),
            f => Assert.True(Kept(page, f[0], f[1]), f[0]));
    }

    [Fact]
    public async Task Open_HandMadeJudgement_SaysWhichAndStillAnswers()
    {
        var page = await site.Page($"/dele?{Debt}&necessary.sender-task=maybe");

        Assert.Contains("maybe", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("needs-consent", Verdict(page));
    }

    [Theory]
    [InlineData("&consent.parent1=refused", "consent.parent1")]
    [InlineData("&consent.parent1.voluntary=no", "consent.parent1.voluntary")]
    [InlineData("&also=unauthorised-look-up&also=zzz", "also")]
    [InlineData("&date=2026-13-45", "date")]
    public async Task Open_ConsentWithAContradictionInTheAddress_OpensNothing(string extra, string field)
    {
        var page = await site.Page($"/dele?{Debt}{ValidConsent}{extra}");

        Assert.NotNull(page.QuerySelector($"#errors a[href='#{field}'], #errors li"));
        Assert.NotEqual("may", Verdict(page));
    }

    [Fact]
    public async Task Open_JudgedFactTwice_IsAskedAgain()
    {
        var page = await site.Page($"/dele?{Debt}&necessary.sender-task=yes&necessary.sender-task=no");

        Assert.Equal("needs-consent", Verdict(page));
        Assert.NotNull(page.QuerySelector("#judge button[name='necessary.sender-task']"));
    }

    [Fact]
    public async Task Change_JudgementThatDecided_AsksItAgain()
    {
        var answered = await site.Page($"/dele?{Debt}&necessary.sender-task=yes");
        var change = answered.QuerySelectorAll(".facts a").Select(a => a.GetAttribute("href")!).Single(h => h.Contains("ask=necessary.sender-task", StringComparison.Ordinal));

        var page = await site.Page(change);

        Assert.Equal("may", Verdict(answered));
        Assert.NotNull(page.QuerySelector("#judge button[name='necessary.sender-task'][value=no]"));
    }

    [Fact]
    public async Task Open_ContradictingFacts_GivesNoVerdictAndSaysWhy()
    {
        var page = await site.Page("/dele?from=school&to=child-welfare&about=child&age=8&kinds=identity&named=anonymous&purpose=report-concern");

        Assert.Null(page.QuerySelector(".verdict-box"));
        Assert.Contains("anonym", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".facts a"));
    }

    [Theory]
    [InlineData("/nn", "Kan eg dele?", "Du kan ikkje dele dette utan samtykke")]
    [InlineData("/en", "May I share?", "You cannot share this without consent")]
    public async Task Answer_OtherLanguage_ChangesEverything(string prefix, string heading, string verdict)
    {
        var page = await site.Page($"{prefix}/dele?{Debt}");

        Assert.Equal(heading, page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(verdict, page.QuerySelector("#answer")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Gjør dette", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("main a[href^='/']"), a => Assert.StartsWith(prefix, a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Save_Answer_GivesAShortAddressThatShowsItAgain()
    {
        using var opened = await site.Get($"/dele?{Debt}");
        var html = await opened.Content.ReadAsStringAsync(Site.Cancellation);
        var page = await BrowsingContext.New().OpenAsync(r => r.Content(html), Site.Cancellation);
        var token = page.QuerySelector<IHtmlInputElement>(".save-form input[name=form-token]")!.Value;
        using var post = new HttpRequestMessage(HttpMethod.Post, $"/dele?{Debt}")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("form-token", token)]),
        };

        using var saved = await site.Client.SendAsync(post, Site.Cancellation);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var shown = await site.Page(saved.Headers.Location!.ToString());
        Assert.Equal("needs-consent", shown.QuerySelector(".verdict-box")!.GetAttribute("data-verdict"));
        Assert.Contains("/dele?from=nav-municipal", shown.QuerySelector(".verdict-box a[href*='/dele?']")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_UnknownCode_IsNotFound()
    {
        using var answer = await site.Get("/svar/abcdefghjk");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    static string? Verdict(IDocument page) => page.QuerySelector("#answer")?.GetAttribute("data-verdict");

    static string? Selected(IDocument page, string name) => page.QuerySelector<IHtmlSelectElement>($"select[name={name}]")?.Value;

    static bool Kept(IDocument page, string name, string value) =>
        Selected(page, name) == value || page.QuerySelector($"input[name={name}][value={value}]") is IHtmlInputElement { Type: "hidden" } or IHtmlInputElement { IsChecked: true };
}
