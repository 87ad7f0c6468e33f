using System.Net;
using Langbenk.People.Numbers;
using Langbenk.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.People;

/// <summary>Numbers are not shown, who may only read changes nothing, and what was typed stays; with a database of its own.</summary>
public class KinPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Correct_StoredNumber_IsNeverShownAndStaysWhenNothingIsTyped()
    {
        using var teacher = await demo.As("laerer");
        var (number, path) = await Child(teacher, "Ada", 11);
        var page = await teacher.Page($"{path}/navn");
        AssertNoNumber(number, page.DocumentElement.OuterHtml);
        Assert.Contains($"{number[..6]} •••••", page.Body!.TextContent, StringComparison.Ordinal);

        using var kept = await teacher.Post($"{path}/navn", ("versjon", "1"), ("nummer", ""), ("fornavn", "Ada Marie"), ("etternavn", "Lie"), ("knapp", "utkast"));
        AssertNoNumber(number, await kept.Content.ReadAsStringAsync(Site.Cancellation));
        using var done = await teacher.Post($"{path}/navn", ("versjon", "1"), ("nummer", ""), ("fornavn", "Ada Marie"), ("etternavn", "Lie"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.Contains(number[..6], (await teacher.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        using var overtaken = await teacher.Post($"{path}/navn", ("versjon", "1"), ("nummer", ""), ("fornavn", "Adda"), ("etternavn", "Lie"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        AssertNoNumber(number, await overtaken.Content.ReadAsStringAsync(Site.Cancellation));

        // Typed and stored already: it is hers, and not shown again.
        using var typed = await teacher.Post($"{path}/navn", ("versjon", "1"), ("nummer", number), ("fornavn", "Adda"), ("etternavn", "Lie"));
        AssertNoNumber(number, await typed.Content.ReadAsStringAsync(Site.Cancellation));
        AssertNoNumber(number, (await teacher.Page($"{path}/navn")).DocumentElement.OuterHtml);
        // A number that is not stored is her words.
        var other = SyntheticNumber.Make(new(2019, 5, 12), Sex.Female, 40).Reveal();
        using var rektor = await demo.As("rektor");
        using var words = await rektor.Post($"{path}/navn", ("versjon", "2"), ("nummer", other), ("fornavn", "Ada 7"), ("etternavn", "Lie"));
        Assert.Equal(other, (await Visitor.Read(words)).QuerySelector("#nummer")!.GetAttribute("value"));

        using var both = await rektor.Post($"{path}/navn", ("versjon", "2"), ("nummer", other), ("uten-nummer", "ja"), ("fornavn", "Ada"), ("etternavn", "Lie"));
        Assert.Contains("Ikke begge", (await Visitor.Read(both)).QuerySelector("#nummer-error")!.TextContent, StringComparison.Ordinal);
        // The teacher is asked for the name alone; what she sends besides is refused, not dropped.
        Assert.Null(page.QuerySelector("#nummer"));
        using var sneaked = await teacher.Post($"{path}/navn", ("versjon", "2"), ("nummer", other), ("fornavn", "Ada"), ("etternavn", "Lie"), ("hvorfor", "x"));
        Assert.Contains("lederen i tjenesten", (await Visitor.Read(sneaked)).Body!.TextContent, StringComparison.Ordinal);
        using var unsaid = await rektor.Post($"{path}/navn", ("versjon", "2"), ("nummer", ""), ("uten-nummer", "ja"), ("fornavn", "Ada"), ("etternavn", "Lie"));
        Assert.NotNull((await Visitor.Read(unsaid)).QuerySelector("#hvorfor-error"));
        using var removed = await rektor.Post($"{path}/navn", ("versjon", "2"), ("nummer", ""), ("uten-nummer", "ja"), ("fornavn", "Ada"), ("etternavn", "Lie"), ("hvorfor", "Feil nummer, sier mor"));
        Assert.Equal(HttpStatusCode.Redirect, removed.StatusCode);
        Assert.Contains("Feil nummer, sier mor", (await rektor.Page($"{path}/navn")).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("•••••", (await teacher.Page(path)).QuerySelector(".lead")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emergency_ReadsAndChangesNothingAndIsSeenByTheOfficerWhenTheLeaderMayNot()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        using var officer = await demo.As("personvern");
        var (number, path) = await Child(teacher, "Bo", 12);
        var off = (await rektor.Page($"{path}/hvem")).QuerySelector("form[action$='handler=Off'] button")!.GetAttribute("value")!;
        using var taken = await rektor.Post($"{path}/hvem", $"{path}/hvem?handler=Off", ("ansatt", off));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        using var closed = await teacher.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        using var opened = await teacher.Post("/personer/nodtilgang", ("nummer", number), ("hvorfor", "Gutten kom ikke hjem i kveld"));
        Assert.Equal(path, opened.Headers.Location!.OriginalString);
        Assert.Contains("Bo Lie", (await teacher.Page(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);

        using var guessed = await teacher.Get($"/personer/{Guid.NewGuid()}");
        var missing = await guessed.Content.ReadAsStringAsync(Site.Cancellation);
        foreach (var (to, field) in new[] { ("navn", ("knapp", "utkast")), ("familie", ("knapp", "utkast")), ("familie?handler=Search", ("sok", "a")), ("samme", ("knapp", "utkast")), ("samme?handler=Search", ("sok", "a")), ("adresse", ("knapp", "utkast")) })
        {
            using var answer = await teacher.Post("/personer", $"{path}/{to}", field);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Equal(missing, await answer.Content.ReadAsStringAsync(Site.Cancellation));
        }

        await using (var scope = demo.Site.Services.CreateAsyncScope())
        {
            // Told once, also when the same is sent twice; nothing of it stands there.
            using var again = await teacher.Post("/personer", "/personer/nodtilgang", ("nummer", number), ("hvorfor", "Gutten kom ikke hjem i kveld"));
            Assert.Equal(path, again.Headers.Location!.OriginalString);
            Assert.Single(await scope.ServiceProvider.GetRequiredService<IWorkData>().Notices.Where(one => one.Link == "/personer/nodtilganger").ToListAsync(Site.Cancellation));
        }

        Assert.Contains("1 nødtilgang du ikke har sett", (await rektor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
        const string alone = "/personer/nodtilganger/uten-leder";
        Assert.Empty((await officer.Page(alone)).QuerySelectorAll(".card-list li"));
        using var family = await rektor.Post("/konto/naere", ("hvem", "naer"), ("nummer", number));
        Assert.Equal(HttpStatusCode.Redirect, family.StatusCode);
        Assert.DoesNotContain("nødtilgang du ikke har sett", (await rektor.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);

        Assert.NotNull((await officer.Page("/oversikt")).QuerySelector($"a[href='{alone}']"));
        var page = await officer.Page(alone);
        Assert.Contains("Gutten kom ikke hjem", page.QuerySelector(".card-list li")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Bo Lie", page.Body!.TextContent, StringComparison.Ordinal);
        AssertNoNumber(number, page.DocumentElement.OuterHtml);
        var row = page.QuerySelector("input[name=rad]")!.GetAttribute("value")!;
        using var wordless = await officer.Post(alone, ("rad", row), ("notat", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        using var stillOpen = await teacher.Get(path);
        Assert.Equal(HttpStatusCode.OK, stillOpen.StatusCode);
        using var seen = await officer.Post(alone, ("rad", row), ("notat", "Tatt opp med kommunedirektøren"), ("steng", "true"));
        Assert.Equal(HttpStatusCode.Redirect, seen.StatusCode);
        using var shut = await teacher.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, shut.StatusCode);
        Assert.Empty((await officer.Page(alone)).QuerySelectorAll(".card-list li"));
    }

    [Fact]
    public async Task Search_OnTheFamilyPage_KeepsWhatWasTypedAndSavesAfterwards()
    {
        using var teacher = await demo.As("laerer");
        var (_, path) = await Child(teacher, "Cato", 13);
        using var searched = await teacher.Post($"{path}/familie", $"{path}/familie?handler=Search", ("sok", "Mari Solbakken"), ("slekt", "Parent"), ("ansvar", "Sole"), ("fra", "1.2.2024"), ("kilde", "Folkeregisteret"));
        Assert.Equal(HttpStatusCode.OK, searched.StatusCode);
        var page = await Visitor.Read(searched);
        Assert.Equal(
            ("Mari Solbakken", "Parent", "1.2.2024", "Folkeregisteret"),
            (Value(page, "#sok"), page.QuerySelector("#slekt option[selected]")!.GetAttribute("value"), Value(page, "#fra"), Value(page, "#kilde")));
        Assert.Equal($"{path}/familie", page.QuerySelector("#skjema")!.GetAttribute("action"));
        Assert.Equal($"{path}/familie?handler=Search", page.QuerySelector("#skjema .search-line button")!.GetAttribute("formaction"));
        Assert.Equal(2, page.QuerySelectorAll("select[name=hvem] option").Length);
    }

    [Fact]
    public async Task CareOrder_FromTheFamilyPage_NamesTheServiceTheDayAndTheSource()
    {
        using var teacher = await demo.As("laerer");
        var (_, path) = await Child(teacher, "Dina", 14);
        using var nothing = await teacher.Post($"{path}/familie", ("ansvar", "CareOrder"));
        Assert.Equal(["#tjeneste", "#fra", "#kilde"], (await Visitor.Read(nothing)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")!).OrderBy(one => Array.IndexOf(["#tjeneste", "#fra", "#kilde"], one)));
        var service = (await teacher.Page($"{path}/familie")).QuerySelectorAll("select[name=tjeneste] option")[^1];
        using var done = await teacher.Post($"{path}/familie", ("ansvar", "CareOrder"), ("tjeneste", service.GetAttribute("value")!), ("fra", "1.2.2026"), ("kilde", "Barnevernet sier"));
        Assert.Equal(path, done.Headers.Location!.OriginalString);
        var page = await teacher.Page(path);
        Assert.Contains($"{service.TextContent}: barnevernstjenesten har omsorgen", page.Body!.TextContent, StringComparison.Ordinal);

        // Wrong: written today, taken back today.
        var row = page.QuerySelector("form[action$='handler=TakeBackGuardianship'] button")!.GetAttribute("value")!;
        using var back = await teacher.Post(path, $"{path}?handler=TakeBackGuardianship", ("rad", row));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Contains("Ikke skrevet inn", (await teacher.Page(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task StaffTies_AreTheLeadersWayAndTheEmployeeIsToldThatNotWhom()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        const string page = "/konto/naere/ansatte";
        using var closed = await teacher.Get(page);
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        var (number, path) = await Child(teacher, "Edel", 15);
        using var nothing = await rektor.Post(page, ("nummer", number));
        Assert.Equal(["#ansatt", "#hvem"], (await Visitor.Read(nothing)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        var account = (await rektor.Page(page)).QuerySelectorAll("select[name=ansatt] option").Single(one => one.TextContent == "Lars Lærer").GetAttribute("value")!;
        using var said = await rektor.Post(page, ("ansatt", account), ("hvem", "naer"), ("nummer", number));
        Assert.Equal(HttpStatusCode.Redirect, said.StatusCode);
        using var barred = await teacher.Get(path);
        Assert.Equal(HttpStatusCode.NotFound, barred.StatusCode);
        var told = (await teacher.Page("/konto/naere")).Body!.TextContent;
        Assert.Contains("Lederen har skrevet dette", told, StringComparison.Ordinal);
        Assert.DoesNotContain(number[..6], told, StringComparison.Ordinal);

        var list = await rektor.Page(page);
        AssertNoNumber(number, list.DocumentElement.OuterHtml);
        var row = list.QuerySelector("button[name=rad]")!.GetAttribute("value")!;
        using var wordless = await rektor.Post(page, $"{page}?handler=Back", ("rad", row), ("hvorfor", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wordless.StatusCode);
        using var back = await rektor.Post(page, $"{page}?handler=Back", ("rad", row), ("hvorfor", "Feil person"));
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Contains("Edel Lie", (await teacher.Page(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    static async Task<(string Number, string Path)> Child(Visitor visitor, string name, int turn)
    {
        var number = SyntheticNumber.Make(new(2019, 5, 12), Sex.Female, turn).Reveal();
        using var made = await visitor.Post("/personer/ny", ("fornavn", name), ("etternavn", "Lie"), ("nummer", number), ("hvorfor", "FollowedUp"));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        return (number, made.Headers.Location!.OriginalString);
    }

    static string? Value(AngleSharp.Dom.IDocument page, string selector) => page.QuerySelector(selector)!.GetAttribute("value");

    static void AssertNoNumber(string number, string html)
    {
        Assert.DoesNotContain(number, html, StringComparison.Ordinal);
        Assert.DoesNotContain(number[6..], html, StringComparison.Ordinal);
    }
}
