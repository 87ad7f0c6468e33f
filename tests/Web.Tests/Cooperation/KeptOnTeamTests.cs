using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>The meetings of a team: a draft of one is never another's, and a mark of something else is no meeting.</summary>
public sealed class KeptOnTeamTests : IAsyncLifetime
{
    // A site for each test: what one leaves half-written stands in the form of the next.
    readonly DemoSite demo = new();

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

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

    static (string, string)[] Plan(IDocument form, int days, string agenda) =>
        [("merke", Mark(form)), ("mate", "HomeVisit"), ("dag", Day(days)), ("klokka", "14.30"), ("slutt", ""), ("sted", "Skolen"), ("tekst", agenda), ("steg", "fortell"), ("valgt", "ja")];
}
