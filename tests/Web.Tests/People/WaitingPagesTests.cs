using System.Net;

namespace Langbenk.Web.Tests.People;

/// <summary>The family house merges two registrations of a child whom the school knows under both.</summary>
public class WaitingPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Merge_ElsewhereKeepsTheTeacherOut_UntilTheHeadTeacherAnswers()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        using var house = await demo.As("familiehus");
        var one = await Registered(teacher, "Eirik");
        var other = await Registered(rektor, "Erik");
        foreach (var path in new[] { one, other })
        {
            using var opened = await house.Post("/personer", "/personer?handler=Open", ("ord", "Vatne"), ("person", path.Split('/')[^1]), ("hvorfor", "FollowedUp"));
            Assert.Equal(path, opened.Headers.Location!.OriginalString);
        }

        using var merged = await house.Post($"{one}/samme", ("annen", other.Split('/')[^1]), ("hvorfor", "Mor sier det"), ("sikker", "ja"));
        Assert.Equal(one, merged.Headers.Location!.OriginalString);

        using var shut = await teacher.Get(one);
        Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
        var told = (await teacher.Page("/personer")).Body!.TextContent;
        Assert.Contains("Lederen din må si at du arbeider med det", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Vatne", told, StringComparison.Ordinal);
        var overview = (await rektor.Page("/oversikt")).Body!.TextContent;
        Assert.Contains("Registrert to ganger", overview, StringComparison.Ordinal);
        Assert.DoesNotContain("Vatne", overview, StringComparison.Ordinal);
        Assert.DoesNotContain("Registrert to ganger", (await house.Page("/personer")).Body!.TextContent, StringComparison.Ordinal);

        var link = (await rektor.Page("/personer")).QuerySelector(".note-box a[href$='/hvem']")!.GetAttribute("href")!;
        Assert.Equal($"{one}/hvem", link);
        var lars = (await rektor.Page(link)).QuerySelector("section input[name=ansatt]")!.GetAttribute("value")!;
        using var nonsense = await rektor.Post(link, $"{link}?handler=Waiting", ("ansatt", lars), ("svar", "kanskje"));
        using var nobody = await rektor.Post(link, $"{link}?handler=Waiting", ("ansatt", Guid.NewGuid().ToString()), ("svar", "ja"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (nonsense.StatusCode, nobody.StatusCode));
        using var answered = await rektor.Post(link, $"{link}?handler=Waiting", ("ansatt", lars), ("svar", "ja"));
        Assert.Equal(link, answered.Headers.Location!.OriginalString);
        Assert.Null((await rektor.Page(link)).QuerySelector("section input[name=ansatt]"));
        Assert.Contains("Eirik Vatne", (await teacher.Page(one)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Lederen din må si", (await teacher.Page("/personer")).Body!.TextContent, StringComparison.Ordinal);
    }

    static async Task<string> Registered(Visitor visitor, string given)
    {
        using var done = await visitor.Post("/personer/ny", ("fornavn", given), ("etternavn", "Vatne"), ("fodt", "2.2.2014"), ("hvorfor", "FollowedUp"), ("annen", "ja"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        return done.Headers.Location!.OriginalString;
    }
}
