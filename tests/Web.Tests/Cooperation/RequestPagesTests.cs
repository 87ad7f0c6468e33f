using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>«Én dør inn» over HTTP: a kindergarten's request meets a nurse's, is taken, answered and referred, and each sees what it was told.</summary>
public class RequestPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task TwoRequests_AboutOneChild_MeetAtTheDoorAndNowhereElse()
    {
        using var kindergarten = await demo.As("barnehage");
        using var nurse = await demo.As("helsesykepleier");
        using var leader = await demo.As("familiehus");
        using var worker = await demo.As("mottak");
        using var nav = await demo.As("nav");
        var first = Link(await kindergarten.Page("/foresporsler"), "Oskar Berg");
        Assert.Contains("Du får svar innen", (await kindergarten.Page(first)).Body!.TextContent, StringComparison.Ordinal);
        await IsMissing(nurse, first);

        // The nurse is not warned that somebody has asked before her.
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Oskar Berg")), "Be om hjelp på «én dør inn»");
        var form = await nurse.Page(ask);
        Assert.DoesNotContain("barnehage ber", form.Body!.TextContent, StringComparison.Ordinal);
        using var blank = await nurse.Post(ask, ("merke", Mark(form)));
        Assert.Equal(["#samtykke", "#onsker", "#barnet", "#provd", "#haster", "#slag", "#om"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        (string, string)[] sent =
        [
            ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("mottak", Checked(form, "mottak")), ("onsker", "Hjelp til søvn"), ("barnet", ""), ("ikke-spurt", "Han sov på kontrollen"),
            ("provd", "Søvnskjema i to uker"), ("haster", "Soon"), ("om", Value(form, "om", "Oskar Berg")), ("slag", "development"),
        ];
        using var uncovered = await nurse.Post(ask, [.. sent, ("slag", "health")]);
        Assert.Equal(["#slag"], (await Visitor.Read(uncovered)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        var second = await Done(nurse, ask, sent);
        Assert.Equal(second, await Done(nurse, ask, sent));
        await IsMissing(kindergarten, second);
        await IsMissing(nav, second);

        var inbox = (await worker.Page("/foresporsler")).QuerySelectorAll("#innboks ~ ol a").Select(one => one.GetAttribute("href")).ToList();
        Assert.Equal([first, second], inbox);
        var both = (await worker.Page(first)).QuerySelectorAll("article").Select(one => one.TextContent).ToList();
        Assert.Equal(2, both.Count);
        Assert.Contains("Jeg får ikke til å legge ham", both[0], StringComparison.Ordinal);
        Assert.Contains("Hjelp til søvn", both[1], StringComparison.Ordinal);
        await IsMissing(worker, first + "/svar");

        using var given = await leader.Post(first, first + "?handler=Give", ("hvem", Value(await leader.Page(first), "hvem", "Marit Mottak")));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        Assert.Contains("Marit Mottak har den", (await worker.Page(first)).Body!.TextContent, StringComparison.Ordinal);
        // Pressed on a page from before that: it is not taken from her unseen.
        using var late = await leader.Post(first, first + "?handler=Take", ("hadde", ""));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Marit Mottak har tatt den", (await Visitor.Read(late)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Marit Mottak har den", (await worker.Page(first)).Body!.TextContent, StringComparison.Ordinal);

        // Told on the nurse's consent, which names the kindergarten; the kindergarten's does not name the nurse.
        using var told = await worker.Post(first, first + "?handler=Tell", ("andre", second.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.Redirect, told.StatusCode);
        using var untold = await worker.Post(second, second + "?handler=Tell", ("andre", first.Split('/')[^1]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, untold.StatusCode);
        var knows = (await kindergarten.Page(first)).Body!.TextContent;
        Assert.Contains("Storfjell helsestasjon", knows, StringComparison.Ordinal);
        Assert.DoesNotContain("Hjelp til søvn", knows, StringComparison.Ordinal);
        Assert.DoesNotContain("Storfjell barnehage", (await nurse.Page(second)).Body!.TextContent, StringComparison.Ordinal);

        await Answers(worker, kindergarten, first);
        await Refers(worker, nav, kindergarten, first);
        Assert.DoesNotContain("Foreldreveiledning først", (await nurse.Page(second)).Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task Answers(Visitor worker, Visitor kindergarten, string request)
    {
        var page = await worker.Page(request + "/svar");
        using var blank = await worker.Post(request + "/svar", ("merke", Mark(page)), ("utfall", "Measure"));
        Assert.Equal(["#tiltak", "#svar", "#far-svar"], (await Visitor.Read(blank)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        var measure = page.QuerySelectorAll("#tiltak option").Skip(1).First();
        await Done(worker, request + "/svar", ("merke", Mark(page)), ("utfall", "Measure"), ("tiltak", measure.GetAttribute("value")!), ("svar", "Foreldreveiledning først"), ("slag", "practical-care"), ("far-svar", "avsender"), ("notat", "Mor ringte og gråt"));
        var seen = await kindergarten.Page(request);
        Assert.Contains("Foreldreveiledning først", seen.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Mor ringte", seen.Body.TextContent, StringComparison.Ordinal);
        var link = seen.QuerySelectorAll("a[href^='/hjelp/tiltak/']").Single();
        Assert.StartsWith(link.TextContent, measure.TextContent, StringComparison.Ordinal);
        using var there = await kindergarten.Get(link.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, there.StatusCode);
    }

    static async Task Refers(Visitor worker, Visitor nav, Visitor kindergarten, string request)
    {
        var page = await worker.Page(request + "/henvis");
        await Done(worker, request + "/henvis", ("merke", Mark(page)), ("tjeneste", Value(page, "tjeneste", "Nav Nordfjella")), ("tekst", "Mor vil ha hjelp med regningene"), ("slag", "economy"));
        var referral = Link(await nav.Page("/foresporsler"), "Oskar Berg");
        var told = (await nav.Page(referral)).Body!.TextContent;
        Assert.Contains("Mor vil ha hjelp med regningene", told, StringComparison.Ordinal);
        Assert.DoesNotContain("tør ikke åpne", told, StringComparison.Ordinal);
        await IsMissing(nav, request);
        using var silent = await nav.Post(referral, ("hvorfor", " "));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        await Done(nav, referral, ("hvorfor", "Ingen ledig før jul"));
        Assert.Contains("Ingen ledig før jul", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ingen ledig før jul", (await kindergarten.Page(request)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Family_CallsTheReception_WhichWritesItDownForItself()
    {
        using var worker = await demo.As("mottak");
        using var nurse = await demo.As("helsesykepleier");
        using var added = await worker.Post("/personer/ny", ("fornavn", "Nora"), ("etternavn", "Lie"), ("fodt", "3.4.2015"), ("kjonn", "Female"), ("hvorfor", "AskedForHelp"));
        var child = added.Headers.Location!.OriginalString;
        var record = Link(await worker.Page(child), "Skriv ned en forespørsel");
        var form = await worker.Page(record);
        (string, string)[] said = [("merke", Mark(form)), ("onsker", "Noen å snakke med"), ("barnet", "Ingen liker meg"), ("provd", "Snakket med læreren"), ("haster", "Urgent"), ("om", Value(form, "om", "Nora Lie")), ("slag", "care-situation")];
        using var unsaid = await worker.Post(record, said);
        Assert.Equal(["#hvem"], (await Visitor.Read(unsaid)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        var request = await Done(worker, record, [.. said, ("hvem", "YoungPerson"), ("hvordan", "Telephone")]);
        var page = await worker.Page(request);
        Assert.Contains("Marit Mottak har den", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Haster", page.Body.TextContent, StringComparison.Ordinal);
        await IsMissing(nurse, request);
        await IsMissing(nurse, record);
        var answer = await worker.Page(request + "/svar");
        using var nobody = await worker.Post(request + "/svar", ("merke", Mark(answer)), ("utfall", "Advice"), ("svar", "Kom tirsdag"));
        Assert.Equal(["#far-svar"], (await Visitor.Read(nobody)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        await Done(worker, request + "/svar", ("merke", Mark(answer)), ("utfall", "Advice"), ("svar", "Kom tirsdag"), ("far-svar", "familien"));
        Assert.Contains("Fikk svar", (await worker.Page(request)).Body!.TextContent, StringComparison.Ordinal);
    }
}
