using System.Net;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention;
using Langbenk.Prevention.Competence;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Wheel;
using Langbenk.Web.Tests.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

public class WheelPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Year_OfTheDemonstration_HasTwelveMonthsAndWhatIsLateFirst()
    {
        using var planner = await demo.As("planlegger");

        var page = await planner.Page("/aarshjul");

        Assert.Equal(12, page.QuerySelectorAll(".year-grid > li").Length);
        var states = page.QuerySelectorAll(".card-list .state").Select(one => one.TextContent.Trim()).ToList();
        Assert.Contains("Gått ut på tid", states);
        Assert.Equal(states.Order(Comparer<string>.Create((one, other) => one.StartsWith('G').CompareTo(other.StartsWith('G')) * -1)), states);
    }

    [Fact]
    public async Task Review_ThatIsDoneOnItsOwnPages_IsSaidAndMarkedWithThatDay()
    {
        var today = TimeProvider.System.OsloToday();
        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            var actor = await HostileThings.ActorOf(scope.ServiceProvider, "barnevern");
            var people = new Dictionary<EducationCategory, int> { [EducationCategory.BachelorFourYears] = 2 };
            Assert.IsType<CountCompetence.Result.Counted>(await scope.ServiceProvider.GetRequiredService<CountCompetence>().Handle(
                actor, new(actor.Acting!.ScopeId, today, 2, 0, 0, people, EducationCategory.BachelorFourYears, EducationCategory.BachelorFourYears, ""), today, TestContext.Current.CancellationToken));
        }

        using var leader = await demo.As("barnevern");
        var path = (await leader.Page($"/aarshjul/{today.Year}")).QuerySelectorAll(".year-grid .spoke a").First(one => one.TextContent.StartsWith("Oversikt over kompetanse", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Contains("Kompetansen er ført per", (await leader.Page(path)).GetElementById("gjort")!.TextContent, StringComparison.Ordinal);

        using var marked = await leader.Post(path, path + "?handler=Gjort");

        Assert.Equal(HttpStatusCode.Redirect, marked.StatusCode);
        var page = await leader.Page(path);
        Assert.Contains($"{today.Day}. ", page.QuerySelector(".state-ok")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form[action*=Gjort]"));
        Assert.Equal(HttpStatusCode.OK, (await leader.Get(page.QuerySelector("#gjort a")!.GetAttribute("href")!)).StatusCode);
    }

    [Fact]
    public async Task MarkDone_OneClick_IsDone()
    {
        using var planner = await demo.As("planlegger");
        var page = await planner.Page("/aarshjul");
        var form = page.QuerySelector("form[action*='Gjort']")!;
        var before = page.QuerySelectorAll("form[action*='Gjort']").Length;

        using var answer = await planner.Post("/aarshjul", form.GetAttribute("action")!, [.. form.QuerySelectorAll("input").Where(one => one.GetAttribute("name") != "form-token").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!))]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var after = await planner.Page("/aarshjul");
        Assert.Equal(before - 1, after.QuerySelectorAll("form[action*='Gjort']").Length);

        var undo = after.QuerySelector("form[action*='Angre']")!;
        (string, string)[] same = [.. undo.QuerySelectorAll("input").Where(one => one.GetAttribute("name") != "form-token").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!))];
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post("/aarshjul", undo.GetAttribute("action")!, same)).StatusCode);
        Assert.Equal(before, (await planner.Page("/aarshjul")).QuerySelectorAll("form[action*='Gjort']").Length);
        Assert.Equal(HttpStatusCode.NotFound, (await planner.Post("/aarshjul", undo.GetAttribute("action")!, same)).StatusCode);
    }

    [Fact]
    public async Task ANewPlanIsBegun_TheReportAndTheEvaluationKeepTheAdoptedOne()
    {
        using var planner = await demo.As("planlegger");
        var year = DateTime.Today.Year;
        var municipality = (await planner.Page("/planer/ny")).QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;
        var before = (await planner.Page("/planer")).QuerySelectorAll("main a[href^='/planer/']").Select(one => one.GetAttribute("href")!).First(one => one.Length == 44);
        using var made = await planner.Post("/planer/ny", ("tittel", "Et nytt utkast"), ("fra", $"{year}"), ("til", $"{year + 3}"), ("start", $"1.1.{year}"), ("kommuner", municipality));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);

        foreach (var title in new[] { "Tilstandsrapport til kommunestyret", "Evaluering av den forebyggende planen" })
        {
            var spoke = (await planner.Page("/aarshjul")).QuerySelectorAll(".year-grid .spoke a").Single(one => one.TextContent == title).GetAttribute("href")!;
            var links = (await planner.Page(spoke)).QuerySelectorAll("main .link-list a[href^='/planer/']").Select(one => one.GetAttribute("href")!);
            Assert.StartsWith(before, Assert.Single(links), StringComparison.Ordinal);
        }

        Assert.Contains("I årshjulet", (await planner.Page(before)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_OfTheResponsible_HasHerReportsAndOthersReadWhoMust()
    {
        using var leader = await demo.As("barnevern");
        var page = await leader.Page("/aarshjul");
        var titles = page.QuerySelectorAll(".year-grid .spoke a").Select(one => one.TextContent).ToList();
        Assert.Equal(12, titles.Count(title => title == "Økonomirapport"));
        Assert.Contains("Tilstandsrapport til kommunestyret, Storfjell", titles);
        var report = await leader.Page(page.QuerySelectorAll(".year-grid .spoke a").First(one => one.TextContent == "Oversikt over kompetanse").GetAttribute("href")!);
        Assert.NotNull(report.QuerySelector("main a[href='/kompetanse']"));
        Assert.EndsWith("/skriv", report.QuerySelector("main .buttons a")!.GetAttribute("href"), StringComparison.Ordinal);

        using var other = await demo.As("planlegger2");
        var read = await other.Page("/aarshjul");
        Assert.DoesNotContain(read.QuerySelectorAll(".card-list li"), one => one.TextContent.Contains("Økonomirapport", StringComparison.Ordinal));
        Assert.Contains("Barneverntjenesten i Nordfjella må ", read.QuerySelector(".todo-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Evaluering av den forebyggende planen", read.QuerySelector(".year-grid")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ingenting har frist ennå.", (await other.Page($"/aarshjul/{DateTime.Today.Year + 2}")).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What the service of the five does for all is not begun once more for each; what each council must have itself, is its own.</summary>
    [Fact]
    public async Task Start_BesideTheHost_FillsWhatIsItsOwn()
    {
        await using var site = await DemoSite.On("Sqlite");
        await using (var scope = site.Site.Services.CreateAsyncScope())
        {
            var (data, organisation) = (scope.ServiceProvider.GetRequiredService<IPreventionData>(), scope.ServiceProvider.GetRequiredService<IOrganisationData>());
            var own = organisation.Municipalities.Single(one => one.Name == "Tverrelvdal").Id;
            await data.All<WheelDone>().Where(one => data.All<WheelActivity>().Any(of => of.Id == one.ActivityId && of.MunicipalityId == own)).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
            await data.All<WheelActivity>().Where(one => one.MunicipalityId == own).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        }

        using var planner = await site.As("planlegger2");
        var page = await planner.Page("/aarshjul");
        Assert.Contains("Tverrelvdal har ikke fylt sitt eget årshjul", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelectorAll("main form").Single(one => one.QuerySelector("input[name=sted]") is not null);
        using var filled = await planner.Post("/aarshjul", form.GetAttribute("action")!, ("sted", form.QuerySelector("input[name=sted]")!.GetAttribute("value")!));

        Assert.Equal(HttpStatusCode.Redirect, filled.StatusCode);
        var titles = (await planner.Page($"/aarshjul/{DateTime.Today.Year + 1}")).QuerySelectorAll(".year-grid .spoke a").Select(one => one.TextContent).ToList();
        Assert.Equal(12, titles.Count(title => title == "Økonomirapport"));
        Assert.Single(titles, "Tilstandsrapport til kommunestyret");
        Assert.Single(titles, "Egenvurdering");
        using var leader = await site.As("barnevern");
        var hers = (await leader.Page($"/aarshjul/{DateTime.Today.Year + 1}")).QuerySelectorAll(".year-grid .spoke").Select(one => one.TextContent).ToList();
        Assert.Equal(5, hers.Count(text => text.Contains("Tilstandsrapport til kommunestyret", StringComparison.Ordinal)));
        Assert.Contains(hers, text => text.Contains("Tilstandsrapport til kommunestyret", StringComparison.Ordinal) && text.Contains("Tverrelvdal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Change_DueDay_IsTheDeadlineAndTheEvaluationLeadsToThePlan()
    {
        using var planner = await demo.As("planlegger");
        var next = DateTime.Today.Year + 1;
        var wheel = await planner.Page($"/aarshjul/{next}");
        var meeting = wheel.QuerySelectorAll(".spoke a").Single(one => one.TextContent == "Evaluering av den forebyggende planen").GetAttribute("href")!;
        var page = await planner.Page(meeting);
        var plan = page.QuerySelectorAll("main a").Single(one => one.TextContent.StartsWith("Evaluer planen", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.EndsWith("/evaluering", plan, StringComparison.Ordinal);
        await planner.Page(plan);
        var change = page.QuerySelectorAll("main a").Single(one => one.GetAttribute("href")!.EndsWith("/endre", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = await planner.Page(change);
        var fields = FieldsOf(form).Concat(form.QuerySelectorAll("input[name=maneder][checked]").Select(one => ("maneder", one.GetAttribute("value")!))).ToList();

        Set(fields, "frist", "femten");
        using var refused = await planner.Post(change, [.. fields]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal("femten", (await Visitor.Read(refused)).QuerySelector("#frist")!.GetAttribute("value"));
        Set(fields, "frist", "15");
        using var changed = await planner.Post(change, [.. fields]);
        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);

        Assert.Contains($"15. september {next}", (await planner.Page(meeting)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hold_TheHalfYearMeeting_MinutesBecomeTasksAndTheNextMeetingSeesThem()
    {
        using var leader = await demo.As("barnevern");
        var wheel = await leader.Page("/aarshjul");
        var write = wheel.QuerySelectorAll("a[href$='/skriv']").First(one => one.TextContent.Contains("Ledermøte", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = await leader.Page(write);
        Assert.Contains("1. ", form.QuerySelector("textarea[name=referat]")!.TextContent, StringComparison.Ordinal);
        var fields = FieldsOf(form).ToList();
        Set(fields, "hva-0", "Lag en felles fagdag");
        Set(fields, "hvem-0", form.QuerySelectorAll("select[name=hvem-0] option").First(one => one.TextContent.StartsWith("Nav", StringComparison.Ordinal)).GetAttribute("value")!);

        Set(fields, "referat", "Vi snakket om 010190 12345.");
        using var refused = await leader.Post(write, [.. fields]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("010190 12345", (await Visitor.Read(refused)).QuerySelector("textarea[name=referat]")!.TextContent, StringComparison.Ordinal);

        Set(fields, "referat", "Vi ble enige om en fagdag.");
        using var nobody = await leader.Post(write, [.. fields]);
        Assert.Contains("Skriv hvem som var med", (await Visitor.Read(nobody)).QuerySelector("#tilstede-error")!.TextContent, StringComparison.Ordinal);

        Set(fields, "tilstede", "Leder i barnevernet og leder i Nav");
        using var half = await leader.Post(write, [.. fields]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.StatusCode);

        Set(fields, "frist-0", DateTime.Today.AddDays(40).ToString("d.M.yyyy"));
        using var held = await leader.Post(write, [.. fields]);
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        using var nav = await demo.As("nav");
        var page = await nav.Page(held.Headers.Location!.OriginalString);
        Assert.Contains("Lag en felles fagdag", page.Body!.TextContent, StringComparison.Ordinal);
        var next = await nav.Page(page.QuerySelector(".answer-box a")!.GetAttribute("href")!);
        Assert.Contains("Lag en felles fagdag", next.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Oppfølging fra sist", next.QuerySelectorAll("h2").Select(one => one.TextContent));
    }

    [Fact]
    public async Task Body_MinutesWithElevenDigits_AreRefusedAndKept()
    {
        using var planner = await demo.As("planlegger");
        var body = (await planner.Page("/organ")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        var fields = FieldsOf(await planner.Page(body + "/moete")).ToList();
        Set(fields, "referat", "Gutten 01019012345");

        using var answer = await planner.Post(body + "/moete", [.. fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("fødselsnummer", (await Visitor.Read(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Set(fields, "referat", "Vi ble enige om rutinen.");
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(body + "/moete", [.. fields])).StatusCode);
        Assert.Contains("Vi ble enige om rutinen.", (await planner.Page(body)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Body_NextMeetingInTheYear9999_IsSaidBesideTheDateAndTheCalendarAnswers()
    {
        using var planner = await demo.As("planlegger");
        var body = (await planner.Page("/organ")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        var fields = FieldsOf(await planner.Page(body + "/moete")).ToList();
        Set(fields, "referat", "Vi ble enige om rutinen.");
        Set(fields, "neste", "31.12.9999");

        using var answer = await planner.Post(body + "/moete", [.. fields]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("2100", (await Visitor.Read(answer)).QuerySelector("#neste-error")!.TextContent, StringComparison.Ordinal);
        Set(fields, "neste", "");
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(body + "/moete", [.. fields])).StatusCode);
        using var opened = await planner.Post("/aarshjul/kalender", "/aarshjul/kalender?handler=Ny");
        var address = new Uri((await Visitor.Read(opened)).QuerySelector(".secret-address")!.TextContent).AbsolutePath;
        using var calendar = await demo.Site.Get(address);
        Assert.Equal(HttpStatusCode.OK, calendar.StatusCode);
    }

    [Fact]
    public async Task Calendar_SecretAddress_IsContentFreeAndWrongIsNotFound()
    {
        using var planner = await demo.As("planlegger");
        using var answer = await planner.Post("/aarshjul/kalender", "/aarshjul/kalender?handler=Ny");
        var address = new Uri((await Visitor.Read(answer)).QuerySelector(".secret-address")!.TextContent).AbsolutePath;

        using var calendar = await demo.Site.Get(address);
        var file = await calendar.Content.ReadAsStringAsync(Site.Cancellation);

        Assert.Equal("text/calendar", calendar.Content.Headers.ContentType!.MediaType);
        Assert.False(calendar.Headers.Contains("Set-Cookie"));
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", file, StringComparison.Ordinal);
        Assert.Equal(["SUMMARY:Frist", "SUMMARY:Møte"], file.Split("\r\n").Where(line => line.StartsWith("SUMMARY", StringComparison.Ordinal)).Distinct().Order());
        foreach (var word in new[] { "Storfjell", "Nav", "barnevern", "Pernille", "team", "Ledermøte" })
            Assert.DoesNotContain(word, file, StringComparison.OrdinalIgnoreCase);
        var wrong = await Text("/kalender/" + new string('0', 64) + ".ics");
        Assert.Equal(wrong, await Text("/kalender/x.ics"));
        await planner.Post("/aarshjul/kalender", "/aarshjul/kalender?handler=Steng");
        Assert.Equal(wrong, await Text(address));
    }

    [Fact]
    public async Task Calendar_PageOpenedAgain_DoesNotShowTheSecret()
    {
        using var leader = await demo.As("nav");
        await leader.Post("/aarshjul/kalender", "/aarshjul/kalender?handler=Ny");

        Assert.Null((await leader.Page("/aarshjul/kalender")).QuerySelector(".secret-address"));
    }

    async Task<(HttpStatusCode, string)> Text(string path)
    {
        using var answer = await demo.Site.Get(path);
        return (answer.StatusCode, (await answer.Content.ReadAsStringAsync(Site.Cancellation)).Replace(path, "", StringComparison.Ordinal));
    }

    static void Set(List<(string Name, string Value)> fields, string name, string value) => fields[fields.FindIndex(field => field.Name == name)] = (name, value);
}
