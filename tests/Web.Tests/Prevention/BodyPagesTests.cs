using System.Net;
using AngleSharp.Dom;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Prevention.Bodies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Standing teams: their minutes are kept once, corrected and given tasks that can be taken back, and a team has an end.</summary>
public class BodyPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("i går kveld", "Skriv en dato")]
    [InlineData("", "Skriv datoen for møtet")]
    [InlineData("1.1.1800", "eller før 1990")]
    public async Task Minutes_OfADayThatIsNone_AreRefusedBesideTheField(string day, string told)
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team for dager");

        using var answer = await planner.Post($"{team}/moete", ("dato", day), ("referat", "Vi øvde."));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(told, (await Visitor.Read(answer)).QuerySelector("#dato-error")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await planner.Page(team)).QuerySelectorAll("main details"));
    }

    [Fact]
    public async Task NextMeeting_PlannedAhead_IsProposedAndKeptWhereNoneIsWritten()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team som planlegger", Days.In(40));
        var form = await planner.Page($"{team}/moete");
        Assert.NotEmpty(form.QuerySelector("#neste")!.GetAttribute("value")!);

        using var held = await planner.Post($"{team}/moete", ("dato", Days.In(-3)), ("referat", "Vi øvde."), ("neste", ""));

        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.DoesNotContain("Ikke bestemt", (await planner.Page(team)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NextMeeting_IsInTheWheel_AndOnceItHasPassed_OnTheOverview_UntilItIsWrittenDown()
    {
        using var planner = await demo.As("planlegger");
        var (team, next) = (await Team(planner, "Team som glemte", Days.In(5)), await Team(planner, "Team uten dag"));
        async Task<string> Line() => (await planner.Page("/aarshjul")).QuerySelectorAll("main li").Single(one => one.QuerySelector($"a[href='{team}']") is not null).TextContent;

        Assert.DoesNotContain("ikke er skrevet ned", await Line(), StringComparison.Ordinal);
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            var (id, passed) = (Guid.Parse(team.Split('/')[^1]), TimeProvider.System.OsloToday().AddDays(-5));
            await scope.ServiceProvider.GetRequiredService<LangbenkContext>().Set<StandingBody>().Where(one => one.Id == id).ExecuteUpdateAsync(set => set.SetProperty(one => one.NextMeeting, passed), Site.Cancellation);
        }

        Assert.Contains("ikke er skrevet ned", await Line(), StringComparison.Ordinal);
        foreach (var path in new[] { "/organ", team })
        {
            Assert.Contains("Møte som ikke er skrevet ned", (await planner.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        var overview = (await planner.Page("/oversikt")).Body!.TextContent;
        Assert.Contains("1 møte i et fast team er ikke skrevet ned", overview, StringComparison.Ordinal);
        Assert.Contains("har ikke bestemt neste møte", overview, StringComparison.Ordinal);
        Assert.Contains("Ikke skrevet ennå: hva teamet skal gjøre", (await planner.Page(next)).Body!.TextContent, StringComparison.Ordinal);

        using var held = await planner.Post($"{team}/moete", ("dato", Days.In(-4)), ("referat", "Vi øvde."), ("neste", Days.In(1)));
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.DoesNotContain("ikke er skrevet ned", await Line(), StringComparison.Ordinal);
        Assert.DoesNotContain("er ikke skrevet ned", (await planner.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_SentTwice_AreOneMeetingWithOneTask()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team som sender to ganger");
        var who = Holder(await planner.Page($"{team}/moete"));
        (string, string)[] minutes = [("dato", Days.In(-2)), ("referat", "Vi ble enige."), ("hva-0", "Bestill rom en gang"), ("hvem-0", who), ("frist-0", Days.In(20))];

        for (var time = 0; time < 2; time++)
        {
            using var held = await planner.Post($"{team}/moete", minutes);
            Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        }

        var page = await planner.Page(team);
        Assert.Single(page.QuerySelectorAll("main details"));
        Assert.Single(page.QuerySelectorAll(".todo-list li"));
    }

    [Fact]
    public async Task Minutes_Corrected_TakeBackATaskGivenByMistake_AndTwoAtOnceSeeBoth()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team som retter");
        var who = Holder(await planner.Page($"{team}/moete"));
        using var held = await planner.Post(
            $"{team}/moete", ("dato", Days.In(-2)), ("referat", "Vi ble uenige."), ("hva-0", "Gitt til feil tjeneste"), ("hvem-0", who), ("frist-0", Days.In(20)));
        var correct = (await planner.Page(team)).QuerySelector("main details a[href$='/rett']")!.GetAttribute("href")!;
        var form = await planner.Page(correct);
        var (version, task) = (form.QuerySelector("input[name=versjon]")!.GetAttribute("value")!, form.QuerySelector("input[name=tilbake]")!.GetAttribute("value")!);

        using var empty = await planner.Post(correct, ("versjon", version), ("dato", "en dag"), ("referat", ""));
        Assert.Equal(2, (await Visitor.Read(empty)).QuerySelectorAll("#errors a").Length);
        using var saved = await planner.Post(correct, ("versjon", version), ("dato", Days.In(-4)), ("referat", "Vi ble enige."), ("tilbake", task));
        using var late = await planner.Post(correct, ("versjon", version), ("dato", Days.In(-4)), ("referat", "Noe helt annet."));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict), (saved.StatusCode, late.StatusCode));
        var differences = (await Visitor.Read(late)).QuerySelector(".both-texts")!.TextContent;
        Assert.Contains("Vi ble enige.", differences, StringComparison.Ordinal);
        Assert.Contains("Noe helt annet.", differences, StringComparison.Ordinal);
        var page = await planner.Page(team);
        Assert.Contains("Vi ble enige.", Assert.Single(page.QuerySelectorAll("main details")).TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".todo-list li"));
    }

    [Fact]
    public async Task Minutes_CorrectedByAStranger_AreNotFound()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team for seg selv");
        using var held = await planner.Post($"{team}/moete", ("dato", Days.In(-2)), ("referat", "Vi ble enige."));
        var correct = (await planner.Page(team)).QuerySelector("main details a[href$='/rett']")!.GetAttribute("href")!;
        using var stranger = await demo.As("planlegger2");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get(correct)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"{team}/avslutt")).StatusCode);
    }

    [Fact]
    public async Task Team_Ended_IsReadAndTakesNoMinutesAfterThat_AndGoesOnAgainWithoutADay()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team som slutter", Days.In(40));

        using var unread = await planner.Post($"{team}/avslutt", ("versjon", await Version(planner, team)), ("dato", "snart"));
        Assert.Contains("Skriv en dato", (await Visitor.Read(unread)).QuerySelector("#dato-error")!.TextContent, StringComparison.Ordinal);
        using var ended = await planner.Post($"{team}/avslutt", ("versjon", await Version(planner, team)), ("dato", Days.Today));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        var page = await planner.Page(team);
        Assert.Contains("Teamet avsluttes", page.QuerySelector("main .note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ikke bestemt", page.QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
        using var next = await planner.Post($"{team}/moete", ("dato", Days.Today), ("referat", "Siste møte."), ("neste", Days.In(10)));
        Assert.Contains("avsluttet da", (await Visitor.Read(next)).QuerySelector("#neste-error")!.TextContent, StringComparison.Ordinal);

        using var on = await planner.Post($"{team}/avslutt", ("versjon", await Version(planner, team)), ("dato", ""));
        Assert.Equal(HttpStatusCode.Redirect, on.StatusCode);
        Assert.DoesNotContain("avsluttes", (await planner.Page(team)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Minutes_OlderOnes_LeadBackToTheNewest()
    {
        using var planner = await demo.As("planlegger");
        var team = await Team(planner, "Team med historie");

        var older = await planner.Page($"{team}?eldre=2026-01-31");

        Assert.NotNull(older.QuerySelector($"main a[href='{team}']"));
        Assert.Null((await planner.Page(team)).QuerySelector($"main a[href='{team}']"));
    }

    [Fact]
    public async Task Team_SentTwice_IsOne()
    {
        using var planner = await demo.As("planlegger");

        Assert.Equal(await Team(planner, "Team en gang"), await Team(planner, "Team en gang"));
        Assert.NotEqual(await Team(planner, "Team en gang"), await Team(planner, "Team to ganger"));
    }

    static async Task<string> Version(Visitor visitor, string team) => (await visitor.Page($"{team}/avslutt")).QuerySelector("input[name=versjon]")!.GetAttribute("value")!;

    static string Holder(IDocument form) => form.QuerySelectorAll("#hvem-0 option").Select(one => one.GetAttribute("value")!).First(one => one.Length > 0);

    static async Task<string> Team(Visitor planner, string name, string next = "")
    {
        var form = await planner.Page("/organ/ny");
        (string, string)[] fields =
        [
            .. FieldsOf(form).Where(one => one.Name is not ("navn" or "neste" or "mandat")), ("navn", name), ("neste", next),
            ("kommune", form.QuerySelector("input[name=kommune]")!.GetAttribute("value")!),
        ];
        using var made = await planner.Post("/organ/ny", fields);
        Assert.True(made.StatusCode == HttpStatusCode.Redirect, (await Visitor.Read(made)).QuerySelector("#errors")?.TextContent);
        return made.Headers.Location!.OriginalString;
    }
}
