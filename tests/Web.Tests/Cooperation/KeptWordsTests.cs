using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What somebody typed is stored, or it is said that it is not and stands there still: whatever was done in another window, beside it on the page or by a colleague.</summary>
public sealed class KeptWordsTests : IAsyncLifetime
{
    // A site for each test: what one leaves half-written stands in the form of the next.
    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task Note_EditedInTwoWindowsOfOneDraft_IsStoredTwiceAndOnlyWhenAsked()
    {
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var write = team + "/skriv";
        var opened = await teacher.Page(write);
        (string, string)[] Note(string mark, string words) =>
            [("merke", mark), ("notat", "Observation"), ("tekst", words), ("slag", "school-matters"), ("om", Value(opened, "om", "Jonas Solbakken"))];
        (string, string)[] Saved(string mark, string words) => [.. Note(mark, words), ("steg", "fortell"), ("valgt", "ja")];
        using var autosaved = await teacher.Post(write, [.. Note(Mark(opened), "Han sov i timen"), ("knapp", "utkast")]);
        // The other window gets the draft, and with it the mark.
        var mark = Mark(await teacher.Page(write));
        Assert.Equal(Mark(opened), mark);
        await Done(teacher, write, Saved(mark, "Han sov i timen"));
        await Done(teacher, write, Saved(mark, "Han sov i timen"));

        using var other = await teacher.Post(write, Saved(mark, "Mor ringte og var lei seg"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.StatusCode);
        var page = await Visitor.Read(other);
        Assert.Contains("Det du har endret siden, er ikke lagret", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mor ringte og var lei seg", page.QuerySelector("input[name=tekst]")!.GetAttribute("value"));
        Assert.NotEqual(mark, Mark(page));
        Assert.DoesNotContain("Mor ringte og var lei seg", Timeline(await teacher.Page(team)), StringComparison.Ordinal);
        var draft = await teacher.Page(write);
        Assert.Equal(("Mor ringte og var lei seg", Mark(page)), (draft.QuerySelector("[name=tekst]")!.GetAttribute("value"), Mark(draft)));

        await Done(teacher, write, [.. Saved(Mark(page), "Mor ringte og var lei seg"), Place(draft)]);
        var timeline = Timeline(await teacher.Page(team));
        Assert.Contains("Han sov i timen", timeline, StringComparison.Ordinal);
        Assert.Contains("Mor ringte og var lei seg", timeline, StringComparison.Ordinal);
        Assert.Null((await teacher.Page(write)).QuerySelector(".draft-note"));
    }

    [Fact]
    public async Task ConsentAnswer_PaperAndWithdrawalOfAnother_LeaveItAlone()
    {
        using var nurse = await demo.As("helsesykepleier");
        var child = Link(await nurse.Page("/personer"), "Live Moen");
        var ask = Link(await nurse.Page(child), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var consent = await Done(
            nurse, ask, ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("tjenester", Value(form, "tjenester", "Storfjell skole")), ("vei", "begge"), ("om", Value(form, "om", "Live Moen")),
            ("slag", "school-matters"), ("til", "1.6.2027"), ("sprak", "Nb"));
        var reading = await nurse.Page(consent);
        var (mother, live) = (Value(reading, "hvem", "Sara Moen"), Value(reading, "hvem", "Live Moen"));
        await Done(nurse, consent, ("hvem", mother), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        using var typed = await nurse.Post(consent, ("hvem", live), ("hvordan", "Forklart med tegninger"), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, typed.StatusCode);

        using var none = await nurse.Post(consent, consent + "?handler=Paper", ("hvem", mother));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, none.StatusCode);
        StandsStill(await Visitor.Read(none));
        using var paper = await nurse.Upload(consent, consent + "?handler=Paper", "papir", "ja.pdf", "%PDF-1.4 signert"u8.ToArray(), ("hvem", mother));
        Assert.Equal(HttpStatusCode.Redirect, paper.StatusCode);
        StandsStill(await nurse.Page(consent));
        using var withdrawn = await nurse.Post(consent, consent + "?handler=Withdraw", ("svar", await Hers(nurse, consent)), ("sa-fra", "Ringte"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        StandsStill(await nurse.Page(consent));

        void StandsStill(IDocument page) => Assert.Equal(
            ("Forklart med tegninger", live), (page.QuerySelector("#hvordan")!.TextContent.Trim(), page.QuerySelector("#hvem option[selected]")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Answer_AColleagueWasFirst_IsSaidAndTheWordsStay()
    {
        using var kindergarten = await demo.As("barnehage");
        using var leader = await demo.As("familiehus");
        using var worker = await demo.As("mottak");
        var request = Link(await worker.Page("/foresporsler"), "Oskar Berg");
        using var given = await leader.Post(request, request + "?handler=Give", ("hvem", Value(await leader.Page(request), "hvem", "Marit Mottak")));
        Assert.Equal(HttpStatusCode.Redirect, given.StatusCode);
        var ask = Link(await kindergarten.Page(Link(await kindergarten.Page("/personer"), "Oskar Berg")), "Spør om andre har noe i gang");
        var form = await kindergarten.Page(ask);
        await Done(kindergarten, ask, ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("tjenester", Value(form, "tjenester", "Familiens hus i Nordfjella")), ("sporsmal", "Har dere noe i gang?"));
        var question = Link(await worker.Page("/sporsmal"), "Oskar Berg");
        var opened = await worker.Page(question);
        using var aside = await leader.Post(question, question + "?handler=Aside");
        Assert.Equal(HttpStatusCode.Redirect, aside.StatusCode);

        using var late = await worker.Send(question, ("form-token", Hidden(opened, "form-token")), ("utkast-plass", Hidden(opened, "utkast-plass")), ("svar", "Vi har foreldreveiledning i gang"), ("slag", "practical-care"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Contains("Noen svarte før du sendte dette", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vi har foreldreveiledning i gang", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vi har foreldreveiledning i gang", (await worker.Page(question)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("foreldreveiledning i gang", (await kindergarten.Page("/sporsmal")).Body!.TextContent, StringComparison.Ordinal);
    }

    static string Timeline(IDocument page) => page.QuerySelector("section[aria-labelledby=kan-lese]")!.TextContent;

    static (string, string) Place(IDocument page) => ("utkast-plass", Hidden(page, "utkast-plass"));

    /// <summary>The first yes that can be taken back.</summary>
    static async Task<string> Hers(Visitor nurse, string consent) =>
        (await nurse.Page(consent)).QuerySelector("form[action*='handler=Withdraw'] button[name=svar]")!.GetAttribute("value")!;
}
