using System.Net;
using System.Text;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Web.Tests.Prevention;

public class InternalControlTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Overview_Leader_ShowsWhatLacksFirstAndFoldsWhatIsInOrder()
    {
        using var leader = await demo.As("barnevern");

        var page = await leader.Page("/internkontroll");

        var states = page.QuerySelectorAll(".duty-table .state").Select(state => state.TextContent.Trim()).ToList();
        Assert.Equal("Alvorlig avvik", states[0]);
        Assert.True(states.FindLastIndex(state => state != "I orden") < states.IndexOf("I orden"));
        Assert.NotNull(page.QuerySelector("details .duty-table"));
    }

    [Fact]
    public async Task Overview_Director_ShowsTheTwentyDutiesOfTheSharedServices()
    {
        using var director = await demo.As("direktor");

        var page = await director.Page("/internkontroll");

        Assert.True(page.QuerySelectorAll(".duty-table tbody tr").Length >= 20);
        Assert.Subset(page.QuerySelectorAll("h2").Select(heading => heading.TextContent.Trim()).ToHashSet(), new HashSet<string> { "Barneverntjenesten i Nordfjella", "Nav Nordfjella" });
    }

    [Fact]
    public async Task Duty_NavLeader_IsTheSameNotFoundAsNothing()
    {
        using var leader = await demo.As("barnevern");
        using var nav = await demo.As("nav");
        var duty = await DutyOf(leader, "Besøk fosterhjemmet");

        using var theirs = await nav.Get(duty);
        using var none = await nav.Get($"/internkontroll/{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, theirs.StatusCode);
        Assert.Equal(await Body(none), await Body(theirs));
    }

    [Fact]
    public async Task Routine_WithFaults_SaysSoBesideTheFieldAndKeepsTheWords()
    {
        using var leader = await demo.As("barnevern");
        var duty = await DutyOf(leader, "Varsle statsforvalteren");

        using var answer = await leader.Post(duty + "/rutine",
            ("bygger-paa", "0"), ("rutine", "Vi ringer.\r\nSamme dag."), ("eier", ""), ("gjennomgaatt", "26.11.2026"), ("hvor-ofte", "12"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Equal("true", page.QuerySelector("#eier")!.GetAttribute("aria-invalid"));
        var back = await leader.Page(duty + "/rutine");
        Assert.Equal("Vi ringer.\nSamme dag.", back.QuerySelector("#rutine")!.TextContent.TrimStart('\n'));
    }

    [Fact]
    public async Task Routine_TwoAtOnce_TheSecondSeesBothTexts()
    {
        using var leader = await demo.As("barnevern");
        var duty = await NewDuty(leader, "Ring skolen hver fredag");
        await Saved(leader.Post(duty + "/rutine", Routine("Berit ringer.")));

        using var second = await leader.Post(duty + "/rutine", Routine("Vakta ringer."));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Contains("Berit ringer.", page.QuerySelector(".both-texts")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Vakta ringer.", page.QuerySelector("#rutine")!.TextContent.Trim());
    }

    [Fact]
    public async Task Deviation_WithAnIdentityNumber_IsRefusedAndNotShown()
    {
        using var leader = await demo.As("barnevern");
        var duty = await DutyOf(leader, "Før journal");

        using var answer = await leader.Post(duty + "/avvik", ("hva", "018115 12345 ventet"), ("alvor", "Low"), ("oppdaget", "1.11.2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("fødselsnummer", (await Visitor.Read(answer)).QuerySelector("#hva-error")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", (await leader.Page(duty)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deviation_WithScript_IsShownAsWritten()
    {
        using var leader = await demo.As("barnevern");
        var duty = await NewDuty(leader, "<b>Egen</b> plikt");
        const string script = "<script>alert(1)</script>";
        await Saved(leader.Post(duty + "/avvik", ("hva", script), ("alvor", "Low"), ("oppdaget", "1.11.2026")));

        var page = await leader.Page(duty);

        Assert.Contains(page.QuerySelectorAll(".kept-text"), text => text.TextContent == script);
        Assert.DoesNotContain(page.QuerySelectorAll("main script"), _ => true);
        Assert.Equal("<b>Egen</b> plikt", page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Correction_ToNav_IsATaskThatLeadsThereAndEndsThere()
    {
        using var leader = await demo.As("barnevern");
        using var nav = await demo.As("nav");
        var duty = await NewDuty(leader, "Svar Nav innen to dager");
        await Saved(leader.Post(duty + "/avvik", ("hva", "Svaret kom etter to uker."), ("alvor", "Medium"), ("oppdaget", "1.11.2026")));
        var form = (await leader.Page(duty)).QuerySelectorAll("a").Select(link => link.GetAttribute("href")).First(href => href!.Contains("/avvik/", StringComparison.Ordinal))!;
        var holder = (await leader.Page(form)).QuerySelectorAll("#hvem option").First(option => option.TextContent == "Nav Nordfjella").GetAttribute("value")!;
        await Saved(leader.Post(form, ("tiltak", "Lag en felles svarliste"), ("stilling", "Teamleder"), ("hvem", holder), ("frist", "1.12.2027")));

        var task = (await nav.Page("/oversikt")).QuerySelectorAll("a").Single(link => link.TextContent == "Lag en felles svarliste");
        Assert.Equal(duty, task.GetAttribute("href"));
        var step = (await nav.Page(duty)).QuerySelector("button[name=tiltak]")!.GetAttribute("value")!;
        await Saved(nav.Post(duty, duty + "?handler=Done", ("tiltak", step)));

        var links = (await nav.Page("/oversikt")).QuerySelectorAll("a").Where(link => link.TextContent == "Lag en felles svarliste");
        Assert.NotNull(Assert.Single(links).Closest("#just-done"));
        Assert.Null((await leader.Page(duty)).QuerySelector("button[name=tiltak]"));
    }

    [Fact]
    public async Task Start_ChosenDuties_AreFollowedAndNotOfferedAgain()
    {
        using var nav = await demo.As("nav");
        var place = (await nav.Page("/internkontroll/ny")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var none = await nav.Post("/internkontroll/ny", ("sted", place));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);

        await Saved(nav.Post("/internkontroll/ny", ("sted", place), ("samarbeid", "cooperate"), ("samarbeid", "coordinate")));

        var overview = await nav.Page("/internkontroll");
        Assert.Contains(overview.QuerySelectorAll(".duty-table a"), link => link.TextContent.StartsWith("Samordne tilbudet", StringComparison.Ordinal));
        Assert.Null((await nav.Page("/internkontroll/ny")).QuerySelector("input[value=coordinate]"));
    }

    [Fact]
    public void EveryDuty_OfTheRegister_IsInOneGroupAndPointsAtARule()
    {
        Assert.Equal(DutyRegister.All.Select(duty => duty.Key).Order(), DutyGroups.All.SelectMany(group => group.Duties).Select(duty => duty.Key).Order());
        var book = (Langbenk.Law.Rulebook.LawBook)demo.Site.Services.GetService(typeof(Langbenk.Law.Rulebook.LawBook))!;
        Assert.Empty(DutyRegister.All.Where(duty => book.Find(duty.RuleId) is null).Select(duty => $"{duty.Key}: {duty.RuleId}"));
    }

    static (string, string)[] Routine(string words) =>
        [("bygger-paa", "0"), ("rutine", words), ("eier", "Leder"), ("gjennomgaatt", "1.11.2026"), ("hvor-ofte", "12")];

    static async Task<string> DutyOf(Visitor visitor, string start) => (await visitor.Page("/internkontroll"))
        .QuerySelectorAll(".duty-table a").First(link => link.TextContent.StartsWith(start, StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task<string> NewDuty(Visitor leader, string words)
    {
        var place = (await leader.Page("/internkontroll/egen")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var answer = await leader.Post("/internkontroll/egen", ("sted", place), ("plikt", words), ("hjemmel", "Eget vedtak"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static async Task Saved(Task<HttpResponseMessage> posting)
    {
        using var answer = await posting;
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, (await Visitor.Read(answer)).QuerySelector(".ds-error-summary")?.TextContent ?? $"{answer.StatusCode}");
    }

    static async Task<string> Body(HttpResponseMessage answer) => Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Site.Cancellation));
}
