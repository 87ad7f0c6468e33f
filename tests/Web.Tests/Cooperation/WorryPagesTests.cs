using System.Net;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>A worry, step by step, as the teacher meets it; and nobody else does.</summary>
public class WorryPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static readonly (string, string)[] Filled =
    [
        ("sett", "Kom uten matpakke tre dager på rad. «Vi har ikke brød.»"), ("tanker", "Kanskje er det lite penger hjemme"), ("grad", "Growing"), ("barn", "Yes"), ("barn-sa", "«Mamma sover»"),
        ("foreldre", "NotYet"), ("foreldre-sa", "Ringer i ettermiddag"), ("provd", "Frukt i klassen"), ("neste", "FollowUpHere"), ("neste-dag", Days.Soon),
    ];

    [Fact]
    public async Task Worry_FromTheChildsPage_IsWrittenReadAndClosed()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        using var counsellor = await demo.As("veileder");
        var child = (await teacher.Page("/personer")).QuerySelectorAll(".card-list a").Single(one => one.TextContent.StartsWith("Jonas", StringComparison.Ordinal)).GetAttribute("href")!;
        var form = (await teacher.Page(child)).QuerySelector("a[href^='/uro/ny/']")!.GetAttribute("href")!;

        using var empty = await teacher.Post(form, ("sett", "Bare dette er skrevet"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, empty.StatusCode);
        var told = await Visitor.Read(empty);
        Assert.Equal(["#grad", "#barn", "#foreldre", "#neste"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("Bare dette er skrevet", told.QuerySelector("#sett")!.TextContent, StringComparison.Ordinal);

        using var started = await teacher.Post(form, Filled);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        var path = started.Headers.Location!.OriginalString;
        var page = (await rektor.Page(path)).Body!.TextContent;
        Assert.Contains("Mamma sover", page, StringComparison.Ordinal);
        Assert.Contains("Bare Storfjell skole ser dette", page, StringComparison.Ordinal);
        foreach (var hidden in new[] { path, path + "/skriv", path + "/journal" })
        {
            using var closed = await counsellor.Get(hidden);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        Assert.DoesNotContain("Økende uro", (await counsellor.Page(child)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await counsellor.Page("/uro")).QuerySelectorAll(".card-list li"));

        using var more = await teacher.Post(path + "/skriv", Filled);
        Assert.Equal(HttpStatusCode.Redirect, more.StatusCode);
        Assert.Equal(2, (await teacher.Page(path)).QuerySelectorAll("section.answer-box").Length);
    }

    [Fact]
    public async Task Journal_IsSaidOfTheChosenNotes_AndANewOneIsNotInTheRecord()
    {
        using var teacher = await demo.As("laerer");
        using var rektor = await demo.As("rektor");
        var path = await Started(teacher, "Per");
        var journal = await teacher.Page(path + "/journal");
        var note = journal.QuerySelector("input[name=notater]")!;
        Assert.True(note.HasAttribute("checked"));
        var id = ("notater", note.GetAttribute("value")!);
        foreach (var (day, says) in new[] { ("", "Skriv hvilken dag"), (Days.In(1), "Dagen kan ikke være fram i tid"), (Days.In(-1), "Dagen er før notatet ble skrevet") })
        {
            using var refused = await teacher.Post(path + "/journal", id, ("journal", "Done"), ("dag", day), ("innsyn", "Open"), ("versjon", "1"));
            Assert.Contains(says, (await Visitor.Read(refused)).QuerySelector("#errors a[href='#dag']")!.TextContent, StringComparison.Ordinal);
        }

        using var kept = await teacher.Post(path + "/journal", id, ("journal", "Done"), ("dag", Days.Today), ("innsyn", "Open"), ("hjemmel", ""), ("versjon", "1"));
        Assert.Equal(path, kept.Headers.Location!.OriginalString);
        using var overtaken = await rektor.Post(path + "/journal", id, ("journal", "NotRelevant"), ("innsyn", "Open"), ("hjemmel", ""), ("versjon", "1"));
        Assert.Equal(HttpStatusCode.Conflict, overtaken.StatusCode);
        var both = (await Visitor.Read(overtaken)).Body!.TextContent;
        Assert.Contains("Ikke aktuelt", both, StringComparison.Ordinal);

        using var more = await teacher.Post(path + "/skriv", [.. Filled.Where(one => one.Item1 != "tanker"), ("tanker", "Noe annet")]);
        Assert.Equal(path, more.Headers.Location!.OriginalString);
        Assert.Equal(["Journalført i eget fagsystem: Ikke ennå", "Journalført i eget fagsystem: Ja"], (await teacher.Page(path)).QuerySelectorAll("section.answer-box p.quiet:last-child").Select(one => one.TextContent.Split(',')[0].Trim()));
        Assert.Equal([true, false], (await teacher.Page(path + "/journal")).QuerySelectorAll("input[name=notater]").Select(one => one.HasAttribute("checked")));
    }

    [Fact]
    public async Task Paper_HasEveryNoteAndWhatAnArchiveAsksFor_ForTheServiceAlone()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var path = await Started(teacher, "Per", ("niva", "OwnService"));
        Assert.NotNull((await teacher.Page(path)).QuerySelector($"a[href='{path}/fil/pdf']"));
        using var word = await teacher.Get((await teacher.Page(path)).QuerySelector("a[href$='/fil/word']")!.GetAttribute("href")!);
        Assert.Equal("dokument.docx", word.Content.Headers.ContentDisposition!.FileName);
        using var archive = new System.IO.Compression.ZipArchive(await word.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(archive.GetEntry("word/document.xml")!.Open());
        var words = await text.ReadToEndAsync(Site.Cancellation);
        foreach (var part in new[] { "Per Haugen", "Storfjell skole", "«Mamma sover»", "offentleglova § 13", "Nivå 1: tiltak i egen tjeneste", "Journalført i eget fagsystem" })
        {
            Assert.Contains(part, words, StringComparison.Ordinal);
        }

        foreach (var (who, missing) in new[] { (counsellor, "/fil/word"), (counsellor, "/fil/pdf"), (teacher, "/fil/rtf") })
        {
            using var closed = await who.Get(path + missing);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }
    }

    [Fact]
    public async Task Worry_LeadsOnToWhatIsAboutThisChild_AndOffersNothingWhenItIsClosed()
    {
        using var teacher = await demo.As("laerer");
        var path = await Started(teacher, "Jonas", ("neste", "AskForHelp"));
        var page = await teacher.Page(path);
        var child = page.QuerySelector("main a[href^='/personer/']")!.GetAttribute("href")!.Split('/')[^1];
        Assert.NotNull(page.QuerySelector($"main a[href='/samtykke/ny/{child}']"));
        Assert.NotNull(page.QuerySelector($"main a[href='/foresporsler/ny/{child}']"));
        Assert.Null(page.QuerySelector("main a[href='/dele']"));
        Assert.NotNull((await teacher.Page(path + "/skriv")).QuerySelector($"main a[href^='/melding/ny/{child}']"));
        using var far = await teacher.Post(path + "/skriv", [.. Filled.Where(one => one.Item1 != "neste-dag"), ("neste-dag", "31.12.2099")]);
        Assert.Contains("innen seks måneder", (await Visitor.Read(far)).QuerySelector("#errors a[href='#neste-dag']")!.TextContent, StringComparison.Ordinal);
        using var thrown = await teacher.Post(path + "/skriv", Filled);

        using var closed = await teacher.Post(path, ("versjon", (await teacher.Page(path)).QuerySelector("[name=versjon]")!.GetAttribute("value")!), ("hvorfor", "Familien har fått hjelp"));
        Assert.Equal(path, closed.Headers.Location!.OriginalString);
        Assert.Null((await teacher.Page(path)).QuerySelector($"a[href='{path}/skriv']"));
        using var write = await teacher.Get(path + "/skriv");
        Assert.Equal(path, write.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Steps_AreNumberedAsTheyAreShown_AndAPlaceTakesNoNames()
    {
        using var nurse = await demo.As("helsesykepleier");
        var form = await nurse.Page("/uro/ny");
        var numbers = form.QuerySelectorAll("main form label, main form legend").Select(one => one.TextContent.Trim()).Where(one => char.IsDigit(one[0]) && one[1] == '.').Select(one => one[0]);
        Assert.Equal("12345", string.Concat(numbers));

        using var named = await nurse.Post("/uro/ny", ("sted", "Jonas Solbakken og Per Hansen, 12841899952"), ("sett", "Det luktet hasj"), ("grad", "GreyZone"), ("neste", "DiscussAnonymously"), ("neste-dag", Days.Soon));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, named.StatusCode);
        var told = await Visitor.Read(named);
        Assert.Equal(["#sted"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Contains("«12841899952»", told.QuerySelector("#funn-sted")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>With what is given in place of what stands in <see cref="Filled"/>.</summary>
    static async Task<string> Started(Visitor teacher, string child, params (string Name, string Value)[] other)
    {
        var person = (await teacher.Page("/personer")).QuerySelectorAll(".card-list a").Single(one => one.TextContent.StartsWith(child, StringComparison.Ordinal)).GetAttribute("href")!;
        (string, string)[] seen = [("sett", "Sett " + string.Concat($"{Guid.NewGuid():n}".Where(char.IsLetter)))];
        using var started = await teacher.Post($"/uro/ny/{person.Split('/')[^1]}", [.. Filled.Where(one => one.Item1 != "sett" && !other.Any(given => given.Name == one.Item1)), .. seen, .. other]);
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        return started.Headers.Location!.OriginalString;
    }

    [Fact]
    public async Task Worry_AboutAPlace_NeedsItsNameAndNoChild()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var nameless = await nurse.Post("/uro/ny", ("sett", "Det luktet hasj"), ("grad", "GreyZone"), ("neste", "DiscussAnonymously"), ("neste-dag", "om litt"));
        var told = await Visitor.Read(nameless);
        Assert.Equal(["#sted", "#neste-dag"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Null(told.QuerySelector("[name=barn]"));

        using var started = await nurse.Post("/uro/ny", ("sted", "Ungdomsgruppa ved kiosken"), ("sett", "Det luktet hasj"), ("grad", "GreyZone"), ("neste", "DiscussAnonymously"), ("neste-dag", Days.Soon));
        Assert.Equal(HttpStatusCode.Redirect, started.StatusCode);
        Assert.Contains("Ungdomsgruppa ved kiosken", (await nurse.Page("/uro")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worry_OnTheWrongChild_IsMovedAndTheWrongChildShowsNothing()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var links = (await teacher.Page("/personer")).QuerySelectorAll(".card-list a");
        var (wrong, right) = (links.Single(one => one.TextContent.StartsWith("Per", StringComparison.Ordinal)).GetAttribute("href")!, links.Single(one => one.TextContent.StartsWith("Mari", StringComparison.Ordinal)).GetAttribute("href")!);
        using var started = await teacher.Post($"/uro/ny/{wrong.Split('/')[^1]}", Filled);
        var path = started.Headers.Location!.OriginalString;
        Assert.NotNull((await teacher.Page(path)).QuerySelector($"a[href='{path}/flytt']"));
        using var hidden = await counsellor.Get($"{path}/flytt");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        using var nobody = await teacher.Post($"{path}/flytt", ("versjon", "1"), ("hvorfor", "Feil rad i lista"));
        Assert.Equal("Feil rad i lista", (await Visitor.Read(nobody)).QuerySelector("#hvorfor")!.TextContent.Trim());
        using var moved = await teacher.Post($"{path}/flytt", ("versjon", "1"), ("hvem", right.Split('/')[^1]), ("hvorfor", "Feil rad i lista"));
        Assert.Equal(path, moved.Headers.Location!.OriginalString);
        Assert.DoesNotContain(path, (await teacher.Page(wrong)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Contains(path, (await teacher.Page(right)).DocumentElement.OuterHtml, StringComparison.Ordinal);
        var page = (await teacher.Page(path)).Body!.TextContent;
        Assert.Contains("Flyttet hit", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Per Haugen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Worry_ScriptAndMarkup_StayText()
    {
        using var nurse = await demo.As("helsesykepleier");
        const string evil = "<script>alert(1)</script><b>fet</b>";
        using var started = await nurse.Post("/uro/ny", ("sted", evil), ("sett", evil), ("grad", "Small"), ("neste", "NothingMore"));
        var page = await nurse.Page(started.Headers.Location!.OriginalString);
        Assert.Equal(evil, page.QuerySelector(".kept-text")!.TextContent);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }
}
