using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Asking other services what they do for a child, over HTTP: nothing is told by a no, and nothing by silence.</summary>
public class QuestionPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Question_IsAnsweredOrPutAside_AndTheAskerSeesOnlyTheAnswer()
    {
        using var kindergarten = await demo.As("barnehage");
        using var leader = await demo.As("familiehus");
        using var nav = await demo.As("nav");
        using var teacher = await demo.As("laerer");
        // Without a consent that lets others answer, the family is to be asked.
        using var none = await leader.Post("/personer/ny", ("fornavn", "Emil"), ("etternavn", "Aas"), ("fodt", "3.4.2016"), ("kjonn", "Male"), ("hvorfor", "AskedForHelp"));
        var stranger = none.Headers.Location!.OriginalString;
        Assert.EndsWith(stranger.Split('/')[^1], Link(await leader.Page(stranger.Replace("/personer/", "/sporsmal/ny/", StringComparison.Ordinal)), "Spør om samtykke"), StringComparison.Ordinal);

        var ask = Link(await kindergarten.Page(Link(await kindergarten.Page("/personer"), "Oskar Berg")), "Spør om andre har noe i gang");
        var form = await kindergarten.Page(ask);
        using var nobody = await kindergarten.Post(ask, ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("sporsmal", ""));
        Assert.Equal(["#tjenester", "#sporsmal"], (await Visitor.Read(nobody)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        await Done(kindergarten, ask, ("merke", Mark(form)), ("samtykke", Checked(form, "samtykke")), ("tjenester", Value(form, "tjenester", "Nav Nordfjella")), ("tjenester", Value(form, "tjenester", "Familiens hus i Nordfjella")), ("sporsmal", "Har dere noe i gang?"));
        var waiting = (await kindergarten.Page("/sporsmal")).QuerySelector("section[aria-labelledby=fra-oss]")!.TextContent;

        var question = Link(await nav.Page("/sporsmal"), "Oskar Berg");
        await IsMissing(teacher, question);
        await IsMissing(kindergarten, question);
        await IsMissing(leader, question);
        var page = await nav.Page(question);
        Assert.Null(page.QuerySelector("textarea"));
        Assert.DoesNotContain("Familiens hus", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var aside = await nav.Post(question, question + "?handler=Aside");
        Assert.Equal(HttpStatusCode.Redirect, aside.StatusCode);
        Assert.Contains("Lagt bort", (await nav.Page(question)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(waiting, (await kindergarten.Page("/sporsmal")).QuerySelector("section[aria-labelledby=fra-oss]")!.TextContent);
    }
}
