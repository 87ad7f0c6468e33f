using System.IO.Compression;
using System.Net;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.Cooperation;

/// <summary>Somebody without an account, from the consent's form to what was handed over and what the withdrawal stops.</summary>
public class OutsiderPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    static string Today => $"{DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeBySystemTimeZoneId(DateTime.UtcNow, "Europe/Oslo")):d.M.yyyy}";

    [Fact]
    public async Task Consent_NamesSomebodyWithoutAccount_HalfWayIsRefusedBesideTheField_AndTheFamilyReadsTheName()
    {
        using var nurse = await demo.As("helsesykepleier");
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Live Moen")), "Spør om samtykke");
        var form = await nurse.Page(ask);
        (string, string)[] asked =
        [
            ("merke", form.QuerySelector("input[name=merke]")!.GetAttribute("value")!), ("formal", "At Live får en god skolestart"), ("vei", "vi"), ("om", Value(form, "om", "Live Moen")), ("slag", "school-matters"), ("til", "1.6.2027"), ("sprak", "Nn"),
        ];
        using var half = await nurse.Post(ask, [.. asked, ("navn-2", "Gerd Moen")]);
        var told = await Visitor.Read(half);
        Assert.Equal(["#rolle-1"], told.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal("Gerd Moen", told.GetElementById("navn-1")!.GetAttribute("value"));
        Assert.True(told.GetElementById("navn-1")!.Closest("details")!.HasAttribute("open"));

        var consent = await Done(nurse, ask, [.. asked, ("navn-1", "Gerd Moen"), ("rolle-1", "bestemor"), ("mottaker-1", "relative"), ("navn-2", "Kari Lie"), ("rolle-2", "fastlege, Storfjell legesenter"), ("mottaker-2", "general-practitioner")]);
        var text = (await nurse.Page(consent)).QuerySelector(".answer-box[lang=nn]")!.TextContent;
        Assert.Contains("Òg desse, som ikkje bruker systemet: Gerd Moen, bestemor; Kari Lie, fastlege, Storfjell legesenter.", text, StringComparison.Ordinal);
        Assert.Contains("har ikkje teieplikt slik tenestene har", text, StringComparison.Ordinal);
    }

    /// <summary>Asked anew, it is about the same persons, on the same ground and in the same language; and what the child said stands with the first.</summary>
    [Fact]
    public async Task Consent_AskedAnew_BeginsWithAllThatTheFirstSaid()
    {
        using var nurse = await demo.As("helsesykepleier");
        var ask = Link(await nurse.Page(Link(await nurse.Page("/personer"), "Live Moen")), "Spør om samtykke");
        var form = await nurse.Page(ask);
        var about = new[] { Value(form, "om", "Live Moen"), Value(form, "om", "Sara Moen") };
        var consent = await Done(nurse, ask, ("merke", form.QuerySelector("input[name=merke]")!.GetAttribute("value")!), ("formal", "At Live sover bedre"), ("vei", "begge"), ("tjenester", Value(form, "tjenester", "Storfjell skole")),
            ("tjenester", Value(form, "tjenester", "Nav Nordfjella")), ("om", about[0]), ("om", about[1]), ("slag", "practical-care"), ("til", "1.6.2027"), ("sprak", "En"), ("grunnlag", "Artikkel 6 nr. 1 e"), ("avtale", "Avtalen fra i vår"), ("barnet", "«Jeg vil sove i min egen seng»"));
        var page = await nurse.Page(consent);
        Assert.Contains("«Jeg vil sove i min egen seng»", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Nav Nordfjella and Storfjell skole", page.QuerySelector(".answer-box[lang=en]")!.TextContent, StringComparison.Ordinal);

        var again = await nurse.Page($"{ask}?erstatter={consent.Split('/')[^1]}");
        Assert.Equal(about.Order(), again.QuerySelectorAll("input[name=om][checked]").Select(one => one.GetAttribute("value")).Order());
        Assert.Equal(("Artikkel 6 nr. 1 e", "Avtalen fra i vår", "En"), (again.GetElementById("grunnlag")!.GetAttribute("value"), again.GetElementById("avtale")!.GetAttribute("value"), again.QuerySelector("#sprak option[selected]")!.GetAttribute("value")));
        // Its words were about then: they are asked for anew.
        Assert.Equal("", again.GetElementById("barnet")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("Postgres", Traits = ["Run", "Whole"])]
    public async Task Doctor_GetsWhatIsHandedOver_AndNothingAfterTheWithdrawal(string provider)
    {
        await using var area = await DemoSite.On(provider);
        using var teacher = await area.As("laerer");
        using var counsellor = await area.As("veileder");
        var team = Link(await teacher.Page("/laget"), "Jonas Solbakken");
        Assert.Contains("Kari Lie, fastlege", (await teacher.Page(team)).QuerySelector("section[aria-labelledby=uten-konto]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kari Lie, fastlege", (await counsellor.Page(team)).QuerySelector("section[aria-labelledby=uten-konto]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Én ting venter", (await teacher.Page("/laget")).QuerySelector("section[aria-labelledby=overlever]")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await counsellor.Page("/laget")).QuerySelector("section[aria-labelledby=overlever]"));

        var form = await teacher.Page(team + "/skriv");
        (string, string)[] note = [("merke", $"{Guid.NewGuid()}"), ("notat", "Observation"), ("tekst", "Til legen og ingen andre"), ("slag", "school-matters"), ("om", Value(form, "om", "Jonas Solbakken")), ("steg", "fortell")];
        using var preview = await teacher.Post(team + "/skriv", [.. note, ("knapp", "vurder")]);
        var choices = await Visitor.Read(preview);
        var doctor = choices.QuerySelector("input[value^='o-']")!;
        Assert.Contains("Kari Lie", choices.QuerySelector($"label[for='{doctor.Id}']")!.TextContent, StringComparison.Ordinal);
        Assert.True(doctor.HasAttribute("checked"));
        await Done(teacher, team + "/skriv", [.. note, ("valgt", "ja"), ("til", doctor.GetAttribute("value")!)]);
        Assert.DoesNotContain("Til legen", (await counsellor.Page(team)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Venter på å bli overlevert", (await teacher.Page(team + "/fortalt")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        var list = await teacher.Page(team + "/overlever");
        var waiting = list.QuerySelectorAll("li").Where(one => one.QuerySelector("a[href*='/overlever/']") is not null).ToList();
        Assert.Equal(2, waiting.Count);
        var mine = waiting.Single(one => one.TextContent.Contains("Til legen", StringComparison.Ordinal)).QuerySelector("a[href*='/overlever/']")!.GetAttribute("href")!;
        await Handed(area, teacher, mine);
        Assert.Contains("Uten konto har fått noe herfra: Kari Lie, fastlege", (await teacher.Page(team + "/feil-barn")).Body!.TextContent, StringComparison.Ordinal);
        await Fallen(teacher, team, doctor.GetAttribute("value")!);
        var navs = await counsellor.Page(team + "/skriv");
        await Done(
            counsellor, team + "/skriv", ("merke", $"{Guid.NewGuid()}"), ("notat", "Observation"), ("tekst", "Fra Nav til legen"), ("slag", "practical-care"), ("om", Value(navs, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja"), ("til", doctor.GetAttribute("value")!));
        Assert.Contains("på telefon", (await teacher.Page(team + "/fortalt")).QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        var other = waiting.Single(one => !one.TextContent.Contains("Til legen", StringComparison.Ordinal)).QuerySelector("a[href*='/overlever/']")!.GetAttribute("href")!;
        await Stopped(teacher, team, other);

        using var left = await counsellor.Post(team, team + "?handler=Leave");
        Assert.Equal(HttpStatusCode.Redirect, left.StatusCode);
        var stopped = (await counsellor.Page(team + "/overlever")).QuerySelector("main")!.TextContent;
        Assert.Contains("Stoppet: dere er ikke med i laget lenger", stopped, StringComparison.Ordinal);
        Assert.DoesNotContain("samtykket dekker det ikke", stopped, StringComparison.Ordinal);
    }

    /// <summary>A meeting is called off: what she got already is said, and a paper that is made of it afterwards says that it fell away.</summary>
    static async Task Fallen(Visitor teacher, string team, string doctor)
    {
        var form = await teacher.Page(team + "/mote/nytt");
        (string, string)[] plan =
        [
            ("mate", "HomeVisit"), ("dag", Day(10)), ("klokka", "14.30"), ("sted", "Hjemme"), ("tekst", "1. Turen i skogen"), ("om", Value(form, "om", "Jonas Solbakken")), ("steg", "fortell"), ("valgt", "ja"), ("til", doctor),
        ];
        var (given, never) = (await Done(teacher, team + "/mote/nytt", [.. plan, ("merke", $"{Guid.NewGuid()}")]), await Done(teacher, team + "/mote/nytt", [.. plan, ("merke", $"{Guid.NewGuid()}")]));
        Assert.Contains("Venter på å bli overlevert til Kari Lie", (await teacher.Page(given)).Body!.TextContent, StringComparison.Ordinal);
        var invitations = (await teacher.Page(team + "/overlever")).QuerySelectorAll("li").Where(one => one.TextContent.Contains("Turen i skogen", StringComparison.Ordinal)).Select(one => one.QuerySelector("a")!.GetAttribute("href")!).ToList();
        Assert.Equal(2, invitations.Count);
        await Done(teacher, invitations[0], ("dag", Today), ("hvordan", "Meeting"));
        var tell = (await teacher.Page(never)).QuerySelectorAll("a[href*='/fortell/']").Single().GetAttribute("href")!;
        foreach (var meeting in new[] { given, never })
        {
            using var off = await teacher.Post(meeting, meeting + "?handler=CallOff");
            Assert.Equal(HttpStatusCode.Redirect, off.StatusCode);
        }

        var pages = new[] { (await teacher.Page(given)).Body!.TextContent, (await teacher.Page(never)).Body!.TextContent };
        Assert.Single(pages, one => one.Contains("Har fått innkallingen uten konto: Kari Lie", StringComparison.Ordinal));
        Assert.Contains("Ikke overlevert", (await teacher.Page(team + "/overlever")).Body!.TextContent, StringComparison.Ordinal);
        await Done(teacher, tell, ("merke", $"{Guid.NewGuid()}"), ("steg", "fortell"), ("valgt", "ja"), ("til", doctor));
        Assert.Contains("Møtet er avlyst", (await teacher.Page(invitations[1])).QuerySelector(".answer-box")!.TextContent, StringComparison.Ordinal);
        using var dropped = await teacher.Post(invitations[1], invitations[1] + "?handler=Drop");
        Assert.Equal(HttpStatusCode.Redirect, dropped.StatusCode);
    }

    static async Task Handed(DemoSite demo, Visitor teacher, string mine)
    {
        using var file = await teacher.Get(mine + "/fil/word");
        Assert.Equal("dokument.docx", file.Content.Headers.ContentDisposition!.FileName);
        await using var archive = new ZipArchive(await file.Content.ReadAsStreamAsync(Site.Cancellation));
        using var text = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync(Site.Cancellation));
        var words = await text.ReadToEndAsync(Site.Cancellation);
        Assert.Contains("Til legen og ingen andre", words, StringComparison.Ordinal);
        Assert.Contains("Kari Lie, fastlege", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Nav", words, StringComparison.Ordinal);

        using var unsaid = await teacher.Post(mine, ("dag", "1.1.2099"));
        Assert.Equal(["#hvordan"], (await Visitor.Read(unsaid)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        using var future = await teacher.Post(mine, ("dag", "1.1.2099"), ("hvordan", "Phone"));
        Assert.Equal(["#dag"], (await Visitor.Read(future)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        // A colleague writes it down first: what she writes is not taken for it, and not lost.
        using var leader = await demo.As("rektor");
        await Done(leader, mine, ("dag", Today), ("hvordan", "Phone"));
        using var second = await teacher.Post("/uro/ny", mine, ("dag", Today), ("hvordan", "Letter"));
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        var kept = await Visitor.Read(second);
        Assert.Contains("Det er alt skrevet ned", kept.GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        Assert.True(kept.QuerySelector("input[name=hvordan][value=Letter]")!.HasAttribute("checked"));
        using var gone = await teacher.Get(mine);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    static async Task Stopped(Visitor teacher, string team, string waiting)
    {
        var consent = Link(await teacher.Page(team), "Les samtykket");
        var mother = (await teacher.Page(consent)).QuerySelector("form[action*='handler=Withdraw'] button[name=svar]")!.GetAttribute("value")!;
        using var withdrawn = await teacher.Post(consent, consent + "?handler=Withdraw", ("svar", mother), ("sa-fra", "Ringte"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        var list = (await teacher.Page(team + "/overlever")).QuerySelector("main")!.TextContent;
        Assert.Contains("Stoppet: samtykket dekker det ikke lenger", list, StringComparison.Ordinal);
        Assert.Contains("gitt før samtykket ble trukket tilbake", list, StringComparison.Ordinal);
        using var file = await teacher.Get(waiting + "/fil/word");
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        var page = await teacher.Page(waiting);
        Assert.Null(page.QuerySelector("a[href$='/word']"));
        using var refused = await teacher.Post(waiting, ("dag", Today), ("hvordan", "Meeting"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Null(page.QuerySelector("textarea[name=avvik]"));
        Assert.NotNull((await Visitor.Read(refused)).QuerySelector("textarea[name=avvik]"));
        using var dropped = await teacher.Post(waiting, waiting + "?handler=Drop");
        Assert.Equal(team + "/overlever", dropped.Headers.Location!.OriginalString);
        Assert.All((await teacher.Page(team + "/overlever")).QuerySelectorAll("a[href*='/overlever/']"), one => Assert.StartsWith("Ble det likevel gitt før det?", one.TextContent, StringComparison.Ordinal));

        // It had been given all the same: it is told, and stands as what it is.
        await Done(teacher, waiting, ("dag", Today), ("hvordan", "Meeting"), ("avvik", "Legen hadde alt fått arket"));
        var listed = (await teacher.Page(team + "/overlever")).Body!.TextContent;
        Assert.Contains("avvik: skulle ikke vært gitt", listed, StringComparison.Ordinal);
        Assert.Contains("Legen hadde alt fått arket", listed, StringComparison.Ordinal);
    }
}
