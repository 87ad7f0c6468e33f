using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>The catalogue through HTTP, as those who plan and those who give help use it.</summary>
public class MeasureTests(DemoSite site) : IClassFixture<DemoSite>
{
    static readonly (string, string)[] Whole =
    [
        ("navn", "Pappagruppe"), ("hva", "Fedre møtes <i>og</i> lager mat."), ("hvem", "Fedre med små barn."), ("steg", "Bare kom."), ("behov", "screens"),
        ("malgruppe", "Parents"), ("fra", "6"), ("til", "9"), ("tilgang", "Open"), ("telefon", "00 00 99 01"), ("niva", "Selective"), ("arena", "Leisure"),
        ("arena", "Neighbourhood"), ("metode", ""), ("plasser", "12"), ("gjelder", "1.8.2026"),
    ];

    [Fact]
    public async Task List_Planner_HasTheOwnAndTheSharedAndTheFiltersWork()
    {
        using var planner = await site.As("planlegger");
        var all = Names(await planner.Page("/tiltak"));

        Assert.Contains("Skolelosen", all);
        Assert.Contains("Sorggruppe for barn", all);
        Assert.DoesNotContain("Vennegrupper", all);
        Assert.DoesNotContain("Foreldregrupper i barnehagene", all);
        Assert.Equal(["Skolelosen"], Names(await planner.Page("/tiltak?behov=school-absence")));
        Assert.Contains("Foreldregrupper i barnehagene", Names(await planner.Page("/tiltak?status=Ended")));
        Assert.All(Names(await planner.Page("/tiltak?niva=Universal&alder=13-15")), name => Assert.Contains(name, all));
    }

    [Fact]
    public async Task Publish_ADraftThatLacksPlainText_SaysWhatAndDoesNotPublish()
    {
        using var planner = await site.As("planlegger");
        var draft = await LinkTo(planner, "Sorggruppe for barn", "/tiltak?status=Draft");

        var page = await planner.Page($"{draft}/publiser");

        Assert.Equal(["Fortell hvem tiltaket er for.", "Fortell hva som skjer når noen tar kontakt."], page.QuerySelectorAll("#missing ~ ul li").Select(one => one.TextContent.Trim()));
        using var answer = await planner.Post($"{draft}/endre", $"{draft}/publiser");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    [Fact]
    public async Task Add_WithThingsMissing_SaysAllAtOnceAndKeepsTheWords()
    {
        using var planner = await site.As("planlegger");

        using var answer = await planner.Post("/tiltak/ny", ("navn", ""), ("hva", "Vi lager mat."), ("plasser", "mange"), ("telefon", "ring Kari"), ("fra", "9"), ("til", "3"), ("gjelder", "1.8.2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Equal(["#tjeneste", "#navn", "#fra", "#plasser", "#telefon"], page.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal("Vi lager mat.", page.QuerySelector("#hva")!.TextContent.Trim());
        Assert.Equal("mange", page.QuerySelector("#plasser")!.GetAttribute("value"));
    }

    /// <summary>A day that is none is one fault among the others.</summary>
    [Fact]
    public async Task Add_WithoutADay_SaysThatAndTheRestAtOnce()
    {
        using var planner = await site.As("planlegger");

        using var answer = await planner.Post("/tiltak/ny", ("navn", ""), ("plasser", "abc"), ("epost", "ring Kari"), ("fra", "20"), ("til", "5"), ("gjelder", "i morgen"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal(["#gjelder", "#navn", "#fra", "#plasser", "#telefon"], (await Visitor.Read(answer)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")).Where(href => href != "#tjeneste"));
    }

    [Theory]
    [InlineData("1.1.1800")]
    [InlineData("1.1.2090")]
    public async Task Add_FarFromNow_IsRefusedWithWhy(string day)
    {
        using var planner = await site.As("planlegger");

        using var answer = await planner.Post("/tiltak/ny", [.. Whole.Where(field => field.Item1 != "gjelder"), ("gjelder", day)]);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("Se om årstallet stemmer", (await Visitor.Read(answer)).QuerySelector("#errors a[href='#gjelder']")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Published before it begins: it says from when, and leads nowhere that is not there.</summary>
    [Fact]
    public async Task Publish_WhatBeginsLater_SaysFromWhenInhabitantsSeeIt()
    {
        using var planner = await site.As("planlegger2");
        var form = await planner.Page("/tiltak/ny");
        var service = form.QuerySelectorAll("#tjeneste option").Single(one => one.TextContent == "Tverrelvdal ungdomsklubb").GetAttribute("value")!;
        using var added = await planner.Post("/tiltak/ny",
            [.. Whole.Where(field => field.Item1 is not ("gjelder" or "navn" or "behov")), ("navn", "Vårgruppa"), ("behov", "leisure"), ("gjelder", Days.In(60)), ("tjeneste", service), ("kommune", form.QuerySelector("input[name=kommune]")!.GetAttribute("value")!)]);
        var address = added.Headers.Location!.OriginalString;

        Assert.Contains("Innbyggerne ser tiltaket fra", (await planner.Page($"{address}/publiser")).Body!.TextContent, StringComparison.Ordinal);
        using var published = await planner.Post($"{address}/publiser");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        var page = await planner.Page(address);
        Assert.Contains("Publisert, vises fra", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Innbyggerne ser det fra", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main a[href*='/hjelp/tiltak/']"));
        Assert.Contains("Publisert, vises fra", (await planner.Page("/tiltak")).QuerySelectorAll(".measure-table tr").Single(row => row.TextContent.Contains("Vårgruppa", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    }

    /// <summary>The form of a leader with one service has no field for it: nothing is said of what she could not fill in.</summary>
    [Fact]
    public async Task Change_ByALeaderWithoutAFieldForService_ShowsNoDifferenceInIt()
    {
        using var leader = await site.As("rektor");
        using var planner = await site.As("planlegger");
        var address = await LinkTo(leader, "Skolelosen", "/tiltak");
        var stored = Fields(await leader.Page($"{address}/endre"));
        Assert.DoesNotContain(stored, field => field.Name == "tjeneste");
        using var first = await planner.Post($"{address}/endre", [.. Fields(await planner.Page($"{address}/endre")).Where(field => field.Name != "steg"), ("steg", "Den ene teksten.")]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await leader.Post($"{address}/endre", [.. stored.Where(field => field.Name != "steg"), ("steg", "Den andre teksten.")]);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Equal(["Den ene teksten.", "Den andre teksten."], page.QuerySelectorAll(".both-texts .kept-text").Select(one => one.TextContent));
        Assert.DoesNotContain("Hvilken tjeneste", page.QuerySelector("#skjema")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Add_ThenPublish_ClosesTheGapAndInhabitantsFindIt()
    {
        using var planner = await site.As("planlegger2");
        Assert.Equal("Hull", await Cell(planner, "screens 6-9"));
        var form = await planner.Page("/tiltak/ny");
        var service = form.QuerySelectorAll("#tjeneste option").Single(one => one.TextContent == "Tverrelvdal ungdomsklubb").GetAttribute("value")!;
        var place = form.QuerySelector("input[name=kommune]")!.GetAttribute("value")!;

        using var added = await planner.Post("/tiltak/ny", [.. Whole, ("tjeneste", service), ("kommune", place)]);
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var address = added.Headers.Location!.OriginalString;
        Assert.Equal("Hull", await Cell(planner, "screens 6-9"));
        using var published = await planner.Post($"{address}/publiser");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        Assert.Equal("S", await Cell(planner, "screens 6-9"));
        var found = await site.Site.Page("/hjelp/9902?behov=screens&alder=7");
        Assert.Equal("Pappagruppe", found.QuerySelector(".help-hits h2")!.TextContent);
        Assert.Contains("Fedre møtes <i>og</i> lager mat.", found.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_WhileAnotherHasSaved_ShowsBothTextsAndKeepsTheTyped()
    {
        using var planner = await site.As("planlegger");
        var address = await LinkTo(planner, "Leksehjelp", "/tiltak");
        var stored = Fields(await planner.Page($"{address}/endre"));
        using var first = await planner.Post($"{address}/endre", [.. stored.Where(field => field.Name != "hva"), ("hva", "Den første teksten.")]);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await planner.Post($"{address}/endre", [.. stored.Where(field => field.Name != "hva"), ("hva", "Den andre teksten.")]);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var page = await Visitor.Read(second);
        Assert.Equal(["Den første teksten.", "Den andre teksten."], page.QuerySelectorAll(".both-texts .kept-text").Select(one => one.TextContent));
        Assert.Equal("Den andre teksten.", page.QuerySelector("#hva")!.TextContent.Trim());
        using var third = await planner.Post($"{address}/endre", [.. Fields(page)]);
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Contains("Den andre teksten.", (await planner.Page(address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waiting_ByTheNurse_IsTakenAndWhatIsNoNumberIsRefused()
    {
        using var nurse = await site.As("helsesykepleier");
        var address = await LinkTo(nurse, "Psykolog for barn og unge", "/tiltak");
        using var wrong = await nurse.Post($"{address}/ventetid", ("uker", "mange"), ("dag", "1.8.2026"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);

        using var right = await nurse.Post($"{address}/ventetid", ("uker", "10"), ("dag", "1.8.2026"));

        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Contains("10 uker", (await nurse.Page(address)).Body!.TextContent, StringComparison.Ordinal);
        using var change = await nurse.Get($"{address}/endre");
        Assert.Equal(HttpStatusCode.NotFound, change.StatusCode);
    }

    [Fact]
    public async Task Evaluate_AndEnd_AreKeptInTheHistory()
    {
        using var planner = await site.As("planlegger");
        var address = await LinkTo(planner, "Utlånsboden", "/tiltak");
        using var evaluated = await planner.Post($"{address}/evaluering", ("funn", "Boden ble brukt av få."), ("dag", "1.8.2026"), ("kilde", "Sak 12/26"));
        Assert.Equal(HttpStatusCode.Redirect, evaluated.StatusCode);
        using var ended = await planner.Post($"{address}/avslutt", ("dag", "1.9.2026"));
        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);

        var page = await planner.Page(address);
        Assert.Contains("Boden ble brukt av få.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1. september 2026", page.Body.TextContent, StringComparison.Ordinal);
        using var gone = await site.Site.Get(address.Replace("/tiltak/", "/hjelp/tiltak/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Core_SixYears_SaysWhatTheChildWelfareServiceCarriesAndWhereItMoves()
    {
        using var director = await site.As("direktor");

        var page = await director.Page("/tiltak/kjernebarnevern");

        var answer = page.QuerySelector("#svar")!.TextContent;
        Assert.Contains("bevegelse mot et kjernebarnevern", answer, StringComparison.Ordinal);
        Assert.Contains("bar barneverntjenesten", answer, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll("svg .line").Length);
        Assert.Equal(6, page.QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Change_OfServiceAndLevel_HasItsDayAndCanBeUndoneWithAReason()
    {
        using var planner = await site.As("planlegger");
        var address = await LinkTo(planner, "Trygghetssirkelen", "/tiltak");
        var form = await planner.Page($"{address}/endre");
        var childWelfare = form.QuerySelectorAll("#tjeneste option").Single(one => one.TextContent.Contains("barnevern", StringComparison.OrdinalIgnoreCase)).GetAttribute("value")!;
        (string, string)[] To(string day) => [.. Fields(form).Where(field => field.Name is not ("niva" or "tjeneste" or "skifte")), ("niva", "Indicated"), ("tjeneste", childWelfare), ("skifte", day)];

        using var early = await planner.Post($"{address}/endre", To("1.1.2015"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.StatusCode);
        var again = await Visitor.Read(early);
        Assert.Equal(["#skifte"], again.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal(childWelfare, again.QuerySelector("#tjeneste option[selected]")!.GetAttribute("value"));
        using var noDay = await planner.Post($"{address}/endre", To("i fjor"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noDay.StatusCode);
        using var more = await planner.Post($"{address}/endre", [.. To("i fjor").Where(field => field.Item1 != "navn"), ("navn", "")]);
        Assert.Equal(["#skifte", "#navn"], (await Visitor.Read(more)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var moved = await planner.Post($"{address}/endre", To("1.3.2025"));
        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);

        var times = Times(await planner.Page(address));
        Assert.Equal(2, times.Count);
        Assert.StartsWith("Fra 1. mars 2025", times[0], StringComparison.Ordinal);
        Assert.Contains("Indikert", times[0], StringComparison.Ordinal);
        Assert.Contains("28. februar 2025", times[1], StringComparison.Ordinal);
        var last = (await planner.Page($"{address}/angre-skifte")).QuerySelector("input[name=skifte]")!.GetAttribute("value")!;
        using var silent = await planner.Post($"{address}/angre-skifte", ("skifte", last), ("grunn", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, silent.StatusCode);
        using var undone = await planner.Post($"{address}/angre-skifte", ("skifte", last), ("grunn", "Det var <b>feil</b> tiltak."));
        Assert.Equal(HttpStatusCode.Redirect, undone.StatusCode);
        Assert.Contains("Det var <b>feil</b> tiltak.", Times(await planner.Page(address))[0], StringComparison.Ordinal);
        using var twice = await planner.Get($"{address}/angre-skifte");
        Assert.Equal(HttpStatusCode.NotFound, twice.StatusCode);
    }

    [Fact]
    public async Task Undo_ByOneWhoMayOnlyRead_IsNotFound()
    {
        using var planner = await site.As("planlegger");
        using var director = await site.As("direktor");
        var address = await LinkTo(planner, "Hjemmebesøk hver uke når mye er tungt", "/tiltak");

        var page = await director.Page(address);
        Assert.Equal(2, Times(page).Count);
        Assert.Null(page.QuerySelector($"a[href='{address}/angre-skifte']"));
        using var form = await director.Get($"{address}/angre-skifte");
        using var post = await director.Post(address, $"{address}/angre-skifte", ("grunn", "Nei."));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (form.StatusCode, post.StatusCode));
    }

    [Theory]
    [InlineData("administrator")]
    [InlineData("personvern")]
    public async Task Any_ByThoseWhoSeeNoContent_IsNotFound(string who)
    {
        using var visitor = await site.As(who);
        foreach (var path in new[] { "/tiltak", "/tiltak/ny", "/tiltak/hull", "/tiltak/kjernebarnevern" })
        {
            using var answer = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Show_AnotherMunicipalitysOwn_IsNotFound()
    {
        using var here = await site.As("planlegger");
        using var there = await site.As("planlegger2");
        var address = await LinkTo(here, "Skolelosen", "/tiltak");
        foreach (var end in new[] { "", "/endre", "/publiser", "/ventetid", "/evaluering", "/avslutt" })
        {
            using var answer = await there.Get(address + end);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    static async Task<string> Cell(Visitor visitor, string cell) =>
        (await visitor.Page("/tiltak/hull?kommune=9902")).QuerySelector($"[data-cell='{cell}']")!.TextContent.Trim();

    static IEnumerable<string> Names(IDocument page) => page.QuerySelectorAll(".measure-table th a").Select(one => one.TextContent);

    static List<string> Times(IDocument page) =>
        [.. page.QuerySelectorAll("table[aria-labelledby=baaret] tbody tr").Select(row => string.Join(' ', row.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    static async Task<string> LinkTo(Visitor visitor, string name, string list) =>
        (await visitor.Page(list)).QuerySelectorAll(".measure-table th a").Single(one => one.TextContent == name).GetAttribute("href")!;

    /// <summary>What a browser would send of the form as it stands.</summary>
    internal static (string Name, string Value)[] Fields(IDocument page) =>
    [
        .. page.QuerySelectorAll("form[data-draft] :is(input[type=text], input[type=hidden], input[checked])")
            .Where(input => input.GetAttribute("name") != "form-token")
            .Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? "")),
        .. page.QuerySelectorAll("form[data-draft] textarea").Select(area => (area.GetAttribute("name")!, area.TextContent.TrimStart('\n'))),
        .. page.QuerySelectorAll("form[data-draft] option[selected]").Select(option => (option.Closest("select")!.GetAttribute("name")!, option.GetAttribute("value")!)),
    ];
}
