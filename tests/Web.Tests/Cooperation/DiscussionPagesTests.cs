using System.Net;
using Langbenk.Cooperation.Discussions;
using Langbenk.Cooperation.Discussions.Meetings;
using Langbenk.Data;
using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Web.Tests.Hostile;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>An anonymous discussion as the teacher and child welfare meet it; the check, the answer, the log, and who does not see it.</summary>
public class DiscussionPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static readonly (string, string)[] Chosen = [("tema", "Violence"), ("alder", "From6To9"), ("provd", "")];

    [Fact]
    public async Task Discussion_FromTheQuestionToTheEnd()
    {
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("barnevern");
        using var nurse = await demo.As("helsesykepleier");
        var asked = (await teacher.Page("/drofting/ny")).QuerySelectorAll("#tjeneste option").Single(one => one.TextContent == "Barneverntjenesten i Nordfjella").GetAttribute("value")!;

        using var empty = await teacher.Post("/drofting/ny", ("lurer", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        Assert.Equal(["#tjeneste", "#tema", "#alder", "#lurer"], (await Visitor.Read(empty)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        const string text = "Barnet fortalte Brattli at far slår. Ring 41 23 45 67. Mor er lege, og familien er somalisk.";
        using var found = await teacher.Post("/drofting/ny", [.. Chosen, ("tjeneste", asked), ("lurer", text)]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, found.StatusCode);
        var told = await Visitor.Read(found);
        Assert.Equal(["Brattli", "41 23 45 67", "lege", "somalisk"], told.QuerySelectorAll(".checked-text mark").Select(one => one.TextContent));
        Assert.Equal(text, told.QuerySelector(".checked-text .kept-text")!.TextContent);
        Assert.Equal(["Name:Brattli", "RareTrait:lege", "RareTrait:somalisk"], told.QuerySelectorAll("input[name=bekreft]").Select(one => one.GetAttribute("value")));
        Assert.Contains(text, told.QuerySelector("#lurer")!.TextContent, StringComparison.Ordinal);

        using var stillThere = await teacher.Post("/drofting/ny", [.. Chosen, ("tjeneste", asked), ("lurer", text), ("bekreft", "Name:Brattli"), ("bekreft", "RareTrait:lege"), ("bekreft", "RareTrait:somalisk"), ("bekreft", "Phone:41 23 45 67")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, stillThere.StatusCode);
        Assert.Equal(3, (await Visitor.Read(stillThere)).QuerySelectorAll("input[name=bekreft][checked]").Length);

        using var sent = await teacher.Post("/drofting/ny", [.. Chosen, ("tjeneste", asked), ("lurer", "Barnet fortalte Brattli at far slår. Mor er lege, og familien er somalisk."), ("bekreft", "Name:Brattli"), ("bekreft", "RareTrait:lege"), ("bekreft", "RareTrait:somalisk")]);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var path = sent.Headers.Location!.OriginalString;
        Assert.Contains("Lars Lærer", (await teacher.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        Assert.Contains("venter på svar fra tjenesten din", (await leader.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        var page = (await leader.Page(path)).QuerySelector("main")!;
        Assert.DoesNotContain("Lars Lærer", page.TextContent, StringComparison.Ordinal);
        Assert.Contains("Storfjell skole, ansatt i tjenesten", page.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".note-box a[href='/bekymret/meld']"));
        using var noStep = await leader.Post(path + "/svar", ("tekst", "Meld nå"), ("versjon", "1"));
        Assert.Equal(["#steg"], (await Visitor.Read(noStep)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var answered = await leader.Post(path + "/svar", ("tekst", "Meld nå"), ("steg", "ReportConcern"), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        using var late = await leader.Post(path + "/svar", ("tekst", "Et råd til"), ("steg", "Other"), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);

        foreach (var hidden in new[] { path, path + "/svar", path + "/mer" })
        {
            using var closed = await nurse.Get(hidden);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        using var notHers = await leader.Get(path + "/mer");
        Assert.Equal(HttpStatusCode.NotFound, notHers.StatusCode);
        using var closing = await teacher.Post(path, ("versjon", "2"));
        Assert.Contains("Avsluttet", (await teacher.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        using var over = await leader.Get(path + "/svar");
        Assert.Equal(HttpStatusCode.NotFound, over.StatusCode);
    }

    /// <summary>Day and service: no account, no time of day, no reference to the discussion, and not yet in the chain.</summary>
    [Fact]
    public async Task Audit_OfADiscussion_TellsTheDayAndTheServiceOnly()
    {
        using var nurse = await demo.As("helsesykepleier");
        var mine = (await nurse.Page("/drofting")).QuerySelectorAll(".card-list li").Single(one => one.TextContent.Contains("Storfjell helsestasjon spør", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        await nurse.Page(mine);
        using var more = await nurse.Post(mine + "/mer", ("tekst", "Hva om de ikke vil?"), ("versjon", (await nurse.Page(mine + "/mer")).QuerySelector("[name=versjon]")!.GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, more.StatusCode);
        await Task.Delay(TimeSpan.FromSeconds(2.5), Site.Cancellation);

        await using var scope = demo.Site.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
        var events = await context.AuditEvents.AsNoTracking().Where(one => one.Action.StartsWith("discussion.") && one.Action != "discussion.count").ToListAsync(Site.Cancellation);
        Assert.Contains(events, one => one is { Action: "discussion.go-on", Outcome: Langbenk.Audit.Events.AuditOutcome.Done });
        var ids = events.Select(one => one.Id).ToList();
        Assert.All(events, one => Assert.Equal((null, null, new TimeSpan(23, 59, 59)), (one.AccountId, one.HoldingId, one.At.TimeOfDay)));
        Assert.All(ids, id => Assert.StartsWith(Guid.CreateVersion7(new DateTimeOffset(events[0].At, TimeSpan.Zero)).ToString()[..13], id.ToString(), StringComparison.Ordinal));
        Assert.All(await context.AuditReferences.Where(one => ids.Contains(one.EventId)).Select(one => one.Kind).ToListAsync(Site.Cancellation), kind => Assert.Equal("service", kind));
        Assert.False(await context.AuditSeals.AnyAsync(one => ids.Contains(one.EventId), Site.Cancellation));
        var discussion = Guid.Parse(mine.Split('/')[^1]);
        Assert.False(await context.AuditReferences.AnyAsync(one => one.ResourceId == discussion, Site.Cancellation));
    }

    [Fact]
    public async Task U16_TheAgendaIsWrittenByThoseWhoTakePart()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var leader = await demo.As("barnevern");
        using var director = await demo.As("direktor");
        var path = (await nurse.Page("/drofting/moter")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        var agenda = await nurse.Page(path);
        Assert.Contains("Ungdomsgruppa ved kiosken", agenda.QuerySelector("ol.card-list")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("En sak med navn tas opp fra laget rundt barnet", agenda.Body!.TextContent, StringComparison.Ordinal);
        await nurse.Page(agenda.QuerySelector("ol.card-list a")!.GetAttribute("href")!);
        using var named = await nurse.Post(path, ("sted", "Hos Brattli"));
        Assert.Equal(["#sted"], (await Visitor.Read(named)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var place = await nurse.Post(path, ("sted", "Parkeringsplassen ved idrettshallen"));
        Assert.Equal(HttpStatusCode.Redirect, place.StatusCode);
        using var shown = await nurse.Post(path, path + "?handler=Case", ("drofting", (await nurse.Page(path)).QuerySelectorAll("#drofting option")[^1].GetAttribute("value")!));
        Assert.Equal(HttpStatusCode.Redirect, shown.StatusCode);

        var conclude = (await leader.Page(path)).QuerySelectorAll("a[href*='/punkt/']")[^1].GetAttribute("href")!;
        using var notHers = await nurse.Get(conclude);
        Assert.Equal(HttpStatusCode.NotFound, notHers.StatusCode);
        using var concluded = await leader.Post(conclude, ("konklusjon", "Nav svarer i dag."), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Redirect, concluded.StatusCode);
        using var overtaken = await leader.Post(conclude, ("konklusjon", "Noe annet."), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        var again = await leader.Page("/drofting/moter/nytt?etter=" + path.Split('/')[^1]);
        Assert.Equal(3, again.QuerySelectorAll("#tjenester input[checked]").Length);
        using var closed = await director.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    /// <summary>Common where it is asked, rare where one of those who meet works: it is looked at, and said to be harmless or not brought up.</summary>
    [Fact]
    public async Task U16_ACaseThatMayShowWhoItIsElsewhere_IsConfirmedOrLeft()
    {
        const string rare = "Barnet har epilepsi. Hva kan vi gjøre?";
        await using var area = await DemoSite.On("Sqlite");
        using var nurse = await area.As("helsesykepleier");
        var path = (await nurse.Page("/drofting/moter")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        await using (var scope = area.Site.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<LangbenkContext>();
            var actor = await HostileThings.ActorOf(scope.ServiceProvider, "helsesykepleier");
            await context.Municipalities.ExecuteUpdateAsync(row => row.SetProperty(one => one.Population, 60_000), Site.Cancellation);
            var small = Assert.IsType<AddMunicipality.Result.Added>(await scope.ServiceProvider.GetRequiredService<AddMunicipality>().Handle(new("1899", "Dal", new(2024, 1, 1), 900), Site.Cancellation)).Municipality.Id;
            var elsewhere = Assert.IsType<AddService.Result.Added>(await scope.ServiceProvider.GetRequiredService<AddService>().Handle(new(ServiceKind.HealthClinic, "Dal helsestasjon", small, new(2024, 1, 1), [], ServiceTask.Ordinary, ""), Site.Cancellation)).Service.Id;
            var nav = (await HostileThings.ActorOf(scope.ServiceProvider, "nav")).Acting!.ScopeId;
            Assert.IsType<StartDiscussion.Result.Started>(await scope.ServiceProvider.GetRequiredService<StartDiscussion>().Handle(
                actor, new(nav, DiscussionTheme.Care, AgeBand.From6To9, rare, "", []), TimeProvider.System.OsloToday(), Site.Cancellation));
            context.Add(new U16Participant { Id = Guid.NewGuid(), MeetingId = Guid.Parse(path.Split('/')[^1]), ServiceId = elsewhere });
            await context.SaveChangesAsync(Site.Cancellation);
        }

        var options = (await nurse.Page(path)).QuerySelectorAll("#drofting option").Select(one => one.GetAttribute("value")!).Where(one => one.Length > 0).ToList();
        string? found = null;
        foreach (var chosen in options)
        {
            using var refused = await nurse.Post(path, path + "?handler=Case", ("merke", $"{Guid.NewGuid()}"), ("drofting", chosen));
            var page = await Visitor.Read(refused);
            if (page.QuerySelector("#funn-drofting-0") is { } shown)
            {
                Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
                Assert.Contains("setter den på sakslista", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
                Assert.Equal("epilepsi", shown.QuerySelector("mark")!.TextContent);
                found = chosen;
                using var confirmed = await nurse.Post(path, path + "?handler=Case", ("merke", $"{Guid.NewGuid()}"), ("drofting", chosen), ("bekreft", shown.QuerySelector("input[name=bekreft]")!.GetAttribute("value")!));
                Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
            }
        }

        Assert.NotNull(found);
        Assert.DoesNotContain(found, (await nurse.Page(path)).QuerySelectorAll("#drofting option").Select(one => one.GetAttribute("value")));
    }

    [Fact]
    public async Task Counts_AreForLeadersAndTheMunicipality()
    {
        foreach (var (who, may) in new[] { ("rektor", true), ("direktor", true), ("planlegger", true), ("laerer", false), ("personvern", false), ("kommunestyre", false) })
        {
            using var visitor = await demo.As(who);
            using var answer = await visitor.Get("/drofting/tall");
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var director = await demo.As("direktor");
        Assert.Contains("under 5", (await director.Page("/drofting/tall")).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await director.Page("/oversikt")).QuerySelector("a[href='/drofting/tall']"));
    }

    [Theory]
    [InlineData("/nn/drofting/ny", "Still eit spørsmål")]
    [InlineData("/en/drofting/ny", "Ask a question")]
    public async Task Ask_InEveryLanguage(string path, string heading)
    {
        using var teacher = await demo.As("laerer");
        Assert.Equal(heading, (await teacher.Page(path)).QuerySelector("h1")!.TextContent);
    }
}
