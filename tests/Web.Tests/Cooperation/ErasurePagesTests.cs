using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A note on the wrong child, as the writer, the leader and a service that was told it meet it over HTTP.</summary>
public class ErasurePagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Words = "Glemte gymtøyet";

    /// <summary>A page with a token, for what no page of hers would send.</summary>
    const string HasAForm = "/uro/ny";

    [Fact]
    public async Task Note_AskedAwayByTheTeacher_ConfirmedByTheLeader_IsGoneForNavToo()
    {
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");
        var team = Link(await teacher.Page("/laget"), "Jonas Solbakken");
        Assert.Contains(Words, (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        var remove = Remove(await teacher.Page(team), Words);
        var asked = Asked(await teacher.Page(remove));
        Assert.Empty((await teacher.Page(remove)).QuerySelectorAll("form[action*=Confirm]"));
        foreach (var stranger in new[] { counsellor, nurse })
        {
            await IsMissing(stranger, remove);
            foreach (var handler in new[] { "", "?handler=Confirm", "?handler=Drop" })
            {
                using var closed = await stranger.Post(HasAForm, remove + handler, ("ber", asked), ("hva", "slett"), ("hvorfor", "Vil se hva som skjer"));
                Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
            }
        }

        using var self = await teacher.Post(remove, remove + "?handler=Confirm", ("ber", asked));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, self.StatusCode);
        Assert.Contains("venter på at en annen bekrefter", (await leader.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(remove, (await leader.Page("/laget")).QuerySelector("section[aria-labelledby=bekreft] a")!.GetAttribute("href"));
        Assert.Contains("feil barn", (await leader.Page(remove)).QuerySelector("section[aria-labelledby=ber]")!.TextContent, StringComparison.Ordinal);
        for (var press = 0; press < 2; press++)
        {
            using var confirmed = await leader.Post(HasAForm, remove + "?handler=Confirm", ("ber", asked));
            Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        }

        foreach (var who in new[] { teacher, leader, counsellor })
        {
            foreach (var page in new[] { team, team + "/fortalt" })
            {
                var seen = (await who.Page(page)).Body!.TextContent;
                Assert.DoesNotContain(Words, seen, StringComparison.Ordinal);
                Assert.Contains("Et notat ble fjernet", seen, StringComparison.Ordinal);
            }

            foreach (var gone in new[] { remove, remove.Replace("/fjern", "/journal", StringComparison.Ordinal), remove.Replace("/fjern", "/fil/word", StringComparison.Ordinal) })
            {
                await IsMissing(who, gone);
            }
        }

        // That it was told stays; Nav is asked to take it out, until it says that it has.
        Assert.Contains("skal ut av egen journal", (await counsellor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        var list = await counsellor.Page("/laget");
        Assert.StartsWith(team, list.QuerySelector("section[aria-labelledby=ta-ut] a")!.GetAttribute("href"), StringComparison.Ordinal);
        var takenOut = (await counsellor.Page(team)).QuerySelectorAll("form").Single(one => one.TextContent.Contains("ikke lenger i journalen", StringComparison.Ordinal)).GetAttribute("action")!;
        using var notTold = await nurse.Post(HasAForm, takenOut);
        Assert.Equal(HttpStatusCode.NotFound, notTold.StatusCode);
        using var own = await teacher.Post(HasAForm, takenOut);
        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        using var done = await counsellor.Post(team, takenOut);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Empty((await counsellor.Page("/laget")).QuerySelectorAll("section[aria-labelledby=ta-ut]"));
    }

    [Fact]
    public async Task Request_WithoutReason_IsToldWhatIsMissing_AndAWithdrawnOneCannotBeConfirmed()
    {
        using var teacher = await demo.As("laerer");
        using var leader = await demo.As("rektor");
        var team = Link(await teacher.Page("/laget"), "Jonas Solbakken");
        var remove = Remove(await teacher.Page(team), "trøtt på mandager");
        using var empty = await teacher.Post(remove, ("hvorfor", ""));
        Assert.Equal(["#hva", "#hvorfor"], (await Visitor.Read(empty)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var sent = await teacher.Post(remove, ("hva", "slett"), ("hvorfor", "Gjaldt en annen gutt i klassen"));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var asked = Asked(await leader.Page(remove));
        using var withdrawn = await teacher.Post(remove, remove + "?handler=Drop", ("ber", asked));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        using var late = await leader.Post(HasAForm, remove + "?handler=Confirm", ("ber", asked));
        Assert.Contains("Notatet står", (await Visitor.Read(late)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("trøtt på mandager", (await leader.Page(team)).Body!.TextContent, StringComparison.Ordinal);
    }

    static string Remove(IDocument team, string words) =>
        team.QuerySelectorAll(".team-main li").Single(one => one.TextContent.Contains(words, StringComparison.Ordinal)).QuerySelector("a[href$='/fjern']")!.GetAttribute("href")!;

    static string Asked(IDocument page) => page.QuerySelector("button[name=ber]")!.GetAttribute("value")!;
}
