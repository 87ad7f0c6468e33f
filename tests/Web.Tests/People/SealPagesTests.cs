using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.People;

/// <summary>A protected address and two registrations of one, as those meet them who work with the child and who lead.</summary>
public class SealPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Protect_ByTheTeacher_IsEndedByTheLeaderOnly()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var path = await Registered(teacher, "Sigrid", "Moen", "3.3.2015");
        using var done = await teacher.Post($"{path}/adresse", ("grad", "StrictlyConfidential"), ("kilde", "Folkeregisteret"));
        Assert.Equal(path, done.Headers.Location!.OriginalString);
        Assert.Contains("Strengt fortrolig adresse", (await teacher.Page(path)).QuerySelector(".protected")!.TextContent, StringComparison.Ordinal);

        var hers = await teacher.Page($"{path}/adresse");
        Assert.Null(hers.QuerySelector("button[name=rad]"));
        Assert.Contains("Lederen i tjenesten", hers.Body!.TextContent, StringComparison.Ordinal);
        var row = (await rektor.Page($"{path}/adresse")).QuerySelector("button[name=rad]")!.GetAttribute("value")!;
        using var refused = await teacher.Post($"{path}/adresse", $"{path}/adresse?handler=End", ("rad", row), ("hvorfor", "slutt"));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        // Who can be put on: the leader's own staff, and those who lead beside her.
        Assert.NotEmpty((await rektor.Page($"{path}/hvem")).QuerySelectorAll("select[name=ansatt] option"));
        using var ended = await rektor.Post($"{path}/adresse", $"{path}/adresse?handler=End", ("rad", row), ("hvorfor", "Opphevet av politiet"));
        Assert.Equal(path, ended.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Merge_ByTheLeader_ShowsBothCardsAndIsPartedAgain()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var (one, other) = (await Registered(teacher, "Trygve", "Lunde", "4.4.2014"), await Registered(teacher, "Tor", "Hansen", "4.4.2014"));
        foreach (var (path, phone) in new[] { (one, "41 00 00 01"), (other, "41 00 00 02") })
        {
            using var written = await teacher.Post($"{path}/kort", ("versjon", "1"), ("telefon", phone));
            Assert.Equal(path, written.Headers.Location!.OriginalString);
        }

        using var closed = await teacher.Get($"{one}/samme");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        var id = other.Split('/')[^1];
        using var unlike = await rektor.Post($"{one}/samme", ("annen", id), ("hvorfor", "Mor sier det"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unlike.StatusCode);
        Assert.NotNull((await Visitor.Read(unlike)).QuerySelector("input[name=sikker]"));
        using var merged = await rektor.Post($"{one}/samme", ("annen", id), ("hvorfor", "Mor sier det"), ("sikker", "ja"));
        Assert.Equal(one, merged.Headers.Location!.OriginalString);

        var page = await teacher.Page(one);
        Assert.Contains("41 00 00 01", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("41 00 00 02", page.Body.TextContent, StringComparison.Ordinal);
        var second = page.QuerySelectorAll("a[href*='/kort?kort=']").Single().GetAttribute("href")!;
        var form = await teacher.Page(second);
        Assert.Equal("41 00 00 02", form.QuerySelector("input[name=telefon]")!.GetAttribute("value"));
        using var changed = await teacher.Post(second, $"{one}/kort", ("kort", Field(form, "kort")), ("versjon", Field(form, "versjon")), ("telefon", "41 00 00 03"));
        Assert.Equal(one, changed.Headers.Location!.OriginalString);
        Assert.Contains("41 00 00 03", (await teacher.Page(one)).Body!.TextContent, StringComparison.Ordinal);

        var parts = await rektor.Page($"{one}/samme");
        var row = parts.QuerySelector("button[name=rad]")!.GetAttribute("value")!;
        using var noReason = await rektor.Post($"{one}/samme", $"{one}/samme?handler=Part", ("rad", row), ("derfor", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noReason.StatusCode);
        Assert.NotNull((await Visitor.Read(noReason)).QuerySelector($"#derfor-{row}-error"));
        using var parted = await rektor.Post($"{one}/samme", $"{one}/samme?handler=Part", ("rad", row), ("derfor", "To gutter"));
        Assert.Equal(one, parted.Headers.Location!.OriginalString);
        Assert.Contains("Tor Hansen", (await teacher.Page(other)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_NumberOfSomebodySealed_AnswersAsForAnyOther_AndTellsTheClearedWithoutAName()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var number = Langbenk.People.Numbers.SyntheticNumber.Make(new(2013, 6, 6), Langbenk.People.Numbers.Sex.Female).Reveal();
        using var first = await teacher.Post("/personer/ny", ("fornavn", "Randi"), ("etternavn", "Vik"), ("nummer", number), ("hvorfor", "FollowedUp"));
        var path = first.Headers.Location!.OriginalString;
        using var done = await teacher.Post($"{path}/adresse", ("grad", "StrictlyConfidential"), ("kilde", "Folkeregisteret"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        using var anew = await counsellor.Post("/personer/ny", ("fornavn", "Randi"), ("etternavn", "Vik"), ("nummer", number), ("hvorfor", "Worry"));
        Assert.Equal(HttpStatusCode.Redirect, anew.StatusCode);

        const string told = "Det kan finnes to av en person du har ansvar for";
        var overview = (await teacher.Page("/oversikt")).Body!.TextContent;
        Assert.Contains(told, overview, StringComparison.Ordinal);
        Assert.DoesNotContain("Randi", overview, StringComparison.Ordinal);
        Assert.Contains("Randi Vik", (await teacher.Page("/personer")).QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        foreach (var place in new[] { "/oversikt", "/personer" })
        {
            Assert.DoesNotContain(told, (await counsellor.Page(place)).Body!.TextContent, StringComparison.Ordinal);
        }
    }

    static string Field(IDocument page, string name) => page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;

    static async Task<string> Registered(Visitor visitor, string given, string family, string born)
    {
        using var answer = await visitor.Post("/personer/ny", ("fornavn", given), ("etternavn", family), ("fodt", born), ("hvorfor", "FollowedUp"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.OriginalString;
    }
}
