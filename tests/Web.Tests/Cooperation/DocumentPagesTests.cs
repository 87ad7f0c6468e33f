using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using Langbenk.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A document in a team over HTTP: chosen in the first step, told in the second, fetched by who was told it and by nobody else.</summary>
public class DocumentPagesTests
{
    const string Name = "Rapport fra PPT, høsten.pdf";
    const string Words = "Rapporten fra PPT, så dere vet hva vi gjør";

    static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.7 En rapport som ingen andre skal se");

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres")]
    public async Task Document_IsFetchedByWhoWasTold_AndIsToOthersAsWhatIsNotThere(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var (team, preview) = await Preview(teacher);
        var step = (await Visitor.Read(preview)).QuerySelector("main")!;
        Assert.Contains($"{Name} PDF, 1 kB", step.QuerySelector("section.answer-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hele dokumentet gis.", step.TextContent, StringComparison.Ordinal);
        Assert.Contains("opplysninger om skole", step.TextContent, StringComparison.Ordinal);
        var chosen = step.QuerySelector("a[href*='/skriv/fil/']")!.GetAttribute("href")!;
        using var seen = await teacher.Get(chosen);
        Assert.Equal(Pdf, await seen.Content.ReadAsByteArrayAsync(Site.Cancellation));
        foreach (var other in new[] { "veileder", "rektor", "helsesykepleier" })
        {
            using var stranger = await demo.As(other);
            await AreOneAnswer(stranger, chosen, chosen[..^36] + Guid.NewGuid());
        }

        var nav = step.QuerySelectorAll("input[name=til]").Single(one => step.QuerySelector($"label[for='{one.Id}']")!.TextContent.Trim() == "Nav Nordfjella").GetAttribute("value")!;
        await Done(teacher, team + "/skriv", [.. Sent(step), ("valgt", "ja"), ("til", nav)]);
        await IsMissing(teacher, chosen);
        Assert.Equal((0, 0), await Waiting(demo));

        var link = (await counsellor.Page(team)).QuerySelectorAll("a[href$='/dokument']").Single(one => one.TextContent == Name).GetAttribute("href")!;
        using var read = await counsellor.Get(link);
        Assert.Equal(Pdf, await read.Content.ReadAsByteArrayAsync(Site.Cancellation));
        Assert.Equal(("attachment", Name), (read.Content.Headers.ContentDisposition!.DispositionType, read.Content.Headers.ContentDisposition.FileNameStar));
        Assert.Equal(("nosniff", "sandbox; default-src 'none'"), (read.Headers.GetValues("X-Content-Type-Options").Single(), read.Headers.GetValues("Content-Security-Policy").Single()));
        Assert.Contains($"Et dokument, {Name}: {Words}", (await counsellor.Page(team + "/fortalt")).QuerySelector("section[aria-labelledby=andres]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Name, (await teacher.Page(team + "/fortalt")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        using var nurse = await demo.As("helsesykepleier");
        await AreOneAnswer(nurse, link, link.Replace(link.Split('/')[^2], $"{Guid.NewGuid()}", StringComparison.Ordinal));
        await IsNamedOnPaper(teacher, link);
        await IsAudited(demo, link);
    }

    /// <summary>It is the school's alone: Nav is in the team, and gets no file, and nothing that tells of one.</summary>
    [Fact]
    public async Task Document_ToldToNobody_IsToNavAsWhatIsNotThere_AndGoesWithTheNoteFromTheWrongChild()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        var (team, preview) = await Preview(teacher);
        await Done(teacher, team + "/skriv", [.. Sent((await Visitor.Read(preview)).QuerySelector("main")!), ("valgt", "ja")]);
        var link = (await teacher.Page(team)).QuerySelectorAll("a[href$='/dokument']").Single(one => one.TextContent == Name).GetAttribute("href")!;
        await AreOneAnswer(counsellor, link, link.Replace(link.Split('/')[^2], $"{Guid.NewGuid()}", StringComparison.Ordinal));
        Assert.DoesNotContain(Name, (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        var remove = link.Replace("/dokument", "/fjern", StringComparison.Ordinal);
        Assert.Contains("slettes det, slettes filen også", (await teacher.Page(remove)).Body!.TextContent, StringComparison.Ordinal);
        await Done(teacher, remove, ("hva", "slett"), ("hvorfor", "Rapporten gjaldt et annet barn"));
        await Done(leader, remove + "?handler=Confirm", ("ber", (await leader.Page(remove)).QuerySelector("button[name=ber]")!.GetAttribute("value")!));
        await IsMissing(teacher, link);
        Assert.Contains("Filen er slettet.", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Name, (await teacher.Page(team + "/fortalt")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await In(demo, context => context.Documents.CountAsync(one => one.Name == Name, Site.Cancellation)));
    }

    [Fact]
    public async Task BadFile_IsToldBesideTheField_AndWordsAndFirstFileStay()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var write = team + "/skriv";
        var fields = await Fields(teacher, write);
        using var without = await teacher.Post(write, fields);
        Assert.Equal(["Velg filen."], await Errors(without));
        using var kept = await teacher.Upload(write, write, "fil", Name, Pdf, [.. fields, ("knapp", "utkast")]);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        var first = Hidden(await Visitor.Read(kept), "valgt-fil");

        foreach (var (name, bytes, said) in new (string, byte[], string)[]
        {
            ("rapport.pdf", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>"), "innholdet er noe annet"), ("rapport.docx", Pdf, "sier noe annet enn det filen er"), ("tom.pdf", [], "Filen er tom"),
            ("stor.pdf", [.. Pdf, .. new byte[15 * 1024 * 1024]], "for stor"), ("spill.exe", [0x4D, 0x5A, 0x90, 0], "kan ikke tas imot"), ("Mor 01010150572.pdf", Pdf, "Filnavnet har et fødselsnummer"),
        })
        {
            foreach (var knapp in new[] { "", "utkast" })
            {
                using var refused = await teacher.Upload(write, write, "fil", name, bytes, [.. fields, ("valgt-fil", first), ("knapp", knapp)]);
                Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
                var page = await Visitor.Read(refused);
                Assert.Contains(said, page.QuerySelector("#fil-error")!.TextContent, StringComparison.Ordinal);
                Assert.Equal((Words, first), (page.GetElementById("tekst")!.TextContent.Trim(), Hidden(page, "valgt-fil")));
                Assert.Contains(Name, page.QuerySelector("main .note-box a[href*='/skriv/fil/']")!.TextContent, StringComparison.Ordinal);
            }
        }

        using var other = await teacher.Post(write, [.. fields.Where(one => one.Item1 != "notat"), ("notat", "Observation"), ("valgt-fil", first)]);
        Assert.Equal(["Du har valgt en fil. Velg «Et dokument», eller ta bort filen."], await Errors(other));
        using var named = await teacher.Upload(write, write, "fil", "C:\\hemmelig\\" + new string('x', 300) + "\u202Efdp.pdf", Pdf, [.. fields, ("valgt-fil", first)]);
        var shown = (await Visitor.Read(named)).QuerySelector("section.answer-box strong")!.TextContent;
        Assert.Equal((160, true), (shown.Length, shown.EndsWith(".pdf", StringComparison.Ordinal) && !shown.Contains('\u202E', StringComparison.Ordinal) && !shown.Contains("hemmelig", StringComparison.Ordinal)));
        // The first is replaced, and is no more.
        await IsMissing(teacher, $"{write}/fil/{first}");
        Assert.Equal((1, 1), await Waiting(demo));
    }

    [Fact]
    public async Task Chosen_TakenAway_OrThrownWithTheDraft_IsGone_AndAnotherWindowsStays()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var write = await Team(teacher) + "/skriv";
        var places = new[] { Hidden(await teacher.Page(write), "utkast-plass"), Hidden(await teacher.Page(write), "utkast-plass") };
        var files = new List<string>();
        foreach (var (place, name) in places.Zip(["Den ene.pdf", "Den andre.pdf"]))
        {
            using var kept = await teacher.Upload(write, write, "fil", name, Pdf, [.. await Fields(teacher, write), ("utkast-plass", place), ("knapp", "utkast")]);
            files.Add(Hidden(await Visitor.Read(kept), "valgt-fil"));
        }

        Assert.Equal((2, 2), await Waiting(demo));
        var opened = await teacher.Page(write);
        Assert.Contains("Den andre.pdf", opened.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var taken = await teacher.Post(write, [.. await Fields(teacher, write), ("valgt-fil", files[1]), ("utkast-plass", Hidden(opened, "utkast-plass")), ("knapp", "uten-fil")]);
        var without = await Visitor.Read(taken);
        Assert.Equal(("", Words), (Hidden(without, "valgt-fil"), without.GetElementById("tekst")!.TextContent.Trim()));
        Assert.Equal((2, 1), await Waiting(demo));
        await IsMissing(teacher, $"{write}/fil/{files[1]}");

        var first = (await teacher.Page(write)).QuerySelectorAll(".draft-note a[href*='utkast=']").Single().GetAttribute("href")!;
        var throwAway = (await teacher.Page(first)).QuerySelector("a[href*='/arbeid/utkast/kast']")!.GetAttribute("href")!;
        var asked = await teacher.Page(throwAway);
        using var thrown = await teacher.Post(throwAway, throwAway, [.. asked.QuerySelectorAll("main form input[type=hidden]").Where(one => one.GetAttribute("name") != "form-token").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!))]);
        Assert.Equal(HttpStatusCode.Redirect, thrown.StatusCode);
        Assert.Equal((1, 0), await Waiting(demo));
    }

    /// <summary>Signed out in another window meanwhile: the words and the file are there when she is back.</summary>
    [Fact]
    public async Task Chosen_SentAfterTheSession_IsKeptWithTheWords()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var write = await Team(teacher) + "/skriv";
        var page = await teacher.Page(write);
        (string, string)[] fields = [.. await Fields(teacher, write), .. new[] { "form-token", "skjema-sted", "utkast-plass" }.Select(name => (name, Hidden(page, name)))];
        using var signedOut = await teacher.Post("/logg-ut");
        using var sent = await teacher.SendFile(write, "fil", Name, Pdf, fields);
        Assert.EndsWith("&lagret=1", sent.Headers.Location!.ToString(), StringComparison.Ordinal);

        using var again = await demo.As("laerer");
        var kept = await again.Page(write);
        Assert.Equal(Words, kept.GetElementById("tekst")!.TextContent.Trim());
        using var file = await again.Get(kept.QuerySelector("main a[href*='/skriv/fil/']")!.GetAttribute("href")!);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync(Site.Cancellation));
    }

    /// <summary>Pressed twice it is one; a file that another window has sent meanwhile is asked for anew, with the words there still.</summary>
    [Fact]
    public async Task Told_Twice_IsOne_AndAFileThatIsGoneIsAskedForAnew()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var (team, preview) = await Preview(teacher);
        var step = (await Visitor.Read(preview)).QuerySelector("main")!;
        (string, string)[] sent = [.. Sent(step), ("valgt", "ja")];
        Assert.Equal(await Done(teacher, team + "/skriv", sent), await Done(teacher, team + "/skriv", sent));
        Assert.Single((await teacher.Page(team)).QuerySelectorAll("a[href$='/dokument']"), one => one.TextContent == Name);

        using var gone = await teacher.Post(team + "/skriv", [.. sent.Where(one => one.Item1 != "merke"), ("merke", $"{Guid.NewGuid()}")]);
        Assert.Equal(["Filen ligger ikke lenger i utkastet. Velg den på nytt."], await Errors(gone));
        Assert.Equal(Words, (await Visitor.Read(gone)).GetElementById("tekst")!.TextContent.Trim());
    }

    [Fact]
    public async Task Document_ForTheDoctor_IsHandedOverByItself()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var (team, preview) = await Preview(teacher);
        var step = (await Visitor.Read(preview)).QuerySelector("main")!;
        await Done(teacher, team + "/skriv", [.. Sent(step), ("valgt", "ja"), ("til", step.QuerySelector("input[value^='o-']")!.GetAttribute("value")!)]);
        var waits = (await teacher.Page(team + "/overlever")).QuerySelectorAll("li").Single(one => one.TextContent.Contains(Name, StringComparison.Ordinal)).QuerySelector("a[href*='/overlever/']")!.GetAttribute("href")!;
        var page = await teacher.Page(waits);
        Assert.Contains("Filen er ikke med i Word og PDF. Hent den og overlever den for seg.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), page.QuerySelector("section.answer-box")!.TextContent, StringComparison.Ordinal);
        using var file = await teacher.Get(page.QuerySelector("main a[href$='/dokument']")!.GetAttribute("href")!);
        Assert.Equal(Pdf, await file.Content.ReadAsByteArrayAsync(Site.Cancellation));
    }

    [Fact]
    public async Task Chosen_ForATeamThatIsClosedToHer_IsNotFound_AndStoresNothing()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var nurse = await demo.As("helsesykepleier");
        var write = await Team(teacher) + "/skriv";
        using var closed = await nurse.Upload("/uro/ny", write, "fil", Name, Pdf, await Fields(teacher, write));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Equal((0, 0), await Waiting(demo));
    }

    static async Task IsNamedOnPaper(Visitor teacher, string link)
    {
        using var word = await teacher.Get(link.Replace("/dokument", "/fil/word", StringComparison.Ordinal));
        using var archive = new ZipArchive(await word.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var paper = await text.ReadToEndAsync(Site.Cancellation);
        Assert.Contains($"{Name} (PDF, 1 kB)", paper, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), paper, StringComparison.Ordinal);
        Assert.DoesNotContain(archive.Entries, one => one.FullName.EndsWith(".pdf", StringComparison.Ordinal));
    }

    /// <summary>Nav's reading of it: the child, the note and the file, and that it was seen.</summary>
    static async Task IsAudited(DemoSite demo, string link)
    {
        var entry = Guid.Parse(link.Split('/')[^2]);
        var touched = await In(demo, async context =>
        {
            var file = await context.Documents.SingleAsync(one => one.ResourceId == entry, Site.Cancellation);
            var read = await context.AuditReferences.Where(one => one.Kind == "document" && one.ResourceId == file.Id).Select(one => one.EventId).SingleAsync(Site.Cancellation);
            return await context.AuditReferences.Where(one => one.EventId == read).Select(one => one.Kind).ToListAsync(Site.Cancellation);
        });
        Assert.Equal(["cooperation", "document", "entry", "person"], touched.Distinct().Order(StringComparer.Ordinal));
    }

    static async Task AreOneAnswer(Visitor visitor, string real, string guess)
    {
        using var there = await visitor.Get(real);
        using var missing = await visitor.Get(guess);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (there.StatusCode, missing.StatusCode));
        Assert.Equal(await missing.Content.ReadAsStringAsync(Site.Cancellation), await there.Content.ReadAsStringAsync(Site.Cancellation));
    }

    /// <summary>The second step, with the file chosen in the first.</summary>
    static async Task<(string Team, HttpResponseMessage Preview)> Preview(Visitor teacher)
    {
        var team = await Team(teacher);
        var preview = await teacher.Upload(team + "/skriv", team + "/skriv", "fil", Name, Pdf, await Fields(teacher, team + "/skriv"));
        Assert.Equal(HttpStatusCode.OK, preview.StatusCode);
        return (team, preview);
    }

    static async Task<(string, string)[]> Fields(Visitor teacher, string write) =>
        [("merke", $"{Guid.NewGuid()}"), ("notat", "Document"), ("tekst", Words), ("slag", "school-matters"), ("om", Value(await teacher.Page((await Team(teacher)) + "/ny-oppgave"), "om", "Jonas Solbakken"))];

    /// <summary>What the form of the second step carries from the first.</summary>
    static (string, string)[] Sent(IElement step) =>
        [.. step.QuerySelectorAll("form input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!)).Where(one => one.Item1 is not ("form-token" or "valgt" or "plikt"))];

    static async Task<IReadOnlyList<string>> Errors(HttpResponseMessage answer) => [.. (await Visitor.Read(answer)).QuerySelectorAll("#errors a").Select(one => one.TextContent.Trim())];

    static Task<(int Drafts, int Files)> Waiting(DemoSite demo) => In(demo, async context => (
        await context.Drafts.CountAsync(one => one.Form.Contains("/skriv"), Site.Cancellation), await context.DraftFiles.CountAsync(Site.Cancellation)));

    static async Task<T> In<T>(DemoSite demo, Func<LangbenkContext, Task<T>> ask)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<LangbenkContext>());
    }
}
