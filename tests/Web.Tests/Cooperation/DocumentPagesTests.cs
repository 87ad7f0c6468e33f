using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using static Langbenk.Web.Tests.Cooperation.DocumentSteps;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A document in a team over HTTP: chosen in the first step, told in the second, fetched by who was told it and by nobody else.</summary>
public class DocumentPagesTests
{
    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
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

    /// <summary>As a point of the minutes: a draft of its own, a file of its own; and on the meeting's page and paper.</summary>
    [Fact]
    public async Task Document_InAMeeting_IsReadThereToo()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var meeting = (await teacher.Page(team)).QuerySelectorAll("a[href*='/mote/']").Select(one => one.GetAttribute("href")!).First(one => Guid.TryParse(one.Split('/')[^1], out _));
        var write = $"{team}/skriv?mote={meeting.Split('/')[^1]}";
        using var preview = await teacher.Upload(write, write, "fil", Name, Pdf, [.. await Fields(teacher, write), ("mote", meeting.Split('/')[^1])]);
        var step = (await Visitor.Read(preview)).QuerySelector("main")!;
        var chosen = step.QuerySelector("a[href*='/skriv/fil/']")!.GetAttribute("href")!;
        using var seen = await teacher.Get(chosen);
        Assert.Equal(Pdf, await seen.Content.ReadAsByteArrayAsync(Site.Cancellation));
        await IsMissing(teacher, chosen.Split('?')[0]);
        Assert.Equal(meeting, await Done(teacher, write, [.. Sent(step), ("valgt", "ja")]));
        using var read = await teacher.Get((await teacher.Page(meeting)).QuerySelector("section[aria-labelledby=referat] a[href$='/dokument']")!.GetAttribute("href")!);
        Assert.Equal(Pdf, await read.Content.ReadAsByteArrayAsync(Site.Cancellation));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), await Paper(teacher, meeting + "/fil/word"), StringComparison.Ordinal);
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

    static async Task IsNamedOnPaper(Visitor teacher, string link)
    {
        var paper = await Paper(teacher, link.Replace("/dokument", "/fil/word", StringComparison.Ordinal));
        Assert.Contains($"{Name} (PDF, 1 kB)", paper, StringComparison.Ordinal);
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Pdf)), paper, StringComparison.Ordinal);
    }

    /// <summary>The words of a Word file, which holds no other file.</summary>
    static async Task<string> Paper(Visitor teacher, string path)
    {
        using var word = await teacher.Get(path);
        using var archive = new ZipArchive(await word.Content.ReadAsStreamAsync(Site.Cancellation));
        Assert.DoesNotContain(archive.Entries, one => one.FullName.EndsWith(".pdf", StringComparison.Ordinal));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        return await text.ReadToEndAsync(Site.Cancellation);
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
}
