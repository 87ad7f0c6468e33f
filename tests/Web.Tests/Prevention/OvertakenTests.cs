using System.Net;
using AngleSharp.Dom;
using Langbenk.Data;
using Langbenk.Prevention.InternalControl;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Prevention.Wheel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>Two have the same form open. The second is shown every field that differs, in words, and loses nothing of her own.</summary>
public class OvertakenTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Comment_OnAnAnswer_ShowsTheColleaguesCommentBesideIt()
    {
        using var planner = await demo.As("planlegger");
        var (plan, answer) = await One(data => (from one in data.Set<HearingAnswer>()
                                                join hearing in data.Set<Hearing>() on one.HearingId equals hearing.Id
                                                select new ValueTuple<Guid, Guid>(hearing.PlanId, one.Id)).FirstAsync());

        var differs = await Overtaken(
            planner, $"/planer/{plan}/horing/vurder/{answer}", "hvorfor",
            [("vurdering", "TakenIn"), ("hvorfor", "Vi åpner to dager.")], [("vurdering", "NotTakenIn"), ("hvorfor", "Ikke råd.")]);

        Assert.Equal(["Blir det tatt inn i planen?: Tatt inn | Ikke tatt inn", "Hvorfor?: Vi åpner to dager. | Ikke råd."], differs);
    }

    [Fact]
    public async Task Effect_OfACorrection_ShowsTheColleaguesWordsBesideIt()
    {
        using var leader = await demo.As("barnevern");
        var checkedOne = await One(data => data.Set<Correction>().FirstAsync(one => one.EffectCheckedOn != null));

        var differs = await Overtaken(
            leader, $"/internkontroll/{checkedOne.DutyId}/virkning/{checkedOne.Id}", "virkning", [("virkning", "Ingen har ventet.")], [("virkning", "Det hjalp ikke.")]);

        Assert.Equal(["Hva så dere da dere sjekket?: Ingen har ventet. | Det hjalp ikke."], differs);
    }

    [Fact]
    public async Task Reach_AGoal_ShowsTheColleaguesJudgementBesideItAndTakingBackAsksAgain()
    {
        using var planner = await demo.As("planlegger");
        var reach = await GoalPlan.Goal(planner, await GoalPlan.Start(demo), "Et mål") + "/naadd";
        var old = Version(await planner.Page(reach));

        var differs = await Overtaken(planner, reach, "hvorfor", [("hvorfor", "Alle svarte ja."), ("dato", "2.2.2026")], [("hvorfor", "Vi tror det."), ("dato", "02.02.2026")]);

        Assert.Equal(["Hvordan vet dere at det er nådd?: Alle svarte ja. | Vi tror det."], differs);
        using var back = await planner.Post(reach, ("tilbake", "ja"), ("versjon", old));
        Assert.Equal(HttpStatusCode.Conflict, back.StatusCode);
        var page = await Visitor.Read(back);
        Assert.Equal("Vi tror det.", page.QuerySelector("#hvorfor")!.TextContent.Trim());
        var now = page.QuerySelector("button[name=tilbake]")!.ParentElement!.QuerySelector("input[name=versjon]")!.GetAttribute("value")!;
        using var again = await planner.Post(reach, ("tilbake", "ja"), ("versjon", now));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
    }

    [Fact]
    public async Task Goal_EveryFieldThatAColleagueChanged_IsShownInWords()
    {
        using var planner = await demo.As("planlegger");
        var plan = await GoalPlan.Start(demo);
        var goal = await GoalPlan.Goal(planner, plan, "Et mål", ("frist", "1.2.2027"), ("tema", "school"), ("niva", "Universal"));
        var form = $"{plan}/maal/skriv/{goal[(goal.LastIndexOf('/') + 1)..]}";
        var nav = (await planner.Page(form)).QuerySelectorAll("#ansvarlig option").First(one => one.TextContent.StartsWith("Nav", StringComparison.Ordinal)).GetAttribute("value")!;

        var differs = await OneAfterAnother(planner, form, "maal", "Mitt mål",
            ("frist", "1.3.2028"), ("tema", ""), ("niva", "Selective"), ("ansvarlig", nav), ("stilling", "Leder"), ("alder-fra", "3"), ("alder-til", "6"), ("endring", "Vi gjør noe nytt."));

        Assert.Equal(
            [
                "Målet: Et mål | Mitt mål", "Hva gjør vi annerledes?: Vi gjør noe nytt. | Ikke fylt ut", "Hvem har ansvaret?: Nav Nordfjella | Ikke fylt ut",
                "Stilling: Leder | Ikke fylt ut", "Frist: 1. mars 2028 | 1. februar 2027", "Hvilket nivå er målet på?: Selektivt: for grupper med risiko | Universelt: for alle",
                "Alder fra: 3 år | Ikke fylt ut", "Alder til: 6 år | Ikke fylt ut", "Hva handler det om?: Ikke fylt ut | Barnehage og skole",
            ],
            differs);
    }

    [Fact]
    public async Task Measure_EveryFieldThatAColleagueChanged_IsShownInWords()
    {
        using var planner = await demo.As("planlegger");
        var form = (await planner.Page("/tiltak")).QuerySelectorAll(".measure-table th a").Single(one => one.TextContent == "Leksehjelp").GetAttribute("href")! + "/endre";

        var differs = await OneAfterAnother(planner, form, "hva", "Hjelp med lekser.",
            ("niva", "Indicated"), ("arena", "Digital"), ("malgruppe", "Staff"), ("fra", "3"), ("til", "4"), ("behov", "grief"), ("tilgang", "Decision"), ("metode", ""), ("plasser", "7"), ("kostnad", "99"));

        foreach (var (label, theirs) in new[]
        {
            ("Forebyggingsnivå", "Indikert"), ("Hvor foregår det?", "På nett eller telefon"), ("Målgruppe", "Ansatte"), ("Yngste alder", "3 år"), ("Eldste alder", "4 år"),
            ("Hva hjelper det med?", ""), ("Hvordan får man det?", "Du søker og får et vedtak"), ("Hvor mange kan få det samtidig?", "7"), ("Kostnad for kommunen i året, i kroner", "99"),
        })
        {
            Assert.Contains(differs, one => one.StartsWith($"{label}: {theirs}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Wheel_LastDayAndServiceThatAColleagueChanged_AreShownInWords()
    {
        using var planner = await demo.As("planlegger");
        var activity = await One(data => (from one in data.Set<WheelActivity>()
                                          join municipality in data.Municipalities on one.MunicipalityId equals municipality.Id
                                          where municipality.Number == "9901" && one.ValidTo == null
                                          select one.Id).FirstAsync());
        var form = $"/aarshjul/{activity}/endre";
        var service = (await planner.Page(form)).QuerySelectorAll("#tjeneste option").First(one => !one.HasAttribute("selected") && one.TextContent.StartsWith("Nav", StringComparison.Ordinal));

        var differs = await OneAfterAnother(planner, form, "tittel", "Min tittel", ("slutt", "31.12.2027"), ("tjeneste", service.GetAttribute("value")!), ("maneder", "7"));

        Assert.Contains("Siste dag i årshjulet (om det skal ut): 31. desember 2027 | Ikke fylt ut", differs);
        Assert.Contains(differs, one => one.StartsWith($"Tjeneste som gjør det: {service.TextContent} | ", StringComparison.Ordinal));
        Assert.Contains(differs, one => one.StartsWith("I hvilke måneder?: Juli | ", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Minutes_WrittenByTwo_AreShownWithTheDay()
    {
        using var leader = await demo.As("barnevern");
        var form = (await leader.Page("/aarshjul")).QuerySelector("a[href$='/skriv']")!.GetAttribute("href")!;

        var differs = await Overtaken(
            leader, form, "referat",
            [("dato", "1.11.2026"), ("tilstede", "Alle"), ("referat", "Vi ble enige.")], [("dato", "2.11.2026"), ("tilstede", "Alle"), ("referat", "Vi ble ikke enige.")]);

        Assert.Equal(["Dato: 1. november 2026 | 2. november 2026", "Referat: Vi ble enige. | Vi ble ikke enige."], differs);
    }

    [Fact]
    public async Task Example_LevelsThemesSizeAndAddressThatAColleagueChanged_AreShownInWords()
    {
        using var planner = await demo.As("planlegger");
        using var made = await planner.Post("/laering/eksempler/ny", ("tittel", "To skriver"), ("hva", "Først"), ("sprak", "nb"), ("tema", "school"));

        var differs = await OneAfterAnother(planner, made.Headers.Location!.ToString() + "/endre", "hva", "Jeg",
            ("niva", "universal"), ("tema", "youth"), ("storrelse", "2"), ("lenke", "https://www.example.no/"), ("sprak", "nn"));

        Assert.Equal(["Hva er det?", "Nivå", "Tema", "Kommunens størrelse", "Nettadresse", "Språket teksten er skrevet på"], differs.Select(one => one[..one.IndexOf(": ", StringComparison.Ordinal)]));
        Assert.Contains("Tema: Ungdom og fritid | Skole og fravær", differs);
        Assert.Contains("Språket teksten er skrevet på: Nynorsk | Bokmål", differs);
    }

    [Fact]
    public async Task Body_NextMeetingAndMembersThatAColleagueChanged_AreShownInWords()
    {
        using var planner = await demo.As("planlegger");
        var form = (await planner.Page("/organ")).QuerySelector(".card-list a")!.GetAttribute("href")! + "/endre";

        var differs = await OneAfterAnother(planner, form, "mandat", "Mitt mandat", ("neste", "1.2.2030"), ("funksjon-0", "møteleder"));

        Assert.Contains(differs, one => one.StartsWith("Neste møte: 1. februar 2030 | ", StringComparison.Ordinal));
        Assert.Contains(differs, one => one.StartsWith("Medlemmer: ", StringComparison.Ordinal) && one.Contains(": møteleder", StringComparison.Ordinal));
    }

    /// <summary>The colleague changes these fields; she changes one, with the others as they stood when she opened the form.</summary>
    static async Task<IReadOnlyList<string>> OneAfterAnother(Visitor visitor, string form, string own, string typed, params (string Name, string Value)[] theirs)
    {
        var opened = MeasureTests.Fields(await visitor.Page(form)).Where(field => field.Name != "versjon").ToList();
        return await Overtaken(
            visitor, form, own,
            [.. opened.Where(field => !theirs.Any(one => one.Name == field.Name)), .. theirs],
            [.. opened.Where(field => field.Name != own), (own, typed)]);
    }

    /// <summary>Both have opened the form; the first saves, and the second meets it. What differs, as «label: theirs | yours».</summary>
    static async Task<IReadOnlyList<string>> Overtaken(
        Visitor visitor, string path, string longField, (string, string)[] first, (string, string)[] second)
    {
        var version = Version(await visitor.Page(path));
        using var saved = await visitor.Post(path, [.. first, ("versjon", version)]);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var late = await visitor.Post(path, [.. second, ("versjon", version)]);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Equal(second.First(one => one.Item1 == longField).Item2, Shown(page.QuerySelector("#" + longField)!));
        using var again = await visitor.Post(path, [.. second, ("versjon", Version(page))]);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        return [.. page.QuerySelectorAll(".both-texts").Select(both =>
            $"{both.PreviousElementSibling!.TextContent}: {string.Join(" | ", both.QuerySelectorAll(".kept-text").Select(text => text.TextContent.Replace("\n", ", ", StringComparison.Ordinal)))}")];
    }

    static string Shown(IElement field) => field.GetAttribute("value") ?? field.TextContent.Trim();

    static string Version(IDocument page) => page.QuerySelector("input[name=versjon]")!.GetAttribute("value")!;

    async Task<T> One<T>(Func<LangbenkContext, Task<T>> read)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<LangbenkContext>());
    }
}
