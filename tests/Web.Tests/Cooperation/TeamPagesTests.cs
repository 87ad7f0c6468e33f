using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Consent, team, telling and withdrawal, as a nurse, a counsellor and a teacher meet them over HTTP.</summary>
public class TeamPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Team_FromTheMothersYesToHerWithdrawal_EachSeesWhatItWasTold(string provider)
    {
        await using var area = await DemoSite.On(provider);
        using var nurse = await area.As("helsesykepleier");
        using var counsellor = await area.As("veileder");
        using var teacher = await area.As("laerer");
        var child = Link(await nurse.Page("/personer"), "Live Moen");
        var ask = Link(await nurse.Page(child), "Spør om samtykke");
        var form = await nurse.Page(ask);
        using var blank = await nurse.Post(ask, ("merke", Mark(form)));
        Assert.Equal(["#formal", "#om", "#slag", "#til", "#tjenester"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")!).Order(StringComparer.Ordinal));

        var (nav, school) = (Value(form, "tjenester", "Nav Nordfjella"), Value(form, "tjenester", "Storfjell skole"));
        (string, string)[] asked =
        [
            ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("tjenester", nav), ("tjenester", school), ("vei", "begge"), ("om", Value(form, "om", "Live Moen")),
            ("slag", "school-matters"), ("slag", "practical-care"), ("til", "1.6.2027"), ("sprak", "Nb"),
        ];
        var consent = await Done(nurse, ask, asked);
        // The same form sent again is the same consent.
        Assert.Equal(consent, await Done(nurse, ask, asked));
        var reading = await nurse.Page(consent);
        Assert.Contains("Nav Nordfjella og Storfjell skole. De kan fortelle hverandre", reading.Body!.TextContent, StringComparison.Ordinal);
        var mother = Value(reading, "hvem", "Sara Moen");
        using var unsaid = await nurse.Post(consent, ("hvem", mother), ("svar", "Given"), ("form", "Oral"), ("hvordan", ""), ("dag", "i fjor"));
        Assert.Equal(["#hvordan", "#dag"], (await Visitor.Read(unsaid)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        await Done(nurse, consent, ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("dag", Today));
        using var waiting = await nurse.Get(child.Replace("/personer/", "/laget/ny/", StringComparison.Ordinal));
        Assert.Contains("Laget kan ikke åpnes ennå", (await Visitor.Read(waiting)).Body!.TextContent, StringComparison.Ordinal);
        await Done(nurse, consent, ("hvem", Value(await nurse.Page(consent), "hvem", "Live Moen")), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Today));

        var open = Link(await nurse.Page(consent), "Åpne laget rundt barnet");
        var opening = await nurse.Page(open);
        var team = await Done(nurse, open, ("merke", Mark(opening)), ("samtykke", consent.Split('/')[^1]), ("mate", "ResponsibilityGroup"));
        await Done(nurse, team + "/inviter", ("tjeneste", nav), ("hvorfor", "Bli med?"));
        await Done(nurse, team + "/inviter", ("tjeneste", school), ("hvem", Value(await nurse.Page(team + "/inviter"), "hvem", "Lars Lærer")), ("hvorfor", "Bli med?"));
        foreach (var path in new[] { team, team + "/skriv", team + "/fortalt", team + "/inviter", consent, child })
        {
            using var early = await teacher.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, early.StatusCode);
        }

        Assert.Empty((await counsellor.Page("/laget")).QuerySelectorAll("section[aria-labelledby=venter] a"));
        var invitation = (await teacher.Page("/laget")).QuerySelector("section[aria-labelledby=venter] a")!.GetAttribute("href")!;
        using var accepted = await teacher.Post(invitation, invitation + "?handler=Accept");
        Assert.Equal(team, accepted.Headers.Location!.OriginalString);

        await Tell(nurse, team, "Live trenger plass nær tavla", school);
        await Tell(nurse, team, "Mor er sliten, vi følger med", null);
        var seen = (await teacher.Page(team)).Body!.TextContent;
        Assert.Contains("Live trenger plass nær tavla", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Mor er sliten", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Nav Nordfjella", seen, StringComparison.Ordinal);

        using var withdrawn = await nurse.Post(consent, consent + "?handler=Withdraw", ("svar", await Hers(nurse, consent)), ("sa-fra", "Ringte"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        using var refused = await Telling(nurse, team, "Noe nytt", school);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var kept = await Visitor.Read(refused);
        Assert.Contains("Noe nytt", kept.QuerySelector("input[name=tekst]")!.GetAttribute("value"), StringComparison.Ordinal);
        Assert.Contains("Live trenger plass", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        var account = (await nurse.Page(team + "/fortalt")).Body!.TextContent;
        Assert.Contains("gitt før samtykket ble trukket tilbake", account, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_ForNobodyOrTooLong_IsToldAndKept()
    {
        using var teacher = await demo.As("laerer");
        var team = (await teacher.Page("/laget")).QuerySelectorAll(".card-list a").Single(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var write = team + "/skriv";
        using var nothing = await teacher.Post(write, ("tekst", "Om 010115 12345"), ("merke", $"{Guid.NewGuid()}"));
        Assert.Equal(["#notat", "#tekst", "#slag", "#om"], (await Visitor.Read(nothing)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var tooLong = await teacher.Post(write, ("notat", "Observation"), ("tekst", new string('x', 100_001)), ("slag", "school-matters"), ("om", Value(await teacher.Page(write), "om", "Jonas Solbakken")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooLong.StatusCode);
        Assert.Equal(100_001, (await Visitor.Read(tooLong)).QuerySelector("#tekst")!.TextContent.Length);
    }

    [Fact]
    public async Task Note_GoesIntoEachServicesOwnRecord_AsADocumentWithItsSource()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");
        var team = (await teacher.Page("/laget")).QuerySelectorAll(".card-list a").Single(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var keep = (await teacher.Page(team)).QuerySelector("a[href$='/journal']")!.GetAttribute("href")!;
        using var future = await teacher.Post(keep, ("journal", "Done"), ("dag", "1.1.2099"), ("innsyn", "Open"), ("versjon", "0"));
        Assert.Equal(["#dag"], (await Visitor.Read(future)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var kept = await teacher.Post(keep, ("journal", "Done"), ("dag", Today), ("innsyn", "Open"), ("versjon", "0"));
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains("Journalført ", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        using var word = await teacher.Get(keep.Replace("/journal", "/fil/word", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal("dokument.docx", word.Content.Headers.ContentDisposition!.FileName);
        using var archive = new System.IO.Compression.ZipArchive(await word.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var words = await text.ReadToEndAsync(Site.Cancellation);
        Assert.Contains("Jonas Solbakken", words, StringComparison.Ordinal);
        Assert.Contains("offentleglova § 13", words, StringComparison.Ordinal);
        foreach (var path in new[] { keep, keep.Replace("/journal", "/fil/word", StringComparison.Ordinal), keep.Replace("/journal", "/fil/rtf", StringComparison.Ordinal) })
        {
            using var closed = await nurse.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        Assert.DoesNotContain("Journalført ", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task Tell(Visitor visitor, string team, string words, string? to)
    {
        using var answer = await Telling(visitor, team, words, to);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    static async Task<HttpResponseMessage> Telling(Visitor visitor, string team, string words, string? to)
    {
        var form = await visitor.Page(team + "/skriv");
        (string, string)[] fields = [("merke", $"{Guid.NewGuid()}"), ("notat", "Observation"), ("tekst", words), ("slag", "school-matters"), ("om", Value(form, "om", "Live Moen"))];
        using var preview = await visitor.Post(team + "/skriv", fields);
        Assert.Contains(words, (await Visitor.Read(preview)).QuerySelector("section.answer-box")!.TextContent, StringComparison.Ordinal);
        return await visitor.Post(team + "/skriv", [.. fields, ("steg", "fortell"), ("valgt", "ja"), .. to is null ? Array.Empty<(string, string)>() : [("til", $"s-{Guid.Parse(to):n}")]]);
    }

    static string Today => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")):d.M.yyyy}";

    static async Task<string> Done(Visitor visitor, string path, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(path, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }

    static string Link(IDocument page, string text) => page.QuerySelectorAll("main a").First(one => one.TextContent.Trim() == text).GetAttribute("href")!;

    static string Mark(IDocument page) => page.QuerySelector("input[name=merke]")!.GetAttribute("value")!;

    /// <summary>What is sent when the choice with this label is chosen.</summary>
    static string Value(IDocument page, string field, string label) =>
        page.QuerySelectorAll($"select[name='{field}'] option").FirstOrDefault(one => one.TextContent.Trim() == label)?.GetAttribute("value")
        ?? page.GetElementById(page.QuerySelectorAll("label").Single(one => one.TextContent.Trim() == label && page.GetElementById(one.GetAttribute("for") ?? "")?.GetAttribute("name") == field).GetAttribute("for")!)!.GetAttribute("value")!;

    /// <summary>The first yes that can be taken back.</summary>
    static async Task<string> Hers(Visitor nurse, string consent) =>
        (await nurse.Page(consent)).QuerySelector("form[action*='handler=Withdraw'] button[name=svar]")!.GetAttribute("value")!;
}
