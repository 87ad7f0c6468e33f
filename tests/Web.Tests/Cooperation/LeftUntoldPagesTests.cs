using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>She judged that somebody may be told, and does not tell: she is asked first, and that she left it stands in her own service's account.</summary>
public sealed class LeftUntoldPagesTests
{
    [Theory]
    [InlineData("/skriv", "et notat")]
    [InlineData("/mote/nytt", "et møte")]
    [InlineData("/ny-oppgave", "en avtale")]
    [InlineData("/mote-holdt", "et møte")]
    public async Task LeftUntold_IsAskedAbout_AndStandsInOwnAccountAlone(string form, string what)
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var team = await Team(teacher);
        var first = await teacher.Page(team + form);
        List<(string, string)> sent = [.. Fields(first, form)];
        var (key, page) = await Judged(teacher, team + form, sent);
        var name = page.QuerySelector($"label[for='til-{key}']")!.TextContent.Trim();

        using var asked = await teacher.Post(team + form, [.. sent]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.StatusCode);
        Assert.Contains($"#til-{key}", (await Visitor.Read(asked)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        await Done(teacher, team + form, [.. sent, ("uten-plikt", key)]);
        var account = (await teacher.Page(team + "/fortalt")).Body!.TextContent;
        Assert.Matches($"(Fortalte ikke|Sa ikke fra til) {name} om {what}", account);
        Assert.DoesNotMatch("(Fortalte ikke|Sa ikke fra til)", (await counsellor.Page(team + "/fortalt")).Body!.TextContent);
    }

    static IEnumerable<(string, string)> Fields(IDocument page, string form)
    {
        // Health is what the family has not said yes to.
        (string, string)[] all = [("merke", Mark(page)), ("tekst", "Han var hos legen, og skal tilbake"), ("slag", "health"), ("om", Value(page, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja")];
        return form switch
        {
            "/skriv" => [.. all, ("notat", "Observation")],
            "/mote/nytt" => [.. all, ("mate", "HomeVisit"), ("dag", Day(10)), ("klokka", "14.30"), ("sted", "Skolen")],
            "/mote-holdt" => [.. all, ("mate", "HomeVisit"), ("dag", Day(0)), ("barnet", "NotHeard"), ("kom", page.QuerySelector("input[name=kom]")!.GetAttribute("value")!)],
            _ => [.. all, ("hvem", page.QuerySelector("input[name=hvem]")!.GetAttribute("value")!), ("frist", Day(20))],
        };
    }

    /// <summary>Every question of one receiver is answered with yes, until that opens.</summary>
    static async Task<(string Key, IDocument Page)> Judged(Visitor teacher, string path, List<(string, string)> sent)
    {
        for (var round = 0; round < 6; round++)
        {
            using var answer = await teacher.Post(path, [.. sent, ("knapp", "vurder")]);
            var page = await Visitor.Read(answer);
            Assert.Empty(page.QuerySelectorAll("#errors a").Select(one => one.TextContent));
            var reason = page.QuerySelector("textarea[name^='begrunn-s-']")!;
            var key = reason.GetAttribute("name")!["begrunn-".Length..];
            if (round == 0)
            {
                sent.Add(($"begrunn-{key}", "Skolen trenger det for å hjelpe ham i timene."));
            }

            if (page.QuerySelector($"input[name=til][value='{key}']") is not null)
            {
                return (key, page);
            }

            sent.AddRange(page.QuerySelectorAll($"input[name^='vurder-{key}-'][value=yes]").Select(one => one.GetAttribute("name")!).Where(name => !sent.Exists(one => one.Item1 == name)).Select(name => (name, "yes")));
        }

        throw new InvalidOperationException("No answer opened it.");
    }
}
