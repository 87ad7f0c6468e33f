using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A whole team on the wrong child over HTTP: the teacher has asked, the head teacher confirms, and Nav takes its own away. The demonstration's own.</summary>
public sealed class WrongTeamPagesTests
{
    const string Child = "Oliver Myrvold";
    const string Schools = "bråkete hjemme";
    const string Navs = "time hos oss på torsdag";

    /// <summary>A page with a token, for what no page of hers would send.</summary>
    const string HasAForm = "/uro/ny";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Team_AskedAwayByTheTeacher_ConfirmedByTheLeader_IsGone_AndNavRemovesItsOwn(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        using var navLeader = await demo.As("nav");
        var team = Link(await teacher.Page("/laget"), Child);
        var wrong = team + "/feil-barn";
        Assert.Contains(Schools, (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(wrong, (await teacher.Page(team)).QuerySelector("a[href$='/feil-barn']")!.GetAttribute("href"));
        var asked = Asked(await teacher.Page(wrong));
        Assert.Empty((await teacher.Page(wrong)).QuerySelectorAll("form[action*=Confirm]"));
        using var nurse = await demo.As("helsesykepleier");
        foreach (var stranger in new[] { counsellor, navLeader, nurse })
        {
            await IsMissing(stranger, wrong);
            foreach (var handler in new[] { "", "?handler=Confirm", "?handler=Drop", "?handler=TakenOut" })
            {
                using var closed = await stranger.Post(HasAForm, wrong + handler, ("ber", asked), ("hva", "slett"), ("hvorfor", "Vil se hva som skjer"));
                Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
            }
        }

        using var self = await teacher.Post(wrong, wrong + "?handler=Confirm", ("ber", asked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, self.StatusCode);
        Assert.Contains("1 lag venter på at en annen bekrefter", (await leader.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var list in new[] { "/laget", "/oppgaver" })
        {
            Assert.Equal(wrong, (await leader.Page(list)).QuerySelector("section[aria-labelledby=bekreft-lag] a")!.GetAttribute("href"));
        }

        Assert.Equal("Lars Lærer (laerer) ba om det", (await leader.Page(wrong)).GetElementById("ber")!.TextContent[..29]);
        for (var press = 0; press < 2; press++)
        {
            using var confirmed = await leader.Post(HasAForm, wrong + "?handler=Confirm", ("ber", asked));
            Assert.Equal("/laget", confirmed.Headers.Location!.OriginalString);
        }

        // The school was told Nav's words: the team is there until it has said that they are out of its record, and nothing more is done in it.
        Assert.Contains("Ligger noe herfra i journalen deres", (await teacher.Page(team)).QuerySelector("section[aria-labelledby=feil-barn]")!.TextContent, StringComparison.Ordinal);
        foreach (var closed in new[] { wrong, team + "/skriv", team + "/inviter", team + "/mote/nytt" })
        {
            await IsMissing(teacher, closed);
        }

        using var isOut = await teacher.Post(team, wrong + "?handler=TakenOut");
        Assert.Equal("/laget", isOut.Headers.Location!.OriginalString);
        foreach (var who in new[] { teacher, leader })
        {
            foreach (var gone in new[] { team, wrong, team + "/fortalt", team + "/skriv", team + "/inviter", team + "/mote/nytt" })
            {
                await IsMissing(who, gone);
            }

            Assert.DoesNotContain(Child, (await who.Page("/laget")).Body!.TextContent, StringComparison.Ordinal);
        }

        await IsNavs(counsellor, navLeader, team);
    }

    /// <summary>Nav is told that the team was on the wrong child; its own words it takes away itself.</summary>
    static async Task IsNavs(Visitor counsellor, Visitor navLeader, string team)
    {
        var wrong = team + "/feil-barn";
        Assert.Contains("1 lag sto på feil barn", (await counsellor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        foreach (var list in new[] { "/laget", "/oppgaver" })
        {
            Assert.Equal(team, (await counsellor.Page(list)).QuerySelector("section[aria-labelledby=feil-barn] a")!.GetAttribute("href"));
        }

        var page = await counsellor.Page(team);
        Assert.Contains("Laget sto på feil barn", page.QuerySelector("section[aria-labelledby=feil-barn]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Navs, page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Schools, page.Body.TextContent, StringComparison.Ordinal);
        foreach (var closed in new[] { "/skriv", "/mote/nytt", "/ny-oppgave", "/inviter" })
        {
            await IsMissing(counsellor, team + closed);
        }

        using var tooSoon = await counsellor.Post(HasAForm, wrong + "?handler=TakenOut");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tooSoon.StatusCode);
        using var empty = await counsellor.Post(wrong, ("hvorfor", ""));
        Assert.Equal(["#hvorfor"], (await Visitor.Read(empty)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal(wrong, await Done(counsellor, wrong, ("hvorfor", "Skolen sier at laget sto på feil barn")));
        using var confirmed = await navLeader.Post(HasAForm, wrong + "?handler=Confirm", ("ber", Asked(await navLeader.Page(wrong))));
        Assert.Equal("/laget", confirmed.Headers.Location!.OriginalString);
        Assert.DoesNotContain(Navs, (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);

        using var done = await counsellor.Post(team, wrong + "?handler=TakenOut");
        Assert.Equal("/laget", done.Headers.Location!.OriginalString);
        await IsMissing(counsellor, team);
        Assert.DoesNotContain(Child, (await counsellor.Page("/laget")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_WithoutReason_IsToldWhatIsMissing_AndAWithdrawnOneCannotBeConfirmed()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        var team = Link(await teacher.Page("/laget"), Child);
        var wrong = team + "/feil-barn";
        var asked = Asked(await leader.Page(wrong));
        using var withdrawn = await teacher.Post(wrong, wrong + "?handler=Drop", ("ber", asked));
        Assert.Equal(team, withdrawn.Headers.Location!.OriginalString);
        using var late = await leader.Post(HasAForm, wrong + "?handler=Confirm", ("ber", asked));
        Assert.Contains("Alt står som før", (await Visitor.Read(late)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        using var empty = await teacher.Post(wrong, ("hva", ""), ("hvorfor", ""));
        Assert.Equal(["#hva", "#hvorfor"], (await Visitor.Read(empty)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("først ha sagt ja til samme formål", (await teacher.Page(wrong)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(Schools, (await leader.Page(team)).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The team that is said to be on the wrong child has a doctor without an account, who had been given something that nobody had written down.</summary>
    [Fact]
    public async Task HandedOver_IsWrittenDownAfterTheEnd_AndOnlyWhatIsSaidToBeAllEndsIt()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        var team = await Team(teacher);
        var wrong = team + "/feil-barn";
        await Done(teacher, wrong, ("hva", "slett"), ("hvorfor", "Gjaldt en annen gutt med samme navn"), ("journalen", "Rettet i journalen i dag"));
        using var confirmed = await leader.Post(HasAForm, wrong + "?handler=Confirm", ("ber", Asked(await leader.Page(wrong))));
        Assert.Equal("/laget", confirmed.Headers.Location!.OriginalString);

        Assert.Equal(team + "/overlever", Link(await teacher.Page(team), "Ble noe overlevert uten at det er skrevet ned? Skriv det først"));
        var given = (await teacher.Page(team + "/overlever")).QuerySelectorAll("a[href*='/overlever/']")[0].GetAttribute("href")!;
        await IsMissing(counsellor, given);
        await IsMissing(teacher, given + "/fil/word");
        using var later = await teacher.Post(given, ("dag", Day(1)), ("hvordan", "Phone"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, later.StatusCode);
        Assert.Equal(team + "/overlever", await Done(teacher, given, ("dag", Day(0)), ("hvordan", "Phone")));
        var list = (await teacher.Page(team + "/overlever")).QuerySelector("main")!.TextContent;
        Assert.Contains("Overlevert", list, StringComparison.Ordinal);
        Assert.Contains("Be mottakeren makulere det", list, StringComparison.Ordinal);
        using var isOut = await teacher.Post(team, wrong + "?handler=TakenOut");
        await IsMissing(teacher, team);
    }

    static string Asked(IDocument page) => page.QuerySelector("button[name=ber]")!.GetAttribute("value")!;
}
