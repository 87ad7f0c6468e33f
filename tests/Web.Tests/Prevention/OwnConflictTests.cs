using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Two windows of one person are not two people: the page says who it was that changed it meanwhile.</summary>
public class OwnConflictTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task ChangedInAnotherWindow_SaysThatItWasYou_AndOfAColleagueThatItWasNot()
    {
        using var planner = await demo.As("planlegger");
        using var director = await demo.As("direktor");
        var form = await Made(planner) + "/endre";

        Assert.Contains("Du endret dette selv, i et annet vindu", await Overtaken(planner, planner, form, "Mitt andre vindu"), StringComparison.Ordinal);
        Assert.Contains("Noen andre endret dette", await Overtaken(planner, director, form, "Direktøren var her"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ADraftFromTheFirstWindow_RemembersWhenItWasOpened()
    {
        using var planner = await demo.As("planlegger");
        using var director = await demo.As("direktor");
        var form = await Made(planner) + "/endre";
        var opened = FieldsOf(await planner.Page(form));
        using var kept = await planner.Post(form, [.. With(opened, "mandat", "Halvskrevet"), ("knapp", "utkast")]);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        using var saved = await director.Post(form, [.. With(FieldsOf(await director.Page(form)), "navn", "Et nytt navn")]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var answer = await planner.Post(form, FieldsOf(await planner.Page(form)));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("Noen andre endret dette", (await Visitor.Read(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<string> Overtaken(Visitor first, Visitor second, string form, string name)
    {
        var opened = FieldsOf(await first.Page(form));
        using var saved = await second.Post(form, [.. With(FieldsOf(await second.Page(form)), "navn", name)]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        using var answer = await first.Post(form, [.. With(opened, "navn", "Første vindu")]);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Contains(name, page.QuerySelector(".both-texts")!.TextContent, StringComparison.Ordinal);
        using var again = await first.Post(form, FieldsOf(page));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        return page.QuerySelector("#errors")!.TextContent;
    }

    static async Task<string> Made(Visitor planner)
    {
        var form = await planner.Page("/organ/ny");
        using var made = await planner.Post(
            "/organ/ny", [.. With(FieldsOf(form), "navn", "To vinduer"), ("kommune", form.QuerySelector("input[name=kommune]")!.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return made.Headers.Location!.OriginalString;
    }
}
