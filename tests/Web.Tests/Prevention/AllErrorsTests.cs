using System.Net;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>A form with several faults tells all of them at once: each beside its field, and in the summary with a link there.</summary>
public class AllErrorsTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Agreement_StartedWithNothing_SaysEveryFieldAtOnce()
    {
        // Hers alone: what is refused stays as a draft, and others of these tests start agreements as the planner.
        using var director = await demo.As("direktor");

        var faults = await Faults(director, "/avtaler/ny", "/avtaler/ny", ("fra", "en gang"), ("tittel", new string('a', 201)));

        Assert.Equal(["eier", "fra", "mal", "tittel"], faults);
    }

    [Fact]
    public async Task Agreement_Text_SaysEveryFieldAndRowAtOnce()
    {
        using var planner = await demo.As("planlegger");
        var path = $"/avtaler/{await Started(planner)}/endre";
        var form = await planner.Page(path);
        var rows = form.QuerySelectorAll("input[name^='hvem-']").Length;
        (string, string)[] wrong =
        [
            ("tittel", ""), ("maneder", "0"), ($"gjor-{rows - 1}", "Ringer hverandre"), ("hvem-0", ""), ("moter", new string('m', 6001)), ("formal", "Om 010203 12345"),
        ];

        var faults = await Faults(planner, path, path, [.. FieldsOf(form).Where(one => wrong.All(two => two.Item1 != one.Name)), .. wrong]);

        Assert.Equal(["formal", "hvem-0", $"hvem-{rows - 1}", "maneder", "moter", "tittel"], faults);
    }

    [Fact]
    public async Task Agreement_SignedAndEndedWithNothing_SaysEveryField()
    {
        using var planner = await demo.As("planlegger");
        var path = $"/avtaler/{await Started(planner)}";

        Assert.Equal(["dato", "navn", "part", "stilling"], await Faults(planner, path + "/signer", path + "/signer"));
        Assert.Equal(["dato", "hvorfor"], await Faults(planner, path + "/avslutt", path + "/avslutt", ("dato", "i morgen")));
    }

    [Fact]
    public async Task Wheel_NewAndChanged_SaysEveryFieldAndThatADayIsNone()
    {
        using var planner = await demo.As("planlegger");
        var change = (await planner.Page((await planner.Page("/aarshjul")).QuerySelector(".year-grid .spoke a")!.GetAttribute("href")!)).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;

        Assert.Equal(
            ["frist", "hva", "maneder", "sted", "tittel"],
            await Faults(planner, "/aarshjul/ny", "/aarshjul/ny", ("tittel", ""), ("frist", "40"), ("hva", "Se 010203 12345")));
        Assert.Equal(
            ["frist", "slutt"],
            await Faults(planner, change, change, ("tittel", "Møte"), ("maneder", "2"), ("frist", "0"), ("slutt", "til jul"), ("versjon", (await planner.Page(change)).QuerySelector("input[name=versjon]")!.GetAttribute("value")!)));
    }

    [Fact]
    public async Task Minutes_SayEveryFieldAndRow()
    {
        using var planner = await demo.As("planlegger");
        var meeting = (await planner.Page("/organ")).QuerySelectorAll("main a[href^='/organ/']").Select(one => one.GetAttribute("href")!).First(one => one != "/organ/ny") + "/moete";

        Assert.Equal(
            ["dato", "frist-3", "hva-1", "neste", "referat"],
            await Faults(planner, meeting, meeting, ("dato", ""), ("neste", "snart"), ("frist-1", "1.1.2099"), ("hva-3", "Sende brev"), ("hvem-3", Guid.NewGuid().ToString()), ("frist-3", "en dag")));
    }

    [Fact]
    public async Task Plan_NewWithNothingRight_SaysEveryField()
    {
        using var director = await demo.As("direktor");

        Assert.Equal(["start", "til", "tittel"], await Faults(director, "/planer/ny", "/planer/ny", ("fra", "2030"), ("til", "2027"), ("start", "en gang")));
        Assert.Equal(["start", "til", "tittel"], await Faults(director, "/planer/ny", "/planer/ny", ("fra", "2030"), ("til", "2027"), ("start", "1.1.1800")));
    }

    [Fact]
    public async Task Competence_SaysEveryNumberAtOnce()
    {
        using var leader = await demo.As("barnevern");

        Assert.Equal(
            ["aarsverk", "antall-1", "dag", "ledige", "plan", "sluttet", "tjeneste"],
            await Faults(leader, "/kompetanse/tall", "/kompetanse/tall", ("dag", "1.1.2099"), ("aarsverk", "-1"), ("ledige", "-2"), ("sluttet", "-3"), ("antall-1", "-4"), ("plan", "Om 010203 12345")));
        Assert.Equal(
            ["aarsverk", "dag", "plan", "tjeneste"],
            await Faults(leader, "/kompetanse/tall", "/kompetanse/tall", ("dag", "snart"), ("aarsverk", "mange"), ("plan", "Om 010203 12345")));
    }

    [Fact]
    public async Task StandingTeam_SaysEveryFieldAndRow()
    {
        using var planner = await demo.As("planlegger");

        Assert.Equal(
            ["funksjon-2", "kommune", "navn", "neste", "utenfor-1"],
            await Faults(planner, "/organ/ny", "/organ/ny", ("neste", "i fjor"), ("utenfor-2", "Politiet"), ("funksjon-1", "Leder")));
    }

    static async Task<List<string>> Faults(Visitor visitor, string form, string path, params (string, string)[] fields)
    {
        using var answer = await visitor.Post(form, path, fields);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        var linked = page.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")![1..]).ToList();
        Assert.All(linked, id => Assert.NotNull(page.GetElementById(id)));
        var beside = page.QuerySelectorAll(".ds-validation-message").Select(one => one.Id!.Replace("-error", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(beside, linked.Order(StringComparer.Ordinal));
        return beside;
    }
}
