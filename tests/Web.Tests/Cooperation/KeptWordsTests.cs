using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What somebody typed is stored, or it is said that it is not and stands there still: whatever else was done on the page, in another window or by a colleague.</summary>
public class KeptWordsTests(DemoSite demo) : IClassFixture<DemoSite>
{
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
    public async Task Meeting_UnderTheMarkOfANote_IsRefused()
    {
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var form = await teacher.Page(team + "/skriv");
        var om = ("om", Value(form, "om", "Jonas Solbakken"));
        await Done(teacher, team + "/skriv", ("merke", Mark(form)), ("notat", "Observation"), ("tekst", "Et notat med merke"), ("slag", "school-matters"), om, ("steg", "fortell"), ("valgt", "ja"));
        using var plan = await teacher.Post(team + "/mote/nytt", [.. Plan(form, 8, "Et møte med notatets merke"), om]);
        using var held = await teacher.Post(
            team + "/mote-holdt", ("merke", Mark(form)), ("mate", "HomeVisit"), ("dag", Day(-1)), ("kom", Value(await teacher.Page(team + "/mote-holdt"), "kom", "Storfjell skole")), ("barnet", "WasThere"), ("tekst", "«Hei»"), om, ("steg", "fortell"), ("valgt", "ja"));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, HttpStatusCode.UnprocessableEntity), (plan.StatusCode, held.StatusCode));
        Assert.Contains("Dette er alt lagret", (await Visitor.Read(plan)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DraftOfOneMeeting_IsNeitherShownForNorMovesAnother()
    {
        using var teacher = await demo.As("laerer");
        var team = await Team(teacher);
        var (planning, om) = (team + "/mote/nytt", ("om", Value(await teacher.Page(team + "/mote/nytt"), "om", "Jonas Solbakken")));
        var meeting = await Done(teacher, planning, [.. Plan(await teacher.Page(planning), 9, "1. Om skolestart"), om]);
        var move = $"{planning}?flytt={meeting.Split('/')[^1]}";
        var moving = await teacher.Page(move);
        using var forgotten = await teacher.Post(move, ("merke", Mark(moving)), ("flytter", Hidden(moving, "flytter")), ("tekst", "Vi må flytte dette"), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, forgotten.StatusCode);

        var plain = await teacher.Page(planning);
        Assert.Equal("", Hidden(plain, "flytter"));
        Assert.DoesNotContain("Vi må flytte dette", plain.Body!.TextContent, StringComparison.Ordinal);
        await Done(teacher, planning, [.. Plan(plain, 12, "1. Noe annet"), om, ("flytter", Hidden(plain, "flytter"))]);
        Assert.DoesNotContain("Møtet er flyttet", (await teacher.Page(meeting)).Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await teacher.Page(meeting)).QuerySelector($"a[href$='flytt={meeting.Split('/')[^1]}']"));

        // Hers still, where it belongs; the overview leads there.
        var link = (await teacher.Page("/oversikt")).QuerySelectorAll(".link-list a").Select(one => one.GetAttribute("href")!).Single(one => one.Contains("flytt=", StringComparison.Ordinal));
        Assert.Equal(move, link);
        var kept = await teacher.Page(link);
        Assert.Equal(("Vi må flytte dette", meeting.Split('/')[^1]), (kept.QuerySelector("#tekst")!.TextContent.Trim(), Hidden(kept, "flytter")));
        Assert.Equal(move, kept.QuerySelector("form[data-draft]")!.GetAttribute("data-draft")!.Split('@')[0]);
        var write = await teacher.Page($"{team}/skriv?mote={meeting.Split('/')[^1]}");
        Assert.Equal(meeting.Split('/')[^1], Hidden(write, "mote"));
        using var point = await teacher.Post($"{team}/skriv?mote={meeting.Split('/')[^1]}", ("merke", Mark(write)), ("mote", Hidden(write, "mote")), ("tekst", "Et punkt i møtet"), ("knapp", "utkast"));
        Assert.DoesNotContain("Et punkt i møtet", (await teacher.Page(team + "/skriv")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluation_ButtonsBesideIt_LeaveItAlone_AndThePassedBatonKeepsIt()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var team = await Team(teacher);
        var nav = (await teacher.Page(team)).QuerySelector("button[name=tjeneste]")!.GetAttribute("value")!;
        await Types(teacher, team, "Han trives igjen");
        await Presses(teacher, team, "Offer", ("tjeneste", nav));
        Assert.Equal("Han trives igjen", Evaluation(await teacher.Page(team)));
        using var again = await teacher.Post(team, team + "?handler=Offer", ("tjeneste", nav));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        Assert.Equal("Han trives igjen", Evaluation(await Visitor.Read(again)));
        await Presses(teacher, team, "Take", ("svar", "nei"));
        await Presses(teacher, team, "Offer", ("tjeneste", nav));
        Assert.Equal("Han trives igjen", Evaluation(await teacher.Page(team)));

        // Nav holds the baton, writes, and gives it back in another window before the words are sent.
        await Presses(counsellor, team, "Take", ("svar", "ja"));
        var closing = await counsellor.Page(team);
        var school = closing.QuerySelector("button[name=tjeneste]")!.GetAttribute("value")!;
        await Presses(counsellor, team, "Offer", ("tjeneste", school));
        await Presses(teacher, team, "Take", ("svar", "ja"));
        using var late = await counsellor.Post(team, ("versjon", Hidden(closing, "versjon")), ("evaluering", "Familien klarer regningene"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Contains("stafettpinnen er gitt videre", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Familien klarer regningene", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Familien klarer regningene", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Familien klarer regningene", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        // The team has changed since she opened it: told once, and saved the next time.
        using var stale = await teacher.Post(team, ("versjon", "1"), ("evaluering", "Han trives igjen"));
        Assert.Equal(HttpStatusCode.Conflict, stale.StatusCode);
        await Done(teacher, team, ("versjon", Hidden(await Visitor.Read(stale), "versjon")), ("evaluering", "Han trives igjen"));
        Assert.Contains("Han trives igjen", (await teacher.Page(team)).QuerySelector("section[aria-labelledby^=slutt-]")!.TextContent, StringComparison.Ordinal);
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
        using var withdrawn = await nurse.Post(consent, consent + "?handler=Withdraw", ("hvem", mother), ("sa-fra", "Ringte"));
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
        await worker.Page(question);
        using var aside = await leader.Post(question, question + "?handler=Aside");
        Assert.Equal(HttpStatusCode.Redirect, aside.StatusCode);

        using var late = await worker.Post(question, ("svar", "Vi har foreldreveiledning i gang"), ("slag", "practical-care"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Contains("Noen svarte før du sendte dette", page.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vi har foreldreveiledning i gang", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vi har foreldreveiledning i gang", (await worker.Page(question)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("foreldreveiledning i gang", (await kindergarten.Page("/sporsmal")).Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task Types(Visitor visitor, string team, string words)
    {
        using var kept = await visitor.Post(team, ("versjon", Hidden(await visitor.Page(team), "versjon")), ("evaluering", words), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
    }

    static async Task Presses(Visitor visitor, string team, string handler, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(team, $"{team}?handler={handler}", fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    static (string, string)[] Plan(IDocument form, int days, string agenda) =>
        [("merke", Mark(form)), ("mate", "HomeVisit"), ("dag", Day(days)), ("klokka", "14.30"), ("slutt", ""), ("sted", "Skolen"), ("tekst", agenda), ("steg", "fortell"), ("valgt", "ja")];

    static string Evaluation(IDocument page) => page.GetElementById("evaluering")!.TextContent.Trim();

    static string Timeline(IDocument page) => page.QuerySelector("section[aria-labelledby=kan-lese]")!.TextContent;

    static string Hidden(IDocument page, string field) => page.QuerySelector($"input[name={field}]")!.GetAttribute("value")!;

    static (string, string) Place(IDocument page) => ("utkast-plass", Hidden(page, "utkast-plass"));

    static async Task<string> Team(Visitor teacher) =>
        (await teacher.Page("/laget")).QuerySelectorAll(".card-list a").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;

    static string Day(int days) => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")).AddDays(days):d.M.yyyy}";
}
