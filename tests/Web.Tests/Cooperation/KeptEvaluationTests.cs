using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>What somebody writes of how a cooperation went is hers until it is stored: no button takes it along, and a baton that has passed does not either.</summary>
public class KeptEvaluationTests(DemoSite demo) : IClassFixture<DemoSite>
{
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

    static string Evaluation(IDocument page) => page.GetElementById("evaluering")!.TextContent.Trim();
}
