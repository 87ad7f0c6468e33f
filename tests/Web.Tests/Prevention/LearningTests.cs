using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Prevention;

public class LearningTests(DemoSite site) : IClassFixture<DemoSite>
{
    static readonly (string, string)[] Whole =
    [
        ("tittel", "Kveldsåpen helsestasjon"), ("hva", "Åpent til klokka 20 en kveld i uka."), ("hvorfor", "Foreldre i jobb kom ikke."),
        ("forhvem", "Foreldre med små barn"), ("niva", "universal"), ("storrelse", "3"), ("erfaring", "<script>alert(1)</script> Flere fedre kommer."),
        ("tjeneste", "Helsestasjonen"), ("kommune", "Storfjell"), ("tema", "early-years"), ("sprak", "nb"),
    ];

    [Fact]
    public async Task Example_Walk_FromFormToOpenPage_ReviewedByAnother()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");

        var page = await Follow(planner, await planner.Post("/laering/eksempler/ny", Whole));
        var address = page.Path;
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(address, address + "?handler=Submit", ("versjon", "1"))).StatusCode);
        var id = address[(address.LastIndexOf('/') + 1)..];
        Assert.Equal(HttpStatusCode.NotFound, (await site.Site.Get($"/eksempler/{id}")).StatusCode);

        Assert.Contains("på at du vurderer", (await other.Page("/oversikt")).QuerySelector("#steering")!.ParentElement!.TextContent, StringComparison.Ordinal);

        // Who sent it cannot review it, but the planner of another municipality can, and must say why.
        Assert.Null((await planner.Page($"{address}/vurder")).QuerySelector("main form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await planner.Post("/logg-ut", $"{address}/vurder", ("svar", "publiser"), ("hvorfor", "Bra"), ("versjon", "2"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.Post($"{address}/vurder", ("svar", "publiser"), ("hvorfor", " "), ("versjon", "2"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Post($"{address}/vurder", ("svar", "publiser"), ("hvorfor", "Tydelig."), ("versjon", "2"))).StatusCode);

        var open = await site.Site.Page($"/eksempler/{id}");
        Assert.Empty(open.QuerySelectorAll("main script"));
        Assert.Contains("<script>alert(1)</script> Flere fedre kommer.", open.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kveldsåpen helsestasjon", (await site.Site.Page("/eksempler?sok=KVELDSÅPEN&tema=early-years&storrelse=3")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_SentBack_IsOnTheOverviewOfWhoWroteIt()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");
        var address = (await Follow(planner, await planner.Post("/laering/eksempler/ny", [("tittel", "Fredagskaffe"), .. Whole[1..]]))).Path;
        await planner.Post(address, address + "?handler=Submit", ("versjon", "1"));
        await other.Post($"{address}/vurder", ("svar", "tilbake"), ("hvorfor", "Skriv hva det kostet."), ("versjon", "2"));

        Assert.Contains("kommet tilbake til deg", (await planner.Page("/oversikt")).QuerySelector("#steering")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("kommet tilbake til deg", (await other.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task KnownFacts_AreInAnInstallationWithoutADemonstration_OnceHoweverOftenItIsMigrated()
    {
        await using var real = new Site();
        await real.InitializeAsync();

        await Langbenk.Hosting.KnownFacts.Add(real.Services);
        await Langbenk.Hosting.KnownFacts.Add(real.Services);

        Assert.Equal(6, (await real.Page("/eksempler")).QuerySelectorAll("main a[href^='/eksempler/']").Length);
        Assert.Contains("40 nettverk", (await real.Page("/nettverk")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Mine_EveryLink_CanBeOpenedByWhoSeesIt()
    {
        foreach (var person in new[] { "planlegger", "planlegger2", "direktor", "barnevern", "nav", "helsesykepleier" })
        {
            using var visitor = await site.As(person);
            foreach (var link in (await visitor.Page("/laering")).QuerySelectorAll("main a[href^='/']").Select(one => one.GetAttribute("href")!).Distinct())
            {
                using var answer = await visitor.Get(link);
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{person}: {link} {answer.StatusCode}");
            }
        }
    }

    [Theory]
    [InlineData("Storfjell", "", "Storfjell", "Storfjell")]
    [InlineData("Storfjell", "kommunehuset", "Storfjell, kommunehuset", "Storfjell, kommunehuset")]
    [InlineData("Digitalt", "", "Digitalt", "Online")]
    [InlineData("", "Vertshuset i Oslo", "Vertshuset i Oslo", "Vertshuset i Oslo")]
    public async Task Gathering_ItsPlace_IsAMunicipalityOfTheDirectoryOrOnlineOrWords(string where, string words, string shown, string inEnglish)
    {
        using var planner = await site.As("planlegger");
        var network = (await planner.Page("/laering/nettverk")).QuerySelectorAll("main a[href^='/laering/nettverk/']").Select(one => one.GetAttribute("href")!).First(one => one != "/laering/nettverk/ny");
        Assert.Equal(["", "Digitalt", "Storfjell"], (await planner.Page($"{network}/samling")).QuerySelectorAll("#hvor option").Select(one => one.GetAttribute("value")!).Where(one => one is "" or "Digitalt" or "Storfjell").Order(StringComparer.Ordinal));

        using var saved = await planner.Post($"{network}/samling", ("dato", "4.5.2031"), ("hvor", where), ("sted", words), ("vises", "alle"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await planner.Page(network);
        var heading = page.QuerySelectorAll("h3").Last(one => one.TextContent == $"4. mai 2031, {shown}");
        Assert.Contains($"4 May 2031, {inEnglish}", (await planner.Page("/en" + network)).QuerySelectorAll("h3").Select(one => one.TextContent));
        var form = await planner.Page(heading.ParentElement!.QuerySelector("a[href*='/samling/']")!.GetAttribute("href")!);
        Assert.Equal((where, words), (form.QuerySelector("#hvor option[selected]")?.GetAttribute("value") ?? "", form.QuerySelector("#sted")!.GetAttribute("value")));
    }

    [Fact]
    public async Task Gathering_NeitherDayNorPlace_SaysBoth()
    {
        using var planner = await site.As("planlegger");
        var network = (await planner.Page("/laering/nettverk")).QuerySelectorAll("main a[href^='/laering/nettverk/']").Select(one => one.GetAttribute("href")!).First(one => one != "/laering/nettverk/ny");

        using var answer = await planner.Post($"{network}/samling", ("dato", "en dag"), ("sted", " "), ("vises", "alle"));

        Assert.Equal(["#dato", "#sted"], (await Visitor.Read(answer)).QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
    }

    [Fact]
    public async Task Review_SomebodyElseWasFirst_TheListSaysSo()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");
        using var director = await site.As("direktor");
        var address = (await Follow(planner, await planner.Post("/laering/eksempler/ny", [.. Whole.Where(one => one.Item1 != "tittel"), ("tittel", "To leser")]))).Path;
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(address, address + "?handler=Submit", ("versjon", "1"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Post($"{address}/vurder", ("svar", "tilbake"), ("hvorfor", "Si mer."), ("versjon", "2"))).StatusCode);

        using var late = await director.Get($"{address}/vurder");

        Assert.Equal("/laering?vurdert=ja", late.Headers.Location?.OriginalString);
        Assert.Contains("vurdert av en annen", (await director.Page("/laering?vurdert=ja")).QuerySelector("main .note-box")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demonstration_HasAnExampleOfItsOwnOnTheMunicipalitysPage()
    {
        var page = await site.Site.Page("/kommune/9901");

        var link = Assert.Single(page.QuerySelectorAll("section[aria-labelledby=examples] a"), one => one.TextContent == "Torsdagsbordet på ungdomsskolen").GetAttribute("href")!;
        Assert.Contains("Nav Nordfjella", (await site.Site.Page(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_WithFaults_ShowsThemBesideTheFields_AndKeepsTheWords()
    {
        using var planner = await site.As("planlegger");

        using var answer = await planner.Post("/laering/eksempler/ny", ("tittel", ""), ("hva", "Mine ord"), ("tjeneste", "ring 90 12 34 56"), ("sprak", "nb"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.Equal("tittel-error", page.QuerySelector("#tittel")!.GetAttribute("aria-describedby"));
        Assert.Contains("ikke en e-postadresse", page.QuerySelector("#tjeneste-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mine ord", (await planner.Page("/laering/eksempler/ny")).QuerySelector("#hva")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_OfAnotherMunicipality_IsNotFound_LikeOneThatIsNot()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");
        var mine = (await Follow(planner, await planner.Post("/laering/eksempler/ny", ("tittel", "Bare vårt"), ("sprak", "nb")))).Path;

        foreach (var path in new[] { mine, mine + "/endre", mine + "/vurder" })
        {
            using var theirs = await other.Get(path);
            using var none = await other.Get(path.Replace(mine[(mine.LastIndexOf('/') + 1)..], Guid.NewGuid().ToString(), StringComparison.Ordinal));
            Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (theirs.StatusCode, none.StatusCode));
            Assert.Equal(await none.Content.ReadAsStringAsync(Site.Cancellation), await theirs.Content.ReadAsStringAsync(Site.Cancellation));
        }
    }

    [Fact]
    public async Task Example_ChangedByTwo_SecondSeesBothTexts_AndMaySaveAgain()
    {
        using var planner = await site.As("planlegger");
        var path = (await Follow(planner, await planner.Post("/laering/eksempler/ny", ("tittel", "To skriver"), ("hva", "Først"), ("sprak", "nb")))).Path + "/endre";
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(path, ("tittel", "To skriver"), ("hva", "Den andre"), ("sprak", "nb"), ("versjon", "1"))).StatusCode);

        using var late = await planner.Post(path, ("tittel", "To skriver"), ("hva", "Jeg"), ("sprak", "nb"), ("versjon", "1"));

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        var page = await Visitor.Read(late);
        Assert.Equal(["Den andre", "Jeg"], page.QuerySelectorAll(".both-texts .kept-text").Select(one => one.TextContent));
        Assert.Equal("2", page.QuerySelector("input[name=versjon]")!.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/eksempler")]
    [InlineData("/eksempler?sok=%25&niva=x&tema=x&storrelse=x&side=-5")]
    [InlineData("/nettverk?sok=arendal&fylke=Agder")]
    [InlineData("/nn/nettverk")]
    [InlineData("/en/eksempler")]
    public async Task OpenPage_Anyone_IsShownWithoutACookie(string path)
    {
        using var answer = await site.Site.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Networks_Open_ShowTheDemonstrationsAndTheKnown_EachReadable()
    {
        var list = await site.Site.Page("/nettverk?sok=nordfjella");
        var address = Assert.Single(list.QuerySelectorAll(".card-list a")).GetAttribute("href")!;
        var page = await site.Site.Page(address);
        Assert.Equal(2, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("fire ord", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True((await site.Site.Page("/nettverk")).QuerySelectorAll(".card-list > li").Length > 40);
    }

    [Fact]
    public async Task Network_Walk_NewWithProjectAndClosedGathering_ClosedOneIsNotOpen()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");
        var path = (await Follow(planner, await planner.Post(
            "/laering/nettverk/ny", ("navn", "Prøvenettverk"), ("deltakere", "9901 Storfjell\n9902 Tverrelvdal"), ("vises", "alle")))).Path;
        Assert.Equal(HttpStatusCode.Redirect, (await other.Post($"{path}/prosjekt", ("tema", "Felles kurs"), ("status", "Running"))).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await other.Post($"{path}/samling", ("dato", "1.10.2026"), ("sted", "Hemmelig hytte"), ("vises", "deltakere"))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.Post($"{path}/samling", ("dato", "31.2.2026"), ("sted", "X"), ("vises", "alle"))).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"{path}/endre")).StatusCode);
        Assert.Contains("Hemmelig hytte", (await planner.Page(path)).Body!.TextContent, StringComparison.Ordinal);
        var open = await site.Site.Page(path.Replace("/laering", "", StringComparison.Ordinal));
        Assert.DoesNotContain("Hemmelig hytte", open.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Felles kurs", open.Body.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The page that a form leads to, and its path.</summary>
    internal static async Task<(IDocument Document, string Path)> Follow(Visitor visitor, HttpResponseMessage answer)
    {
        using (answer)
        {
            Assert.True(answer.StatusCode == HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Site.Cancellation));
            var path = answer.Headers.Location!.OriginalString;
            return (await visitor.Page(path), path);
        }
    }
}
