using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A request for help is taken back by the kindergarten that sent it, while the reception answers it; and each keeps its own in its own record.</summary>
public sealed class TakeBackPagesTests : IAsyncLifetime
{
    const string Child = "Oskar Berg";
    const string Why = "Mor har ombestemt seg";

    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Request_TakenBackWhileTheReceptionAnswers_KeepsBothsWords_AndTellsNotWhy()
    {
        using var kindergarten = await demo.As("barnehage");
        using var worker = await demo.As("mottak");
        using var nurse = await demo.As("helsesykepleier");
        using var nav = await demo.As("nav");
        var request = Link(await kindergarten.Page("/foresporsler"), Child);
        var back = Link(await kindergarten.Page(request), "Trekk tilbake forespørselen");
        using var taken = await worker.Post(request, request + "?handler=Take");
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        foreach (var stranger in new[] { worker, nurse, nav })
        {
            await IsMissing(stranger, back);
            using var closed = await stranger.Post("/uro/ny", back, ("hvorfor", Why));
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        var answering = await worker.Page(request + "/svar");
        using var blank = await kindergarten.Post(back, ("hvorfor", " "));
        Assert.Equal(["#hvorfor"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal(request, await Done(kindergarten, back, ("hvorfor", Why)));
        using var twice = await kindergarten.Post("/uro/ny", back, ("hvorfor", Why));
        Assert.Equal(request, twice.Headers.Location!.OriginalString);
        Assert.Contains(Why, (await kindergarten.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Trukket tilbake", (await kindergarten.Page("/foresporsler")).Body!.TextContent, StringComparison.Ordinal);

        // What she was writing is there still, and has reached nobody.
        using var late = await worker.Send(
            request + "/svar", ("form-token", Hidden(answering, "form-token")), ("merke", Mark(answering)), ("utfall", "Advice"), ("svar", "Kom tirsdag"), ("slag", "practical-care"), ("far-svar", "avsender"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var kept = await Visitor.Read(late);
        Assert.Contains("trukket tilbake", kept.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kom tirsdag", kept.GetElementById("skjema")!.TextContent, StringComparison.Ordinal);
        var there = await worker.Page(request + "/svar");
        Assert.Contains("Kom tirsdag", there.GetElementById("skjema")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(there.QuerySelectorAll("main form"));
        using var nothing = await worker.Get(request + "/henvis");
        Assert.Equal(request, nothing.Headers.Location!.OriginalString);

        var seen = await worker.Page(request);
        Assert.Contains("har trukket forespørselen tilbake", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Jeg får ikke til å legge ham", seen.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Why, seen.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(seen.QuerySelectorAll("a[href$='/svar'], a[href$='/henvis'], form[action*=Take]"));
        Assert.Empty((await worker.Page("/foresporsler")).QuerySelectorAll("#innboks ~ ol a"));
    }

    [Fact]
    public async Task Request_AndItsAnswer_AreSaidToBeInEachServicesOwnRecord()
    {
        using var kindergarten = await demo.As("barnehage");
        using var worker = await demo.As("mottak");
        var request = Link(await kindergarten.Page("/foresporsler"), Child);
        using var taken = await worker.Post(request, request + "?handler=Take");
        var form = await worker.Page(request + "/svar");
        await Done(worker, request + "/svar", ("merke", Mark(form)), ("utfall", "Advice"), ("svar", "Kom tirsdag"), ("slag", "practical-care"), ("far-svar", "avsender"), ("notat", "Ring far først"));

        var own = Link(await kindergarten.Page(request), "Journal, Word og PDF");
        var answers = (await worker.Page(request)).QuerySelectorAll("a[href*='/journal/svar/']").Single().GetAttribute("href")!;
        Assert.Empty((await kindergarten.Page(request)).QuerySelectorAll("a[href*='/journal/svar/']"));
        Assert.Empty((await worker.Page(request)).QuerySelectorAll("a[href*='/journal/foresporsel/']"));
        foreach (var (who, path) in new[] { (worker, own), (kindergarten, answers), (kindergarten, own.Replace("foresporsel/", "noe/", StringComparison.Ordinal)) })
        {
            await IsMissing(who, path);
            await IsMissing(who, path + "/fil/word");
            using var closed = await who.Post("/uro/ny", path, ("journal", "Done"), ("dag", Day(0)), ("versjon", "0"));
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        using var dayless = await kindergarten.Post(own, ("journal", "Done"), ("dag", ""), ("innsyn", "Open"), ("versjon", "0"));
        Assert.Equal(["#dag"], (await Visitor.Read(dayless)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal(request, await Done(kindergarten, own, ("journal", "Done"), ("dag", Day(0)), ("innsyn", "Open"), ("versjon", "0")));
        Assert.Equal(request, await Done(worker, answers, ("journal", "NotRelevant"), ("dag", ""), ("innsyn", "Open"), ("versjon", "0")));
        Assert.Contains("Journalført ", (await kindergarten.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Skal ikke journalføres", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Journalført ", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);

        var paper = await Word(kindergarten, own);
        Assert.All(["Jeg får ikke til å legge ham", "Familiens hus i Nordfjella", "offentleglova"], one => Assert.Contains(one, paper, StringComparison.Ordinal));
        Assert.DoesNotContain("Kom tirsdag", paper, StringComparison.Ordinal);
        var answer = await Word(worker, answers);
        Assert.All(["Kom tirsdag", "Ring far først"], one => Assert.Contains(one, answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Question_AndItsAnswer_AreSaidToBeInEachServicesOwnRecord()
    {
        using var kindergarten = await demo.As("barnehage");
        using var worker = await demo.As("mottak");
        var request = Link(await kindergarten.Page("/foresporsler"), Child);
        using var taken = await worker.Post(request, request + "?handler=Take");
        var ask = Link(await kindergarten.Page(Link(await kindergarten.Page("/personer"), Child)), "Spør om andre har noe i gang");
        var form = await kindergarten.Page(ask);
        await Done(kindergarten, ask, ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("tjenester", Value(form, "tjenester", "Familiens hus i Nordfjella")), ("sporsmal", "Har dere noe i gang?"));
        var question = Link(await worker.Page("/sporsmal"), Child);
        await Done(worker, question, ("svar", "Vi har snakket med mor"), ("slag", "practical-care"));

        var asked = (await kindergarten.Page("/sporsmal")).QuerySelectorAll("a[href*='/journal/sporsmal/']").Single().GetAttribute("href")!;
        var answered = Link(await worker.Page(question), "Journal, Word og PDF");
        await IsMissing(worker, asked);
        await IsMissing(kindergarten, answered);
        Assert.Equal("/sporsmal", await Done(kindergarten, asked, ("journal", "Done"), ("dag", Day(0)), ("innsyn", "Open"), ("versjon", "0")));
        Assert.Equal(question, await Done(worker, answered, ("journal", "Done"), ("dag", Day(0)), ("innsyn", "Open"), ("versjon", "0")));
        Assert.Contains("Journalført ", (await kindergarten.Page("/sporsmal")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Journalført ", (await worker.Page(question)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Har dere noe i gang?", await Word(kindergarten, asked), StringComparison.Ordinal);
        Assert.Contains("Vi har snakket med mor", await Word(worker, answered), StringComparison.Ordinal);
    }

    static async Task<string> Word(Visitor who, string path)
    {
        using var file = await who.Get(path + "/fil/word");
        Assert.Equal("dokument.docx", file.Content.Headers.ContentDisposition!.FileName);
        await using var archive = new System.IO.Compression.ZipArchive(await file.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(Site.Cancellation));
        return await text.ReadToEndAsync(Site.Cancellation);
    }
}
