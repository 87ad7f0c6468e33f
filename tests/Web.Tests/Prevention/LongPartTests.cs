using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A part of a plan with much text in it: two who write at once, and more than can be kept.</summary>
public class LongPartTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task WrittenByTwo_ShowsWhatDiffersAboveBothTexts()
    {
        using var planner = await demo.As("planlegger");
        using var colleague = await demo.As("direktor");
        var part = await Started(planner) + "/del/goals";
        var paragraphs = Enumerable.Range(1, 60).Select(number => $"Avsnitt {number} handler om hva vi gjør sammen for barn og unge her hos oss.").ToArray();
        await Save(planner, part, FieldsOf(await planner.Page(part)), paragraphs, HttpStatusCode.Redirect);
        var opened = FieldsOf(await planner.Page(part));
        var theirs = paragraphs.Select((text, at) => at == 12 ? text.Replace("sammen", "hver for oss", StringComparison.Ordinal) : text);
        await Save(colleague, part, FieldsOf(await colleague.Page(part)), theirs, HttpStatusCode.Redirect);

        var page = await Save(planner, part, opened, paragraphs.Select((text, at) => at == 12 ? text.Replace("sammen", "alle <b>", StringComparison.Ordinal) : text), HttpStatusCode.Conflict);

        var different = page.QuerySelector("section[aria-labelledby=differs] .compared")!;
        Assert.Contains("Bare i det som er lagret: hver", different.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bare i din tekst: alle", different.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Null(different.QuerySelector("b"));
        Assert.Contains("Avsnitt 13", different.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Avsnitt 30", different.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, different.QuerySelectorAll(".left-out").Length);
        Assert.All(page.QuerySelectorAll(".both-texts .kept-text"), one => Assert.Contains("Avsnitt 60", one.TextContent, StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll(".both-texts details"), one => Assert.False(one.HasAttribute("open")));
        Assert.Contains("hva som er forskjellig", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LongerThanADraftMayBe_IsSaidOnce_AndNothingThatIsNotSo()
    {
        using var planner = await demo.As("planlegger");
        var part = await Started(planner) + "/del/goals";

        var page = await Save(planner, part, FieldsOf(await planner.Page(part)), [new string('å', 2_200_000)], HttpStatusCode.UnprocessableEntity);

        var told = page.QuerySelector("#errors")!;
        Assert.Contains("også som utkast (høyst 4 MB)", Assert.Single(told.QuerySelectorAll("li")).TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("er tatt vare på", told.TextContent, StringComparison.Ordinal);
        Assert.Equal(2_200_000, page.QuerySelector("[name=tekst]")!.TextContent.Trim().Length);
        Assert.Empty((await planner.Page(part)).QuerySelector("[name=tekst]")!.TextContent.Trim());
    }

    static async Task<AngleSharp.Dom.IDocument> Save(Visitor visitor, string part, (string Name, string Value)[] fields, IEnumerable<string> paragraphs, HttpStatusCode expected)
    {
        using var answer = await visitor.Post(part, [.. With(fields, "tekst", string.Join("\n\n", paragraphs))]);
        Assert.Equal(expected, answer.StatusCode);
        return await Visitor.Read(answer);
    }

    static async Task<string> Started(Visitor planner)
    {
        var municipality = (await planner.Page("/planer/ny")).QuerySelector("input[name=kommuner]")!.GetAttribute("value")!;
        using var made = await planner.Post(
            "/planer/ny", ("tittel", $"Lang plan {string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter))}"), ("fra", "2027"), ("til", "2030"), ("start", Days.In(0)), ("kommuner", municipality));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return made.Headers.Location!.OriginalString;
    }
}
