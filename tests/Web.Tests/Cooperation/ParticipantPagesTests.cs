using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Two services that were invited without knowing of each other: the one that opened the team tells one of them of the other, later.</summary>
public sealed class ParticipantPagesTests
{
    const string Child = "Live Moen";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Participant_ToldOfAnotherLater_KnowsOfIt_AndTheOtherLearnsNothing(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var nurse = await demo.As("helsesykepleier");
        using var counsellor = await demo.As("veileder");
        using var teacher = await demo.As("laerer");
        var (team, consent) = await Together(nurse, counsellor, teacher);
        var page = await nurse.Page(team);
        var (ofSchool, ofNav) = (Part(page, "Storfjell skole"), Part(page, "Nav Nordfjella"));
        await NobodyElse(counsellor, ofSchool, ofNav, team);

        var form = await nurse.Page(ofSchool);
        Assert.Contains("Bare tjenesten din og Storfjell skole vet", form.Body!.TextContent, StringComparison.Ordinal);
        using var nobody = await nurse.Post(ofSchool);
        Assert.Equal(["#vises-for"], (await Visitor.Read(nobody)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.DoesNotContain("Storfjell skole", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        var nav = Value(form, "vises-for", "Nav Nordfjella");
        Assert.Equal(team, await Done(nurse, ofSchool, ("vises-for", nav)));
        Assert.Equal(team, await Done(nurse, ofSchool, ("vises-for", nav)));
        Assert.Contains("Storfjell skole", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nav Nordfjella", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Disse vet at Storfjell skole er med", (await nurse.Page(ofSchool)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nav Nordfjella vet at disse er med", (await nurse.Page(ofNav)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains((await nurse.Page(team + "/fortalt")).QuerySelectorAll("li, tr"), one => one.TextContent.Contains("Storfjell skole", StringComparison.Ordinal) && one.TextContent.Contains("Nav Nordfjella", StringComparison.Ordinal));
        await AfterWithdrawal(nurse, teacher, team, consent, ofNav);
    }

    /// <summary>Nothing new is told, and what is known stays.</summary>
    static async Task AfterWithdrawal(Visitor nurse, Visitor teacher, string team, string consent, string ofNav)
    {
        var other = Value(await nurse.Page(ofNav), "vises-for", "Storfjell skole");
        var answer = (await nurse.Page(consent)).QuerySelector("form[action*='handler=Withdraw'] button[name=svar]")!.GetAttribute("value")!;
        await Done(nurse, consent + "?handler=Withdraw", ("svar", answer), ("sa-fra", "Ringte"));
        using var refused = await nurse.Post(team, ofNav, ("vises-for", other));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("ikke sagt ja til at disse to", (await Visitor.Read(refused)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Nav Nordfjella", (await teacher.Page(team)).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Who did not open the team gets the same answer whether the other takes part or not.</summary>
    static async Task NobodyElse(Visitor counsellor, string ofSchool, string ofNav, string team)
    {
        var bodies = new List<string>();
        foreach (var path in new[] { ofSchool, ofNav, $"{team}/deltaker/{Guid.NewGuid()}" })
        {
            using var read = await counsellor.Get(path);
            using var sent = await counsellor.Post(team, path, ("vises-for", $"{Guid.NewGuid()}"));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (read.StatusCode, sent.StatusCode));
            bodies.Add(await read.Content.ReadAsStringAsync(Site.Cancellation));
        }

        Assert.Single(bodies.Distinct());
    }

    static string Part(AngleSharp.Dom.IDocument page, string service) =>
        page.QuerySelectorAll("section[aria-labelledby=med] a[href*='/deltaker/']").Single(one => one.TextContent.Contains(service, StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task<(string Team, string Consent)> Together(Visitor nurse, Visitor counsellor, Visitor teacher)
    {
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), Child)), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var (nav, school) = (Value(form, "tjenester", "Nav Nordfjella"), Value(form, "tjenester", "Storfjell skole"));
        var consent = await Done(
            nurse, ask, ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("tjenester", nav), ("tjenester", school), ("vei", "begge"), ("om", Value(form, "om", Child)), ("slag", "school-matters"), ("til", Day(90)), ("sprak", "Nb"));
        var people = await nurse.Page(consent);
        await Done(nurse, consent, ("hvem", Value(people, "hvem", "Sara Moen")), ("svar", "Given"), ("form", "Written"), ("dag", Day(0)));
        await Done(nurse, consent, ("hvem", Value(people, "hvem", Child)), ("svar", "DoesNotUnderstand"), ("hvordan", ""), ("dag", Day(0)));
        var open = Link(await nurse.Page(consent), "Åpne laget rundt barnet");
        var team = await Done(nurse, open, ("merke", Mark(await nurse.Page(open))), ("samtykke", consent.Split('/')[^1]), ("mate", "ResponsibilityGroup"));
        foreach (var (who, service, visitor) in new[] { ("Vera Veileder", nav, counsellor), ("Lars Lærer", school, teacher) })
        {
            await Done(nurse, team + "/inviter", ("tjeneste", service), ("hvem", Value(await nurse.Page(team + "/inviter"), "hvem", who)), ("hvorfor", "Bli med?"));
            var invitation = (await visitor.Page("/laget")).QuerySelector("section[aria-labelledby=venter] a")!.GetAttribute("href")!;
            using var accepted = await visitor.Post(invitation, invitation + "?handler=Accept");
            Assert.Equal(team, accepted.Headers.Location!.OriginalString);
        }

        return (team, consent);
    }
}
