using System.Net;
using AngleSharp.Dom;
using Langbenk.Access;
using Langbenk.Audit.Events;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention;
using Langbenk.Prevention.Agreements;
using Langbenk.Prevention.Bodies;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Measures;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Search;

public class SearchTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Work = "/sok/arbeid";

    static readonly string[] People = ["planlegger", "planlegger2", "direktor", "kommunestyre", "barnevern", "nav", "helsesykepleier", "statsforvalter", "personvern", "administrator"];

    [Theory]
    [InlineData("avtaler", "Agreement", "/avtaler/")]
    [InlineData("avtale nav", "Agreement", "/avtaler/")]
    [InlineData("plan", "Plan", "/planer/")]
    [InlineData("årsmelding", "Activity", "/aarshjul/")]
    [InlineData("taushetsplikt", "Rule", "/regelboka/")]
    public async Task Work_AWord_IsFoundUnderItsKindAndLeadsThere(string typed, string group, string path)
    {
        using var planner = await demo.As("planlegger");

        var page = await Find(planner, Work, typed);

        var links = LinksOf(page, group);
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.StartsWith(path, link, StringComparison.Ordinal));
        using var opened = await planner.Get(links[0]);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
    }

    /// <summary>The part of a plan, a routine of an agreement, minutes: the words stand in no title.</summary>
    [Theory]
    [InlineData("kommunalsjef uenige", "Plan", "^/planer/.+/les#del-responsibility$")]
    [InlineData("overgangsplan", "Agreement", "^/avtaler/")]
    [InlineData("strøm husleie", "Activity", "^/aarshjul/.+/moete/")]
    [InlineData("uro ringer uklart", "Body", "^/organ/")]
    public async Task Work_WordsInsideALongText_LeadToWhereTheyStand_AndOnlyForThoseWhoMayRead(string typed, string group, string path)
    {
        using var planner = await demo.As("planlegger");
        using var administrator = await demo.As("administrator");
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);

        var links = LinksOf(await Find(planner, Work, typed), group);

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.Matches(path, link));
        Assert.Equal(HttpStatusCode.OK, (await planner.Get(links[0])).StatusCode);
        Assert.Empty(LinksOf(await Find(administrator, Work, typed), group));
        Assert.Equal(group == "Plan", LinksOf(await Find(anyone, "/sok", typed), group).Count > 0);
    }

    [Fact]
    public async Task Open_WordsOfAnAdoptedPlan_LeadToItsPart_AndWhatIsNotAdoptedIsNotFound()
    {
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);
        using var planner = await demo.As("planlegger");
        var links = LinksOf(await Find(anyone, "/sok", "kommunalsjef uenige"), "Plan");
        Assert.All(links, link => Assert.Matches("^/plan/.+#del-responsibility$", link));
        Assert.NotNull((await anyone.Page(links[0])).GetElementById("del-responsibility"));
        await Write(planner, "Her står det kvernstein.");

        Assert.NotEmpty(LinksOf(await Find(planner, Work, "kvernstein"), "Plan"));
        Assert.Empty(LinksOf(await Find(anyone, "/sok", "kvernstein"), "Plan"));
    }

    static async Task Write(Visitor planner, string text)
    {
        var year = DateTime.Today.Year;
        var municipality = (await planner.Page("/planer/ny")).QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;
        using var made = await planner.Post("/planer/ny", ("tittel", "Et utkast"), ("fra", $"{year}"), ("til", $"{year + 3}"), ("start", $"1.1.{year}"), ("kommuner", municipality));
        var part = $"{made.Headers.Location!.OriginalString}/del/goals";
        using var saved = await planner.Post(part, ("tekst", text), ("versjon", (await planner.Page(part)).QuerySelector("input[name=versjon]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    /// <summary>Each person, each name that is stored: what she may not open she does not find either.</summary>
    [Fact]
    [Trait("Run", "Whole")]
    public async Task Work_EveryStoredName_IsFoundByThoseOnlyWhoMayOpenIt()
    {
        var names = await StoredNames();
        Assert.True(names.Count > 20, $"Only {names.Count} names were found.");
        var hidden = 0;
        foreach (var person in People)
        {
            using var visitor = await demo.As(person);
            foreach (var (action, id, name) in names)
            {
                var may = await MayOpen(person, action, id);
                var found = (await Find(visitor, Work, name)).QuerySelectorAll("main a").Any(link => link.GetAttribute("href")!.Contains(id.ToString(), StringComparison.Ordinal));

                Assert.True(may == found, $"{person}, {action.Name}, «{name}»: may open {may}, found {found}.");
                hidden += may ? 0 : 1;
            }
        }

        Assert.True(hidden > 20, "Nothing was hidden from anybody: the test proves nothing.");
    }

    [Theory]
    [InlineData("§ 15-1", "Rule")]
    [InlineData("§15-1", "Rule")]
    [InlineData("taushetsplikt", "Rule")]
    [InlineData("taushetsplikten", "Rule")]
    [InlineData("foreldreveiledning", "Measure")]
    [InlineData("FORELDREVEILEDNING", "Measure")]
    [InlineData("foreldrevieledning", "Measure")]
    [InlineData("forebyggende plan", "Plan")]
    public async Task Open_WordsOfAnyone_AreAnsweredFirst(string typed, string group)
    {
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);

        using var answer = await anyone.Send("/sok", ("sokeord", typed));
        var page = await Visitor.Read(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Equal(group, page.QuerySelector("main h3")?.Id);
        foreach (var link in page.QuerySelectorAll("main .rule-list a").Select(link => link.GetAttribute("href")!))
        {
            using var opened = await anyone.Get(link);
            Assert.True(opened.StatusCode == HttpStatusCode.OK, $"{link}: {opened.StatusCode}");
        }
    }

    [Fact]
    public async Task Open_NamesThatAreNotPublic_AreNotFound()
    {
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);
        foreach (var (action, id, name) in (await StoredNames()).Where(one => one.Action.Resource is AgreementActions.Resource or WheelActions.Resource or BodyActions.Resource))
        {
            using var answer = await anyone.Send("/sok", ("sokeord", name));
            Assert.DoesNotContain(id.ToString(), await answer.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("§")]
    [InlineData("xyzzyq")]
    [InlineData("%_\\' \" <script>alert(1)</script> --")]
    public async Task Both_NothingToFind_TeachesAndDoesNotFail(string typed)
    {
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);
        using var planner = await demo.As("planlegger");
        foreach (var (visitor, path) in new[] { (anyone, "/sok"), (planner, Work), (planner, "/nn" + Work) })
        {
            var page = await Find(visitor, path, typed);

            Assert.Empty(page.QuerySelectorAll("main h3"));
            Assert.Equal(typed.Trim(), page.QuerySelector("#sok")!.GetAttribute("value"));
            Assert.NotNull(page.QuerySelector("main a[href$='/regelboka']"));
            Assert.Null(page.QuerySelector("main script"));
        }
    }

    [Fact]
    public async Task Work_Search_IsRememberedWithoutTheWords()
    {
        using var planner = await demo.As("planlegger2");
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var audit = scope.ServiceProvider.GetRequiredService<Langbenk.Audit.IAuditData>();
        var before = await audit.AuditEvents.CountAsync(one => one.Action == "search.find", Site.Cancellation);

        await Find(planner, Work, "avtale");

        var now = await audit.AuditEvents.AsNoTracking().Where(one => one.Action == "search.find").OrderByDescending(one => one.Id).ToListAsync(Site.Cancellation);
        Assert.Equal(before + 1, now.Count);
        Assert.Equal(AuditOutcome.Seen, now[0].Outcome);
        Assert.True(await audit.AuditReferences.AnyAsync(one => one.EventId == now[0].Id && one.Kind == AgreementActions.Resource, Site.Cancellation));
    }

    [Fact]
    public async Task Work_SignedOutMeanwhile_TheWordsBecomeNoDraft()
    {
        using var planner = await demo.As("direktor");
        using var signedOut = await planner.Post("/logg-ut", ("x", "y"));
        using var answer = await planner.Send(Work, ("sokeord", "Kari Nordmann"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain("Kari", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("lagret=1", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryPage_HasTheField()
    {
        using var planner = await demo.As("planlegger");
        using var anyone = new Visitor(demo.Site.Client.BaseAddress!);

        Assert.Equal(Work, (await planner.Page("/oversikt")).QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Equal("/en" + Work, (await planner.Page("/en/oversikt")).QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Equal("/sok", (await anyone.Page("/regelboka")).QuerySelector("header form[role=search]")!.GetAttribute("action"));
        Assert.Single((await anyone.Page("/sok")).QuerySelectorAll("form[role=search]"));
    }

    static async Task<IDocument> Find(Visitor visitor, string path, string typed)
    {
        using var answer = await visitor.Send(path, ("sokeord", typed));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.Read(answer);
    }

    static List<string> LinksOf(IDocument page, string group) =>
        [.. page.QuerySelectorAll($"section[aria-labelledby={group}] .rule-list a").Select(link => link.GetAttribute("href")!)];

    async Task<IReadOnlyList<(AccessAction Action, Guid Id, string Name)>> StoredNames()
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IPreventionData>();
        var plans = await data.All<Plan>().Select(one => new { one.Id, Name = one.Title }).ToListAsync(Site.Cancellation);
        var agreements = await data.All<Agreement>().Select(one => new { one.Id, Name = one.Title }).Take(8).ToListAsync(Site.Cancellation);
        var activities = await data.All<WheelActivity>().Select(one => new { one.Id, Name = one.Title }).ToListAsync(Site.Cancellation);
        var bodies = await data.All<StandingBody>().Select(one => new { one.Id, one.Name }).ToListAsync(Site.Cancellation);
        var measures = await data.All<Measure>().Select(one => new { one.Id, one.Name }).ToListAsync(Site.Cancellation);
        var examples = await data.All<Example>().Where(one => one.Status != ExampleStatus.Published && one.MunicipalityId != null)
            .Select(one => new { one.Id, Name = one.Title }).ToListAsync(Site.Cancellation);
        return
        [
            .. plans.Select(one => (PlanActions.Read, one.Id, one.Name)),
            .. agreements.Select(one => (AgreementActions.Read, one.Id, one.Name)),
            // Names that come again are cut off after the eighth: one of each.
            .. activities.GroupBy(one => one.Name).Where(group => group.Count() == 1).Take(6).Select(group => (WheelActions.Read, group.First().Id, group.Key)),
            .. bodies.Select(one => (BodyActions.Read, one.Id, one.Name)),
            .. measures.GroupBy(one => one.Name).Where(group => group.Count() == 1).Take(8).Select(group => (MeasureActions.Read, group.First().Id, group.Key)),
            .. examples.Select(one => (ExampleActions.Read, one.Id, one.Name)),
        ];
    }

    async Task<bool> MayOpen(string userName, AccessAction action, Guid id)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var today = TimeProvider.System.OsloToday();
        var account = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName);
        var actor = await scope.ServiceProvider.GetRequiredService<FindActor>().Handle(account.Id, account.SecurityStamp, null, today, Site.Cancellation);
        return await scope.ServiceProvider.GetRequiredService<AccessGate>().IsOpen(actor!, action, id, today, Site.Cancellation);
    }
}
