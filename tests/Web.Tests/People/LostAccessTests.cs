using System.Net;

namespace Langbenk.Web.Tests.People;

/// <summary>Whoever loses access while she writes gets the answer that nobody has access gets, and keeps what she wrote.</summary>
public class LostAccessTests
{
    const string Kept = "Det du skrev, er ikke borte. Det er lagret som utkast";

    static readonly (string, string)[] Worry =
    [
        ("sett", "Kom uten matpakke"), ("tanker", ""), ("grad", "Growing"), ("barn", "Yes"), ("barn-sa", "«Vi har ikke brød»"),
        ("foreldre", "NotYet"), ("foreldre-sa", "Ringer i dag"), ("provd", ""), ("neste", "FollowUpHere"), ("neste-dag", ""), ("neste-mer", ""),
    ];

    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Worry_SentAfterAccessWasLost_IsKeptAndShownAgainWhenSheHasIt(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var child = await Made(teacher);
        var form = await teacher.Page($"/uro/ny/{child}");
        var who = await rektor.Page($"/personer/{child}/hvem");
        var staff = who.QuerySelectorAll("form[action*='handler=Off'] [name=ansatt], form[action*='handler=Off'] button[name=ansatt]").Select(one => one.GetAttribute("value")!).Distinct().Single();
        using var off = await rektor.Post($"/personer/{child}/hvem", $"/personer/{child}/hvem?handler=Off", ("ansatt", staff));
        Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);

        using var answer = await teacher.Send($"/uro/ny/{child}", [.. Worry, .. Hidden(form)]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var told = (await Visitor.Read(answer)).Body!.TextContent;
        Assert.Contains(Kept, told, StringComparison.Ordinal);
        Assert.Contains("Kom uten matpakke", told, StringComparison.Ordinal);
        Assert.Contains($"/uro/ny/{child}", (await teacher.Page("/oversikt")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var on = await rektor.Post($"/personer/{child}/hvem", ("ansatt", staff), ("hvorfor", "Kontaktlærer"));
        Assert.Equal(HttpStatusCode.Redirect, on.StatusCode);
        Assert.Equal("Kom uten matpakke", (await teacher.Page($"/uro/ny/{child}")).QuerySelector("#sett")!.TextContent.Trim());
    }

    [Fact]
    public async Task Words_SentToWhatIsNotThere_AreAnsweredAsThoseSentToWhatIsClosed()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var child = await Made(teacher);
        var token = (await counsellor.Page("/personer/ny")).QuerySelector("main input[name=form-token]")!.GetAttribute("value")!;
        var answers = new List<string>();
        foreach (var id in new[] { child, $"{Guid.NewGuid()}" })
        {
            using var answer = await counsellor.Send($"/uro/ny/{id}", [.. Worry, ("form-token", token)]);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            answers.Add((await Visitor.Read(answer)).QuerySelector("main")!.OuterHtml);
        }

        Assert.Equal(answers[1], answers[0]);
        Assert.Contains(Kept, answers[0], StringComparison.Ordinal);
    }

    static async Task<string> Made(Visitor teacher)
    {
        using var made = await teacher.Post("/personer/ny", ("fornavn", "Ylva"), ("etternavn", "Moe" + string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter))), ("fodt", "3.3.2017"), ("hvorfor", "FollowedUp"));
        return made.Headers.Location!.OriginalString.Split('/')[^1];
    }

    static (string, string)[] Hidden(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelector("form[data-draft]")!.QuerySelectorAll("input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""))];
}
