using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A consent text in another language, through its pages: stored by a leader, read by who asks, read by the family with the Norwegian under it.</summary>
public class WordingPagesTests
{
    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Wording_IsStoredChangedAndTakenOutOfUse_AndReadByCaseworkersAlone(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var leader = await demo.As("rektor");
        using var planner = await demo.As("planlegger");
        using var teacher = await demo.As("laerer");
        Assert.Contains("Ingen ennå. Slik får dere en", (await teacher.Page("/samtykketekster")).Body!.TextContent, StringComparison.Ordinal);

        using var half = await leader.Post("/samtykketekster/endre", WordingFormFields.Of("ar", "zaza", ("tekst", "Za {tjeneste} {purpose}"), ("alt", ""), ("slag-health", "")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, half.StatusCode);
        var said = await Visitor.Read(half);
        Assert.Equal(["#tekst", "#slag-health", "#alt"], said.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("Skriv oversettelsen: Helse og diagnose", said.GetElementById("slag-health-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Finnes ikke her: {purpose}", said.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("auto", said.GetElementById("tekst")!.GetAttribute("dir"));
        Assert.Contains("Svarer dere ikke, er det et nei.", said.QuerySelector(".answer-box[lang=nb]")!.TextContent, StringComparison.Ordinal);

        var id = (await Done(leader, "/samtykketekster/endre", WordingFormFields.Of("ar", "zaza"))).Split("#t-")[1];
        var row = (await teacher.Page("/samtykketekster")).GetElementById($"t-{id}")!;
        var example = row.QuerySelector(".answer-box")!;
        Assert.Equal(("ar", "rtl"), (example.GetAttribute("lang"), example.GetAttribute("dir")));
        Assert.Contains("Sa <b>z-school-matters، z-development", example.TextContent, StringComparison.Ordinal);
        Assert.Contains("Translatør Vik", row.TextContent, StringComparison.Ordinal);
        Assert.Empty((await teacher.Page("/samtykketekster")).QuerySelectorAll("main a[href*='/samtykketekster/endre']"));
        await IsMissing(teacher, $"/samtykketekster/endre/{Guid.Parse(id)}");

        var path = $"/samtykketekster/endre/{Guid.Parse(id)}";
        var old = await leader.Page(path);
        Assert.Null(old.QuerySelector("input[name=alt][checked]"));
        await Done(planner, path, WordingFormFields.Of("ar", "zaza", ("versjon", "1"), ("oversatt", "Translatør Aas")));
        using var late = await leader.Send(path, [.. old.QuerySelectorAll("form[data-draft] input[type=hidden]").Select(one => (one.GetAttribute("name")!, one.GetAttribute("value") ?? "")), .. WordingFormFields.Of("ar", "zeze")]);
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Translatør Aas", (await Visitor.Read(late)).Body!.TextContent, StringComparison.Ordinal);

        using var ended = await leader.Post(path, $"{path}?handler=End", ("slutt", "true"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.Contains("Ikke i bruk siden", (await teacher.Page("/samtykketekster")).GetElementById($"t-{id}")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, InlineData("Sqlite"), InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Family_IsAskedInItsLanguage_AndReadsTheNorwegianUnderIt(string provider)
    {
        await using var demo = await DemoSite.On(provider);
        using var leader = await demo.As("rektor");
        using var nurse = await demo.As("helsesykepleier");
        var id = Guid.Parse((await Done(leader, "/samtykketekster/endre", WordingFormFields.Of("ar", "zaza"))).Split("#t-")[1]);
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Live Moen")), "Spør om samtykke");
        var form = await nurse.Page(ask);
        Assert.Equal($"{id}", Value(form, "sprak", "zaza – zazask"));
        (string, string)[] Fields(string purpose) =>
        [
            ("merke", Mark(form)), ("formal", "At Live får en god skolestart"), ("formal-deres", purpose), ("tjenester", Value(form, "tjenester", "Storfjell skole")), ("vei", "vi"), ("om", Value(form, "om", "Live Moen")),
            ("slag", "school-matters"), ("slag", "health"), ("til", Day(30)), ("sprak", $"{id}"),
        ];
        using var without = await nurse.Post(ask, Fields(""));
        Assert.Equal(["#formal-deres"], (await Visitor.Read(without)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        var consent = await Done(nurse, ask, Fields("Zule {om} zule"));
        var page = await nurse.Page(consent);
        var texts = page.QuerySelectorAll("section[aria-labelledby=teksten] .answer-box").ToList();
        Assert.Equal([("ar", "rtl"), ("nb", null)], texts.Select(one => (one.GetAttribute("lang"), one.GetAttribute("dir"))));
        Assert.Contains("Ho Zule {om} zule", texts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Ein.", texts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Sa <b>z-school-matters، z-health</b>. Vet ein.", texts[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Hva dere skal få hjelp til: At Live får en god skolestart", texts[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("Oversatt av Translatør Vik.", page.Body!.TextContent, StringComparison.Ordinal);

        // Asked anew, with what stood there; out of use, the purpose stands, and asks for its language.
        var anew = $"{ask}?erstatter={consent.Split('/')[^1]}";
        Assert.Equal(($"{id}", "Zule {om} zule"), Chosen(await nurse.Page(anew)));
        var path = $"/samtykketekster/endre/{id}";
        using var ended = await leader.Post(path, $"{path}?handler=End", ("slutt", "true"));
        Assert.Equal(("Nb", "Zule {om} zule"), Chosen(await nurse.Page(anew)));
        using var late = await nurse.Post(ask, [.. Fields("Zule zule").Select(one => one.Item1 == "merke" ? (one.Item1, $"{Guid.NewGuid()}") : one)]);
        Assert.Equal(["#sprak"], (await Visitor.Read(late)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal("ar", (await nurse.Page(consent)).QuerySelector("section[aria-labelledby=teksten] .answer-box")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Interpreter_OnTheCard_IsSaidWhereTheFamilyIsAsked()
    {
        await using var demo = await DemoSite.On("Sqlite");
        using var nurse = await demo.As("helsesykepleier");
        var child = Link(await nurse.Page("/personer"), "Live Moen");
        var ask = Link(await nurse.Page(child), "Spør om samtykke");
        Assert.DoesNotContain("Bruk tolk", (await nurse.Page(ask)).Body!.TextContent, StringComparison.Ordinal);

        var mother = Link(await nurse.Page(child), "Sara Moen");
        var card = await nurse.Page($"{mother}/kort");
        await Done(nurse, $"{mother}/kort", ("versjon", Hidden(card, "versjon")), ("sprak", "tigrinja"), ("tolk", "ja"));
        var page = (await nurse.Page(ask)).Body!.TextContent;
        Assert.Contains("Bruk tolk: Sara Moen (tigrinja)", page, StringComparison.Ordinal);
        Assert.Contains("tolkeloven", page, StringComparison.Ordinal);
    }

    static (string, string) Chosen(AngleSharp.Dom.IDocument page) =>
        (page.QuerySelector("select[name=sprak] option[selected]")!.GetAttribute("value")!, page.GetElementById("formal-deres")!.TextContent.Trim());
}
