using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.People;

/// <summary>Two registrations become one while somebody writes about the one that is no longer used: her words are not lost, and she is told.</summary>
public class MergedMeanwhileTests
{
    const string Told = "Personen er slått sammen med en annen mens du skrev. Teksten din står her; se over og lagre.";
    const string NothingDone = "Personen er slått sammen med en annen. Ingenting er lagret";

    static readonly (string, string)[] Worry =
    [
        ("sett", "Kom uten matpakke"), ("tanker", ""), ("grad", "Growing"), ("barn", "Yes"), ("barn-sa", "«Vi har ikke brød»"),
        ("foreldre", "NotYet"), ("foreldre-sa", "Ringer i dag"), ("provd", ""), ("neste", "FollowUpHere"), ("neste-dag", ""), ("neste-mer", ""),
    ];

    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Worry_PostedAfterTheMerge_StandsAsADraftOnTheOneThatIsUsed(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        foreach (var button in new[] { "utkast", "" })
        {
            using var teacher = await demo.As("laerer");
            var (used, wrong) = await Two(teacher);
            var form = await teacher.Page($"/uro/ny/{wrong}");
            await Merge(demo, used, wrong);

            using var answer = await teacher.Send($"/uro/ny/{wrong}", [.. Worry, ("knapp", button), .. Hidden(form)]);

            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.StartsWith($"/uro/ny/{used}?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
            var shown = await teacher.Page(answer.Headers.Location.OriginalString);
            Assert.Contains(Told, shown.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal("Kom uten matpakke", shown.QuerySelector("#sett")!.TextContent.Trim());
            Assert.DoesNotContain("Uro for", (await teacher.Page($"/personer/{used}")).QuerySelector("main .card-list")?.TextContent ?? "", StringComparison.Ordinal);

            using var saved = await teacher.Send($"/uro/ny/{used}", [.. Worry.Where(one => one.Item1 != "neste-dag"), ("neste-dag", Days.Soon), .. Hidden(shown)]);
            Assert.Matches("^/uro/[0-9a-f-]{36}$", saved.Headers.Location!.OriginalString);
            Assert.Empty((await teacher.Page($"/uro/ny/{used}")).QuerySelectorAll(".draft-note"));
            Assert.DoesNotContain(wrong, (await teacher.Page("/oversikt")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("kort", "kultur", "Feirer eid")]
    [InlineData("navn", "fornavn", "Tirill Marie")]
    [InlineData("familie", "kilde", "Vigselattest")]
    public async Task PersonsOwnForm_PostedAfterTheMerge_IsNeverASilentSuccess(string form, string field, string words)
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var (used, wrong) = await Two(teacher);
        var page = await teacher.Page($"/personer/{wrong}/{form}");
        await Merge(demo, used, wrong);

        using var answer = await teacher.Send($"/personer/{wrong}/{form}", [.. Hidden(page), (field, words)]);

        Assert.StartsWith($"/personer/{used}/{form}?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        var shown = await teacher.Page(answer.Headers.Location.OriginalString);
        Assert.Contains(Told, shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(words, Filled(shown, field));
    }

    [Fact]
    public async Task Draft_KeptBeforeTheMerge_IsReachedByItsOldAddressAndDoesNotHideAnother()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var (used, wrong) = await Two(teacher);
        foreach (var (id, words) in new[] { (used, "Snakker dari"), (wrong, "Feirer eid") })
        {
            using var kept = await teacher.Send($"/personer/{id}/kort", [.. Hidden(await teacher.Page($"/personer/{id}/kort")), ("kultur", words), ("knapp", "utkast")]);
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        await Merge(demo, used, wrong);

        using var led = await teacher.Get($"/personer/{wrong}/kort");
        var shown = await teacher.Page(led.Headers.Location!.OriginalString);
        Assert.Contains(Told, shown.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Feirer eid", Filled(shown, "kultur"));
        var other = shown.QuerySelectorAll(".draft-note a").Single(one => one.TextContent.Contains("annet vindu", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal("Snakker dari", Filled(await teacher.Page(other), "kultur"));
        using var again = await teacher.Get($"/personer/{wrong}/kort");
        Assert.Equal($"/personer/{used}/kort", again.Headers.Location!.OriginalString);
    }

    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Draft_ThatWentAlong_GoesBackWhenTheyAreParted(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var teacher = await demo.As("laerer");
        var (used, wrong) = await Two(teacher);
        var page = await teacher.Page($"/personer/{wrong}/kort");
        await Merge(demo, used, wrong);
        using var sent = await teacher.Send($"/personer/{wrong}/kort", [.. Hidden(page), ("kultur", "Feirer eid")]);
        Assert.Equal("Feirer eid", Filled(await teacher.Page($"/personer/{used}/kort"), "kultur"));

        using var rektor = await demo.As("rektor");
        var alias = (await rektor.Page($"/personer/{used}/samme")).QuerySelector("button[name=rad]")!.GetAttribute("value")!;
        using var parted = await rektor.Post($"/personer/{used}/samme?handler=Part", ("rad", alias), ("derfor", "To barn"));
        Assert.Equal(HttpStatusCode.Redirect, parted.StatusCode);

        Assert.NotEqual("Feirer eid", Filled(await teacher.Page($"/personer/{used}/kort"), "kultur"));
        Assert.Equal("Feirer eid", Filled(await teacher.Page($"/personer/{wrong}/kort"), "kultur"));
        Assert.Contains($"/personer/{wrong}/kort", (await teacher.Page("/oversikt")).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Name_TypedOverTheOthers_IsAConflictAndNoCorrection()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        var (used, wrong) = await Two(teacher);
        var page = await teacher.Page($"/personer/{wrong}/navn");
        await Merge(demo, used, wrong);
        using var answer = await teacher.Send($"/personer/{wrong}/navn", [.. Hidden(page), ("fornavn", "Storm"), ("etternavn", "Berg")]);
        var shown = await teacher.Page(answer.Headers.Location!.OriginalString);

        using var first = await teacher.Send($"/personer/{used}/navn", [.. Hidden(shown), ("fornavn", "Storm"), ("etternavn", "Berg")]);

        Assert.Equal(HttpStatusCode.Conflict, first.StatusCode);
        var both = await Visitor.Read(first);
        Assert.Contains("Tiril", both.Body!.TextContent, StringComparison.Ordinal);
        using var second = await teacher.Send($"/personer/{used}/navn", [.. Hidden(both), ("fornavn", "Storm"), ("etternavn", "Berg")]);
        Assert.Equal($"/personer/{used}", second.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Button_PressedAfterTheMerge_SaysThatNothingIsDone()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var (used, wrong) = await Two(teacher);
        var page = await rektor.Page($"/personer/{wrong}/hvem");
        await Merge(demo, used, wrong);

        using var answer = await rektor.Send($"/personer/{wrong}/hvem?handler=Off", [("form-token", page.QuerySelector("main input[name=form-token]")!.GetAttribute("value")!), ("ansatt", $"{Guid.NewGuid()}")]);

        Assert.StartsWith($"/personer/{used}/hvem?", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains(NothingDone, (await rektor.Page(answer.Headers.Location.OriginalString)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_WhoIsNotOpen_IsTheSameNothing()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var (used, wrong) = await Two(teacher);
        await Merge(demo, used, wrong);
        foreach (var path in new[] { "/personer/{0}/kort", "/uro/ny/{0}", "/samtykke/ny/{0}" })
        {
            var answers = new List<string>();
            foreach (var id in new[] { wrong, $"{Guid.NewGuid()}" })
            {
                using var answer = await counsellor.Get(string.Format(null, path, id));
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                answers.Add((await Visitor.Read(answer)).QuerySelector("main")!.OuterHtml);
            }

            Assert.Equal(answers[1], answers[0]);
        }
    }

    static string Filled(IDocument page, string field) => page.GetElementById(field) is { LocalName: "textarea" } area ? area.TextContent.Trim() : page.GetElementById(field)!.GetAttribute("value")!;

    static async Task<(string Used, string Wrong)> Two(Visitor teacher) =>
        (await Made(teacher, "Tiril", "Vik"), await Made(teacher, "Storm", "Lund"));

    static async Task<string> Made(Visitor teacher, string given, string family)
    {
        using var made = await teacher.Post("/personer/ny", ("fornavn", given), ("etternavn", family + string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter))), ("fodt", given == "Tiril" ? "3.3.2017" : "4.4.2018"), ("hvorfor", "FollowedUp"));
        return made.Headers.Location!.OriginalString.Split('/')[^1];
    }

    static async Task Merge(DemoSite demo, string used, string wrong)
    {
        using var rektor = await demo.As("rektor");
        using var merged = await rektor.Post($"/personer/{used}/samme", ("annen", wrong), ("hvorfor", "Samme barn"), ("sikker", "ja"));
        Assert.Equal($"/personer/{used}", merged.Headers.Location?.OriginalString);
    }

    /// <summary>What the form that keeps a draft sends along.</summary>
    static (string, string)[] Hidden(IDocument page) =>
        [.. page.QuerySelector("form[data-draft]")!.QuerySelectorAll("input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? ""))];
}
