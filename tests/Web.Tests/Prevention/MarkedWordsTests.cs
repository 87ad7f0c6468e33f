using System.Net;
using AngleSharp.Dom;
using static Langbenk.Web.Tests.Prevention.AgreementPagesTests;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The agreed words can be opened in the wheel and its minutes, in internal control and in the self-evaluation too.</summary>
public class MarkedWordsTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Text = "Dette handler om kakebua vår.";

    [Fact]
    public async Task Word_InTheWheel_CanBeOpened()
    {
        using var planner = await demo.As("planlegger");
        await Adopt(planner);
        var meeting = (await planner.Page("/aarshjul")).QuerySelectorAll(".year-grid .spoke a").First(one => one.TextContent == "Evaluering av den forebyggende planen").GetAttribute("href")!;
        var change = (await planner.Page(meeting)).QuerySelector("main a[href$='/endre']")!.GetAttribute("href")!;
        var form = await planner.Page(change);
        var fields = FieldsOf(form).Select(one => one.Name == "hva" ? ("hva", Text) : one)
            .Concat(form.QuerySelectorAll("input[name=maneder][checked]").Select(one => ("maneder", one.GetAttribute("value")!)));
        using var changed = await planner.Post(change, [.. fields]);

        Assert.Equal(HttpStatusCode.Redirect, changed.StatusCode);
        Opens(await planner.Page(meeting));
    }

    [Fact]
    public async Task Word_InARoutineAndADeviation_CanBeOpened()
    {
        using var planner = await demo.As("planlegger");
        await Adopt(planner);
        using var leader = await demo.As("barnevern");
        var place = (await leader.Page("/internkontroll/egen")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var begun = await leader.Post("/internkontroll/egen", ("sted", place), ("plikt", "Holde kakebua åpen"), ("hjemmel", "Eget vedtak"));
        var duty = begun.Headers.Location!.OriginalString;
        Opens(await leader.Page(duty + "/rutine"));
        Opens(await leader.Page(duty + "/avvik"));

        using var deviation = await leader.Post(duty + "/avvik", ("hva", Text), ("alvor", "Low"), ("oppdaget", "3.2.2026"));
        Assert.Equal(HttpStatusCode.Redirect, deviation.StatusCode);
        Opens(await leader.Page(duty));

        using var routine = await leader.Post(duty + "/rutine",
            ("bygger-paa", "0"), ("rutine", Text), ("eier", "Leder"), ("gjennomgaatt", "3.2.2026"), ("hvor-ofte", "12"));
        Assert.Equal(HttpStatusCode.Redirect, routine.StatusCode);
        Opens((await leader.Page(duty)).QuerySelector("section[aria-labelledby=routine]")!);
    }

    [Fact]
    public async Task Word_InASelfEvaluation_IsListedBesideTheStatementsAndCanBeOpened()
    {
        using var planner = await demo.As("planlegger");
        await Adopt(planner);
        using var nav = await demo.As("nav");
        var place = (await nav.Page("/egenvurdering/ny")).QuerySelector("input[name=sted]")!.GetAttribute("value")!;
        using var started = await nav.Post("/egenvurdering/ny", ("skjema-valg", "known-failures"), ("sted", place), ("aar", "2026"));
        var path = started.Headers.Location!.OriginalString;
        var part = await nav.Page(path + "/del/1");
        var word = part.QuerySelector(".statement legend")!.TextContent.Split(' ').First(one => one.Length > 3 && one.All(char.IsLetter));
        using var added = await planner.Post("/ord/nytt", ("ord", word), ("boyninger", ""));
        using var adopted = await planner.Post(added.Headers.Location!.ToString() + "/vedta", ("tekst", "Slik mener vi det."), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));

        var listed = (await nav.Page(path + "/del/1")).QuerySelectorAll("main details dt").Select(one => one.TextContent);
        using var saved = await nav.Post(path + "/del/1", ("fail-child-first", "3"), ("fail-child-first-kommentar", Text), ("fail-child-first-sett", "0"));

        Assert.Contains(word, listed);
        Opens(await nav.Page(path));
    }

    static void Opens(IParentNode page) => Assert.Contains(page.QuerySelectorAll("button.term"), one => one.TextContent == "kakebua");

    /// <summary>Adopted once, whichever of the tests comes first.</summary>
    static async Task Adopt(Visitor planner)
    {
        if ((await planner.Page("/ord")).QuerySelector("#leder option[selected]") is { } lead)
        {
            using var begun = await planner.Post("/ord", ("leder", lead.GetAttribute("value")!));
        }

        using var added = await planner.Post("/ord/nytt", ("ord", "kakebu"), ("boyninger", "kakebua"));
        using var adopted = await planner.Post("/ord/kakebu/vedta", ("tekst", "Der vi møtes."), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));
    }
}
