using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A report of concern as a tired teacher meets it; that the others learn nothing of it; and what comes on paper.</summary>
public class ReportPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Seen = "Kom med blåmerker på begge overarmene";

    static readonly (string, string)[] Filled =
    [
        ("fare", "NotNow"), ("plikt", "ME-01"), ("sett", Seen), ("siden", "Siden påske, hver uke"), ("tanker", "Kanskje slås han"), ("provd", "Snakket med helsesykepleier"), ("barn", "Yes"),
        ("barn-sa", "«Jeg vil ikke hjem»"), ("mistanke", "ja"), ("foreldre", "NotNow"), ("foreldre-sa", "Mistanke om vold hjemme"), ("familie", "Mor Mari"), ("stilling", "Kontaktlærer"),
    ];

    static (string, string)[] With(IDocument form, params (string, string)[] others) =>
        [.. Filled.Where(one => others.All(other => other.Item1 != one.Item1)), ("kommune", form.QuerySelector("#kommune option[selected]")!.GetAttribute("value")!), .. others];

    [Fact]
    public async Task Report_FromTheChildsPage_IsWrittenSavedAndSaidToBeSent()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var start = Link(await teacher.Page(await Child(teacher, "Jonas")), "/melding/ny/");
        var form = await teacher.Page(start);
        Assert.Equal("tel:112", form.QuerySelector("main a")!.GetAttribute("href"));
        Assert.Contains("00 00 01 02", form.QuerySelector(".danger-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("opplæringslova § 24-3", Flat(form.QuerySelector("section[aria-labelledby=meldeplikt]")!), StringComparison.Ordinal);
        Assert.Contains("Per Haugen (forelder)", form.QuerySelector("#familie")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Elvegata 4", form.QuerySelector("#sted")!.TextContent, StringComparison.Ordinal);

        using var empty = await teacher.Post(start, ("sett", "Bare dette er skrevet"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        var told = await Visitor.Read(empty);
        Assert.Equal(["#plikt", "#fare", "#siden", "#barn", "#mistanke", "#foreldre", "#kommune", "#stilling"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("Bare dette er skrevet", (await teacher.Page(start)).QuerySelector("#sett")!.TextContent, StringComparison.Ordinal);
        using var warned = await teacher.Post(start, With(form, ("foreldre", "Later")));
        Assert.Equal(["#foreldre"], (await Visitor.Read(warned)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        var path = await Done(teacher, start, With(form));
        Assert.Equal(path, await Done(teacher, start, With(form)));
        var page = await rektor.Page(path);
        Assert.Contains("Lagret, ikke sendt", page.QuerySelector(".state")!.TextContent, StringComparison.Ordinal);
        var now = page.QuerySelector("section[aria-labelledby=na]")!;
        Assert.Contains("Barneverntjenesten i Nordfjella", now.TextContent, StringComparison.Ordinal);
        Assert.Equal(["tel:00000101", "tel:00000102"], now.QuerySelectorAll("a[href^='tel:']").Select(one => one.GetAttribute("href")));
        Assert.Single(page.QuerySelectorAll("main .ds-button:not([data-variant])"));
        Assert.Contains("Kanskje slås han", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector($"a[href='{path}/endre']"));
        Assert.NotNull((await teacher.Page(path)).QuerySelector($"a[href='{path}/endre']"));

        await Done(teacher, path + "/endre", [.. With(form, ("siden", "Siden jul")), ("versjon", "1")]);
        using var overtaken = await teacher.Post(path + "/endre", [.. With(form, ("siden", "Siden i fjor")), ("versjon", "1")]);
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        Assert.Contains("Siden jul", (await Visitor.Read(overtaken)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var mark = await rektor.Page(path + "/sendt");
        Assert.Equal("Barneverntjenesten i Nordfjella", mark.QuerySelector("#til")!.GetAttribute("value"));
        (string, string)[] sent = [.. new[] { "dag", "hvem", "til" }.Select(one => (one, mark.QuerySelector("#" + one)!.GetAttribute("value")!))];
        await Done(rektor, path + "/sendt", [.. sent, ("hvordan", "Phone"), ("versjon", "2")]);
        Assert.Contains("Lagret, ikke sendt", (await teacher.Page(path)).QuerySelector(".state")!.TextContent, StringComparison.Ordinal);
        await Done(rektor, path + "/sendt", [.. sent, ("hvordan", "Post"), ("versjon", "2")]);
        Assert.Contains("innen én uke", (await teacher.Page(path)).QuerySelector("section[aria-labelledby=videre]")!.TextContent, StringComparison.Ordinal);
        using var closed = await teacher.Get(path + "/endre");
        Assert.Equal(path, closed.Headers.Location!.OriginalString);

        await Done(teacher, path + "/mer", [("tillegg", "Det var tirsdag")]);
        Assert.Contains("et tillegg er ikke sendt", (await rektor.Page("/meldinger")).QuerySelector(".card-list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_ToEverybodyElse_IsNotThere()
    {
        using var teacher = await demo.As("laerer");
        using var officer = await demo.As("personvern");
        var child = await Child(teacher, "Jonas");
        var start = Link(await teacher.Page(child), "/melding/ny/");
        var path = await Done(teacher, start, With(await teacher.Page(start), ("sett", "Hemmelig sett av læreren")));
        using var refused = await teacher.Post(path + "/mer", ("tillegg", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);

        foreach (var person in new[] { "veileder", "nav", "barnevern", "helsesykepleier", "personvern", "administrator", "direktor" })
        {
            using var other = await demo.As(person);
            using var nothing = await other.Get($"/melding/{Guid.NewGuid()}");
            var missing = await nothing.Content.ReadAsStringAsync(Site.Cancellation);
            foreach (var tried in new[] { "", "/endre", "/sendt", "/mer", "/legg-bort", "/journal", "/skriv-ut", "/fil/word" })
            {
                using var answer = await other.Get(path + tried);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
                Assert.Equal(missing, await answer.Content.ReadAsStringAsync(Site.Cancellation));
            }
        }

        // Nav knows the same child, and has a team around him with the school.
        using var counsellor = await demo.As("veileder");
        foreach (var shown in new[] { child, "/personer", "/meldinger", "/uro", "/laget", "/oversikt", Link(await counsellor.Page("/laget"), "/laget/"), Link(await counsellor.Page("/laget"), "/laget/") + "/fortalt" })
        {
            var html = (await counsellor.Page(shown)).DocumentElement.OuterHtml;
            Assert.DoesNotContain(path, html, StringComparison.Ordinal);
            Assert.DoesNotContain("Hemmelig sett", html, StringComparison.Ordinal);
        }

        using var found = await teacher.Post("/oversikt", "/sok/arbeid", ("sokeord", "Hemmelig sett"));
        Assert.DoesNotContain(path, (await Visitor.Read(found)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Empty((await counsellor.Page("/meldinger")).QuerySelectorAll(".card-list li"));
        var log = (await officer.Page("/logg")).QuerySelector("tbody")!.TextContent;
        Assert.Contains("Leste om en person", log, StringComparison.Ordinal);
        Assert.DoesNotContain("elding", log, StringComparison.Ordinal);
        Assert.DoesNotContain("(73", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OnPaper_SaysWhoItIsAndOnWhichProvision()
    {
        using var nurse = await demo.As("helsesykepleier");
        var start = Link(await nurse.Page(await Child(nurse, "Live")), "/melding/ny/");
        var form = await nurse.Page(start);
        const string evil = "<script>alert(1)</script><b>fet</b>";
        var path = await Done(nurse, start, With(form, ("sett", evil), ("stilling", "Helsesykepleier"), ("telefon", "00 12 34 56")));
        var paper = await nurse.Page("/en" + path + "/skriv-ut");
        var words = Flat(paper.QuerySelector("article")!);
        foreach (var part in new[] { "Bekymringsmelding til barnevernet", "helsepersonelloven § 33", "barnevernsloven § 13-2", "Live Moen, ", "Hanne Helse, Helsesykepleier, 00 12 34 56", "offentleglova § 13", evil })
        {
            Assert.Contains(part, words, StringComparison.Ordinal);
        }

        Assert.Matches(@"Live Moen, \d{11}", words);
        Assert.Empty(paper.QuerySelectorAll("main script"));
        Assert.Equal("nb", paper.QuerySelector("article")!.GetAttribute("lang"));
        using var word = await nurse.Get(path + "/fil/word");
        Assert.Equal(HttpStatusCode.OK, word.StatusCode);
        Assert.Equal("dokument.docx", word.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task Report_FromAWorry_BringsItsWordsAndIsSetAside()
    {
        using var teacher = await demo.As("laerer");
        var child = await Child(teacher, "Jonas");
        var worry = await Done(teacher, Link(await teacher.Page(child), "/uro/ny/"), [
            ("sett", "Kom uten matpakke"), ("grad", "Great"), ("barn", "Yes"), ("barn-sa", "«Mamma sover»"), ("foreldre", "NotYet"), ("foreldre-sa", "Ringer i dag"), ("neste", "ReportConcern"), ("neste-dag", Days.Soon)]);
        var start = Link(await teacher.Page(worry), "/melding/ny/");
        var form = await teacher.Page(start);
        Assert.Equal("Kom uten matpakke", form.QuerySelector("#sett")!.TextContent.Trim());
        Assert.Equal("«Mamma sover»", form.QuerySelector("#barn-sa")!.TextContent.Trim());
        using var kept = await teacher.Post(start, ("sett", "Kom uten matpakke og jakke"), ("knapp", "utkast"));
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        Assert.Contains("og jakke", (await teacher.Page(start.Split('?')[0])).QuerySelector("#sett")!.TextContent, StringComparison.Ordinal);

        var path = await Done(teacher, start, With(form, ("sett", "Kom uten matpakke og jakke"), ("fare", "NotCalledYet")));
        Assert.Equal("tel:112", (await teacher.Page(path)).QuerySelector("main a")!.GetAttribute("href"));
        await Done(teacher, path + "/legg-bort", [("hvorfor", "Skrevet to ganger"), ("versjon", "1")]);
        Assert.Contains("Skrevet to ganger", (await teacher.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains(path, (await teacher.Page("/meldinger?vis=sendt")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        await Done(teacher, path + "/journal", [("journal", "Done"), ("dag", "1.9.2026"), ("innsyn", "Withheld"), ("hjemmel", "pol § 16"), ("versjon", "2")]);
    }

    [Fact]
    public async Task Report_AboutWhoIsProtectedOrGrown_SaysSoBeforehand()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var teacher = await demo.As("laerer");
        var start = Link(await nurse.Page(await Child(nurse, "Ida")), "/melding/ny/");
        var form = await nurse.Page(start);
        Assert.Equal("", form.QuerySelector("#sted")!.TextContent.Trim());
        Assert.Contains("Adressen er beskyttet", form.QuerySelector("#sted-hint")!.TextContent, StringComparison.Ordinal);
        using var refused = await nurse.Post(start, With(form, ("sted", "Fjellveien 1")));
        Assert.Equal(["#sted"], (await Visitor.Read(refused)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));

        var father = await Child(teacher, "Per");
        Assert.Empty((await teacher.Page(father)).QuerySelectorAll("a[href^='/melding/ny/']"));
        var grown = await teacher.Page(father.Replace("/personer/", "/melding/ny/", StringComparison.Ordinal));
        Assert.Empty(grown.QuerySelectorAll("form[data-draft]"));
        Assert.Contains("barn under 18", grown.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Of the mother it can be about whom she expects: a school has no duty, a nurse has one, towards the health service.
        var mother = await nurse.Page(Link(await nurse.Page(await Child(nurse, "Sara")), "/melding/ny/"));
        Assert.Null(mother.QuerySelector("#barn"));
        Assert.Contains("helsepersonelloven § 32", Flat(mother.QuerySelector("section[aria-labelledby=meldeplikt]")!), StringComparison.Ordinal);
        Assert.Contains("ingen plikt", (await teacher.Page(Link(await teacher.Page(await Child(teacher, "Mari")), "/melding/ny/"))).QuerySelector("section[aria-labelledby=meldeplikt]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Report_OnAChildThatIsMergedMeanwhile_IsSavedOnTheOneThatIsUsed()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var used = await Done(teacher, "/personer/ny", [("fornavn", "Tiril"), ("etternavn", "Vik"), ("fodt", "3.3.2017"), ("hvorfor", "FollowedUp")]);
        var wrong = await Done(teacher, "/personer/ny", [("fornavn", "Storm"), ("etternavn", "Lund"), ("fodt", "4.4.2018"), ("hvorfor", "FollowedUp")]);
        var start = Link(await teacher.Page(wrong), "/melding/ny/");
        var form = await teacher.Page(start);
        await Done(rektor, used + "/samme", [("annen", wrong.Split('/')[^1]), ("hvorfor", "Samme barn"), ("sikker", "ja")]);

        using var answer = await teacher.Send(start, [.. With(form), ("form-token", form.QuerySelector("input[name=form-token]")!.GetAttribute("value")!)]);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var path = answer.Headers.Location!.OriginalString;
        Assert.Contains("Tiril Vik", (await rektor.Page(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(path, (await teacher.Page(used)).DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demonstration_HasOneThatIsNotSent()
    {
        using var nurse = await demo.As("helsesykepleier");
        var row = (await nurse.Page("/meldinger")).QuerySelectorAll(".card-list li").Single(one => one.TextContent.Contains("Amina Warsame", StringComparison.Ordinal));
        Assert.Contains("Lagret, ikke sendt", row.TextContent, StringComparison.Ordinal);
        var page = await nurse.Page(row.QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("Mistenker du noe av dette, sier du ingenting til noen hjemme", page.QuerySelector(".protected")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Door_ToReport_LeadsHereInTheDemonstration()
    {
        using var nobody = new Visitor(demo.Site.Client.BaseAddress!);
        Assert.NotNull((await nobody.Page("/bekymret/meld")).QuerySelector("a[href='/meldinger']"));
    }

    /// <summary>With ordinary spaces.</summary>
    static string Flat(IElement element) => element.TextContent.Replace('\u00A0', ' ');

    static async Task<string> Child(Visitor visitor, string name) =>
        (await visitor.Page("/personer")).QuerySelectorAll(".card-list a").Single(one => one.TextContent.StartsWith(name, StringComparison.Ordinal)).GetAttribute("href")!;

    static string Link(IDocument page, string start) => page.QuerySelectorAll("main a").First(one => one.GetAttribute("href")!.StartsWith(start, StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task<string> Done(Visitor visitor, string path, (string, string)[] fields)
    {
        using var answer = await visitor.Post(path, fields);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {(int)answer.StatusCode} {(answer.StatusCode == HttpStatusCode.Redirect ? "" : (await Visitor.Read(answer)).QuerySelector("#errors")?.TextContent)}");
        return answer.Headers.Location!.OriginalString;
    }
}
