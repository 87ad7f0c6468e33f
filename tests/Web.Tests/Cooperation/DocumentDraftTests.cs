using System.Net;
using System.Text;
using static Langbenk.Web.Tests.Cooperation.DocumentSteps;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The file of a document before it is told: in the draft of who chose it, whatever is wrong with the form.</summary>
public class DocumentDraftTests
{
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

    /// <summary>As large as any may be: sealed, opened, stored and fetched whole.</summary>
    /// <summary>Too large for any request, and she is signed out: the words are kept all the same.</summary>
    [Fact]
    public async Task Film_SentAfterTheSession_LeavesTheWords()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var write = await Team(teacher) + "/skriv";
        var page = await teacher.Page(write);
        (string, string)[] fields = [.. await Fields(teacher, write), .. new[] { "form-token", "skjema-sted", "utkast-plass" }.Select(name => (name, Hidden(page, name)))];
        using var signedOut = await teacher.Post("/logg-ut");

        using var sent = await teacher.SendFile(write, "fil", "film.mp4", [.. Pdf, .. new byte[40 * 1024 * 1024]], fields);

        Assert.EndsWith("&lagret=1", sent.Headers.Location!.ToString(), StringComparison.Ordinal);
        using var again = await demo.As("laerer");
        Assert.Equal(Words, (await again.Page(write)).GetElementById("tekst")!.TextContent.Trim());
        Assert.Equal((1, 0), await Waiting(demo));
    }

    /// <summary>A film from a telephone: the words are kept, and she is told of the file.</summary>
    [Fact]
    public async Task File_LargerThanAnyRequest_IsRefused_AndTheWordsAreKept()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var write = await Team(teacher) + "/skriv";
        byte[] film = [.. Pdf, .. new byte[40 * 1024 * 1024]];

        using var refused = await teacher.Upload(write, write, "fil", "film.mp4", film, await Fields(teacher, write));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await Visitor.Read(refused);
        Assert.Contains(page.QuerySelectorAll("#errors a"), one => one.TextContent.Contains("for stor", StringComparison.Ordinal));
        Assert.Equal(Words, page.GetElementById("tekst")!.TextContent.Trim());
        Assert.Equal((1, 0), await Waiting(demo));
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task File_OfFifteenMegabytes_ComesThrough(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var teacher = await demo.As("laerer");
        var write = await Team(teacher) + "/skriv";
        byte[] large = [.. Pdf, .. new byte[(15 * 1024 * 1024) - Pdf.Length]];
        using var preview = await teacher.Upload(write, write, "fil", "stor.pdf", large, await Fields(teacher, write));
        var step = (await Visitor.Read(preview)).QuerySelector("main")!;
        Assert.Contains("stor.pdf PDF, 15,0 MB", step.QuerySelector("section.answer-box")!.TextContent, StringComparison.Ordinal);
        var team = await Done(teacher, write, [.. Sent(step), ("valgt", "ja")]);
        using var read = await teacher.Get((await teacher.Page(team)).QuerySelectorAll("a[href$='/dokument']").Single(one => one.TextContent == "stor.pdf").GetAttribute("href")!);
        var came = await read.Content.ReadAsByteArrayAsync(Site.Cancellation);
        Assert.True(large.AsSpan().SequenceEqual(came));
    }

    [Fact]
    public async Task Chosen_ForATeamThatIsClosedToHer_IsNotFound_AndStaysInHerDraftAlone()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var nurse = await demo.As("helsesykepleier");
        var write = await Team(teacher) + "/skriv";
        using var closed = await nurse.Upload("/uro/ny", write, "fil", Name, Pdf, await Fields(teacher, write));
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.Equal((1, 1), await Waiting(demo));
        Assert.DoesNotContain(Name, (await teacher.Page(write)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var again = await nurse.Get(write);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }
}
