using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using Langbenk.Organisation;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A meeting of a team as a teacher plans it and a counsellor is told it, and what comes of it, over HTTP.</summary>
public class MeetingPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string NotThere = "/finnes-ikke-i-det-hele-tatt";

    [Fact]
    public async Task Meeting_PlannedToldHeldAndAgreedIn_EachSeesWhatItWasTold()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");
        var (team, nav) = await Team(teacher);
        var planning = team + "/mote/nytt";
        var form = await teacher.Page(planning);
        Assert.Contains("Hva sier barnet selv?", form.QuerySelector("#tekst")!.TextContent, StringComparison.Ordinal);
        using var blank = await teacher.Post(planning, ("merke", Mark(form)), ("dag", "1.2.2020"), ("klokka", "25.00"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, blank.StatusCode);
        Assert.Equal(["#mate", "#dag", "#klokka", "#sted", "#tekst", "#om"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        (string, string)[] plan =
        [
            ("merke", Mark(form)), ("mate", "HomeVisit"), ("dag", Day(10)), ("klokka", "14.30"), ("slutt", ""), ("sted", "Hjemme hos Solbakken"), ("tekst", "1. Turen i skogen"), ("om", Value(form, "om", "Jonas Solbakken")),
        ];
        using var preview = await teacher.Post(planning, plan);
        var seen = (await Visitor.Read(preview)).QuerySelector("section.answer-box")!.TextContent;
        Assert.Contains("Hjemme hos Solbakken", seen, StringComparison.Ordinal);
        Assert.Contains("kl. 14.30", seen, StringComparison.Ordinal);
        (string, string)[] sent = [.. plan, ("steg", "fortell"), ("valgt", "ja"), ("til", nav)];
        var meeting = await Done(teacher, planning, sent);
        // The same form sent again is the same meeting.
        Assert.Equal(meeting, await Done(teacher, planning, sent));

        var told = (await counsellor.Page(meeting)).Body!.TextContent;
        Assert.Contains("1. Turen i skogen", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Avlys møtet", told, StringComparison.Ordinal);
        Assert.Contains("Møte: Hjemmebesøk sammen", (await counsellor.Page(team)).QuerySelector("section[aria-labelledby=neste]")!.TextContent, StringComparison.Ordinal);
        await IsContentFree(counsellor, meeting);
        await IsNotThere(nurse, meeting, meeting + "/kalender");
        await IsNotThere(counsellor, meeting.Replace("/mote/", "/mote-holdt/", StringComparison.Ordinal), $"{team}/mote/{Guid.NewGuid()}", $"{team}/mote/{Guid.NewGuid()}/kalender", $"{team}/ny-oppgave/{Guid.NewGuid()}", $"{team}/skriv?mote={Guid.NewGuid()}");
        using var notHers = await counsellor.Post("/logg-ut", meeting + "?handler=CallOff");
        Assert.Equal(HttpStatusCode.NotFound, notHers.StatusCode);

        using var off = await teacher.Post(meeting, meeting + "?handler=CallOff");
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        Assert.Contains("Møtet er avlyst", (await counsellor.Page(meeting)).Body!.TextContent, StringComparison.Ordinal);
        await IsNotThere(counsellor, meeting + "/kalender");
    }

    [Fact]
    public async Task Held_WithTheChildsWords_ThenMinutes_EachPointToldByItself()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var (team, nav) = await Team(teacher);
        var holding = team + "/mote-holdt";
        var form = await teacher.Page(holding);
        var jonas = Value(form, "om", "Jonas Solbakken");
        (string, string)[] held = [("merke", Mark(form)), ("mate", "ResponsibilityGroup"), ("dag", Day(-3)), ("kom", Value(form, "kom", "Storfjell skole")), ("kom", Value(form, "kom", "Nav Nordfjella")), ("om", jonas)];
        using var unheard = await teacher.Post(holding, [.. held, ("barnet", "NotHeard"), ("tekst", "nei")]);
        Assert.Equal(["#tekst"], (await Visitor.Read(unheard)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var early = await teacher.Post(holding, [.. held.Where(one => one.Item1 != "dag"), ("dag", Day(1)), ("barnet", "WasThere"), ("tekst", "«Hei»")]);
        Assert.Equal(["#dag"], (await Visitor.Read(early)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        var meeting = await Done(teacher, holding, [.. held, ("barnet", "WasThere"), ("tekst", "«Jeg vil sitte ved vinduet»"), ("steg", "fortell"), ("valgt", "ja"), ("til", nav)]);

        var page = (await counsellor.Page(meeting)).Body!.TextContent;
        Assert.Contains("Nav Nordfjella, Storfjell skole", page, StringComparison.Ordinal);
        Assert.Contains("Jeg vil sitte ved vinduet", page, StringComparison.Ordinal);
        Assert.Contains("Ingen punkter du kan lese ennå", page, StringComparison.Ordinal);
        var id = meeting.Split('/')[^1];
        foreach (var (words, isTold) in new[] { ("Plass ved vinduet fra mandag", true), ("Vi er usikre på far", false) })
        {
            var write = await teacher.Page($"{team}/skriv?mote={id}");
            (string, string)[] fields = [("merke", Mark(write)), ("mote", id), ("notat", "Minutes"), ("tekst", words), ("slag", "school-matters"), ("om", jonas), ("steg", "fortell"), ("valgt", "ja")];
            Assert.Equal(meeting, await Done(teacher, team + "/skriv", isTold ? [.. fields, ("til", nav)] : fields));
        }

        var minutes = (await counsellor.Page(meeting)).QuerySelectorAll("section[aria-labelledby=referat] li .kept-text").Select(one => one.TextContent);
        Assert.Equal(["Plass ved vinduet fra mandag"], minutes);
        Assert.Equal(2, (await teacher.Page(meeting)).QuerySelectorAll("section[aria-labelledby=referat] li").Length);

        // As a document for each service's own record: what that service may read.
        foreach (var (reader, all) in new[] { (teacher, true), (counsellor, false) })
        {
            using var file = await reader.Get(meeting + "/fil/word");
            await using var archive = new ZipArchive(await file.Content.ReadAsStreamAsync(Site.Cancellation));
            using var text = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(Site.Cancellation));
            var words = await text.ReadToEndAsync(Site.Cancellation);
            Assert.Contains("Jeg vil sitte ved vinduet", words, StringComparison.Ordinal);
            Assert.Contains("Plass ved vinduet fra mandag", words, StringComparison.Ordinal);
            Assert.Equal(all, words.Contains("Vi er usikre på far", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Task_AskedAndAnswered_BindsWhoSaidYes()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var (team, nav) = await Team(teacher);
        foreach (var words in new[] { "Ringe mor på onsdag", "Betale turen til skogen" })
        {
            await Ask(teacher, team, nav, words);
        }

        using var untold = await Asks(teacher, team, nav, "Uten å si fra", tell: false);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untold.StatusCode);
        var asked = (await counsellor.Page("/oppgaver")).QuerySelectorAll("section[aria-labelledby=venter] li");
        var (first, second) = (Task(asked, "Ringe mor"), Task(asked, "Betale turen"));
        using var stranger = await teacher.Post("/oppgaver", "/oppgaver?handler=Accept", ("oppgave", first));
        Assert.Equal(HttpStatusCode.NotFound, stranger.StatusCode);
        await Done(counsellor, "/oppgaver", "/oppgaver?handler=Accept", ("oppgave", first));
        Assert.Contains("Ringe mor", (await counsellor.Page(team)).QuerySelector("section[aria-labelledby=neste]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("har sagt ja", Row(await teacher.Page("/oppgaver"), "Ringe mor"), StringComparison.Ordinal);

        var no = $"{team}/oppgave/{second}/nei";
        var form = await counsellor.Page(no);
        using var silent = await counsellor.Post(no, ("merke", Mark(form)));
        Assert.Equal(["#tekst", "#slag", "#om"], (await Visitor.Read(silent)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        await Done(counsellor, no, ("merke", Mark(form)), ("tekst", "Ikke penger igjen i år"), ("slag", "practical-care"), ("om", Value(form, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja"));
        var row = Row(await teacher.Page("/oppgaver"), "Betale turen");
        Assert.Contains("har sagt nei", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Ikke penger", row, StringComparison.Ordinal);
        Assert.Contains("Ikke penger igjen", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        await Done(counsellor, "/oppgaver", "/oppgaver?handler=Finish", ("oppgave", first));
        Assert.Contains("er gjort", Row(await teacher.Page("/oppgaver"), "Ringe mor"), StringComparison.Ordinal);
        using var late = await teacher.Post("/oppgaver", "/oppgaver?handler=TakeBack", ("oppgave", first));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
    }

    /// <summary>«Møte» and when; no child, service or place, and nothing that counts.</summary>
    static async Task IsContentFree(Visitor visitor, string meeting)
    {
        using var answer = await visitor.Get(meeting + "/kalender");
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        var lines = (await answer.Content.ReadAsStringAsync(Site.Cancellation)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "BEGIN:VEVENT", "UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY:Møte", "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR"],
            lines.Select(line => line.Split(':')[0] is "PRODID" or "UID" or "DTSTAMP" or "DTSTART" or "DTEND" ? line.Split(':')[0] : line));
        var uid = lines.Single(line => line.StartsWith("UID:", StringComparison.Ordinal));
        Assert.DoesNotContain(meeting.Split('/')[^1].Replace("-", "", StringComparison.Ordinal)[..12], uid, StringComparison.Ordinal);
        using var again = await visitor.Get(meeting + "/kalender");
        Assert.Contains(uid, await again.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
    }

    static async Task IsNotThere(Visitor visitor, params string[] paths)
    {
        using var nothing = await visitor.Get(NotThere);
        var expected = await nothing.Content.ReadAsStringAsync(Site.Cancellation);
        foreach (var path in paths)
        {
            using var answer = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(expected, await answer.Content.ReadAsStringAsync(Site.Cancellation));
        }
    }

    async Task<(string Path, string Nav)> Team(Visitor teacher)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var nav = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Services.Single(one => one.Name == "Nav Nordfjella").Id;
        return ((await teacher.Page("/laget")).QuerySelectorAll(".card-list a").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!, $"s-{nav:n}");
    }

    static async Task Ask(Visitor visitor, string team, string nav, string words)
    {
        using var answer = await Asks(visitor, team, nav, words, tell: true);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    static async Task<HttpResponseMessage> Asks(Visitor visitor, string team, string nav, string words, bool tell)
    {
        var form = await visitor.Page(team + "/ny-oppgave");
        (string, string)[] fields =
        [
            ("merke", Mark(form)), ("hvem", Value(form, "hvem", "Nav Nordfjella")), ("tekst", words), ("frist", Day(3)), ("slag", "practical-care"), ("om", Value(form, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja"),
        ];
        return await visitor.Post(team + "/ny-oppgave", tell ? [.. fields, ("til", nav)] : fields);
    }

    static string Task(IEnumerable<IElement> rows, string words) => rows.Single(one => one.TextContent.Contains(words, StringComparison.Ordinal)).QuerySelector("button")!.GetAttribute("value")!;

    static string Row(IDocument page, string words) => page.QuerySelectorAll("main li").Single(one => one.TextContent.Contains(words, StringComparison.Ordinal)).TextContent;

    static string Day(int days) => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")).AddDays(days):d.M.yyyy}";

    static Task<string> Done(Visitor visitor, string path, params (string, string)[] fields) => Done(visitor, path, path, fields);

    static async Task<string> Done(Visitor visitor, string path, string action, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(path, action, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static string Mark(IDocument page) => page.QuerySelector("input[name=merke]")!.GetAttribute("value")!;

    /// <summary>What is sent when the choice with this label is chosen.</summary>
    static string Value(IDocument page, string field, string label) =>
        page.GetElementById(page.QuerySelectorAll("label").Single(one => one.TextContent.Trim() == label && page.GetElementById(one.GetAttribute("for") ?? "")?.GetAttribute("name") == field).GetAttribute("for")!)!.GetAttribute("value")!;
}
