using System.Net;
using AngleSharp.Dom;

namespace Langbenk.Web.Tests.Prevention;

/// <summary>«Jeg trenger hjelp med …» through HTTP: signed out, without a cookie.</summary>
public class HelpTests(DemoSite site) : IClassFixture<DemoSite>
{
    HttpClient Client => site.Site.Client;

    [Theory]
    [InlineData("/hjelp")]
    [InlineData("/hjelp/9901")]
    [InlineData("/hjelp/alle?behov=school-absence&alder=12")]
    [InlineData("/nn/hjelp/9902?behov=parenting")]
    [InlineData("/en/hjelp")]
    public async Task Get_SignedOut_IsOpenAndSetsNoCookie(string path)
    {
        using var answer = await site.Site.Get(path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Post_AWorryInPlainWords_GoesToAnAddressWithoutTheWords()
    {
        using var answer = await Ask("/hjelp", ("tekst", "gutten min på 12 vil ikke på skolen"), ("sted", "9901"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/hjelp/9901?behov=school-absence&alder=12", answer.Headers.Location!.OriginalString);
        Assert.False(answer.Headers.Contains("Set-Cookie"));

        var page = await site.Site.Page(answer.Headers.Location.OriginalString);
        Assert.Equal("Skolelosen", First(page));
        Assert.DoesNotContain("gutten min på 12", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SixteenAndPregnant_FindsHelpForWhoIsPregnant()
    {
        using var answer = await Ask("/hjelp", ("tekst", "jeg er 16 og gravid"), ("sted", "9901"));

        Assert.DoesNotContain("alder", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.NotEmpty((await site.Site.Page(answer.Headers.Location.OriginalString)).QuerySelectorAll(".help-hits h2"));
    }

    [Fact]
    public async Task Post_WordsOfNoNeed_ShowsWhereOneCanAlwaysBegin()
    {
        using var answer = await Ask("/hjelp", ("tekst", "xylofon"), ("sted", "alle"));
        var page = await Visitor.Read(answer);

        Assert.Contains("Her kan du alltid begynne", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".one-door a"));
    }

    [Fact]
    public async Task Post_InNynorsk_StaysInNynorsk()
    {
        using var answer = await Ask("/nn/hjelp", ("tekst", "ho vil ikkje på skulen"), ("sted", "alle"));

        Assert.Equal("/nn/hjelp/alle?behov=school-absence", answer.Headers.Location!.OriginalString);
    }

    /// <summary>What somebody in danger wrote leaves no address behind.</summary>
    [Fact]
    public async Task Post_WhatMayBeUrgent_IsAnsweredWithoutAnAddressAndWithTheNumbersOnTop()
    {
        using var answer = await Ask("/hjelp", ("tekst", "mannen min slår meg"), ("sted", "9901"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        var page = await Visitor.Read(answer);
        Assert.NotNull(page.QuerySelector(".danger-box"));
        Assert.Contains("Spør barnevernet uten å si hvem du er", page.QuerySelectorAll(".help-hits h2").Select(one => one.TextContent));
    }

    [Theory]
    [InlineData("jeg tør ikke gå hjem"), InlineData("jeg har ikke mat"), InlineData("jenta mi har rømt"), InlineData("broren min har pistol"), InlineData("eksen min stalker oss")]
    public async Task Post_OtherWordsOfDanger_HaveTheNumbersOnTopToo(string words)
    {
        using var answer = await Ask("/hjelp", ("tekst", words), ("sted", "9901"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull((await Visitor.Read(answer)).QuerySelector(".danger-box"));
    }

    /// <summary>Who does not want to live, and who has harmed somebody, find the lines to call first, in every language.</summary>
    [Theory]
    [InlineData("/hjelp", "jeg har lyst til å dø"), InlineData("/hjelp", "tenker på å ta mitt eget liv"), InlineData("/nn/hjelp", "eg slo ungen min"), InlineData("/hjelp", "jeg er redd jeg skader babyen"), InlineData("/en/hjelp", "I am afraid I will hurt my baby")]
    public async Task Post_DarkThoughtsAndOnesOwnViolence_HaveTheLinesOnTop(string path, string words)
    {
        using var answer = await Ask(path, ("tekst", words), ("sted", "9901"));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.NotNull(page.QuerySelector(".danger-box"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:116123']"));
        Assert.NotNull(page.QuerySelector("main a[href='tel:116006']"));
    }

    [Fact]
    public async Task Post_WordsThatNobodyKnows_TeachesAndKeepsTheWords()
    {
        using var answer = await Ask("/hjelp", ("tekst", "<b>xylofon"), ("sted", "9901"));

        var page = await Visitor.Read(answer);
        Assert.Equal("Vi fant ingen tiltak som passer i Storfjell", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("<b>xylofon", page.QuerySelector("#tekst")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll(".help-hits li"));
        Assert.Equal("danger-line", page.QuerySelector("main :is(h1, .danger-line)")!.ClassName);
    }

    [Fact]
    public async Task Post_Nothing_AsksForSomething()
    {
        using var answer = await Ask("/hjelp", ("tekst", "  "), ("sted", "9901"));

        var page = await Visitor.Read(answer);
        Assert.NotNull(page.QuerySelector("#tekst-error"));
        Assert.Equal("9901", page.QuerySelector("#sted option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Get_InNynorsk_EveryChoiceLeadsOnInNynorsk()
    {
        var page = await site.Site.Page("/nn/hjelp/9901");
        var links = page.QuerySelectorAll(".need-list a").Select(one => one.GetAttribute("href")!).ToList();

        Assert.Contains("/nn/hjelp/9901?behov=school-absence", links);
        Assert.All(links, link => Assert.StartsWith("/nn/hjelp/9901?behov=", link, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/hjelp/1234")]
    [InlineData("/hjelp/tiltak/018f0000-0000-7000-8000-000000000000")]
    [InlineData("/hjelp/<script>")]
    public async Task Get_WhatIsNotThere_IsNotFound(string path)
    {
        using var answer = await site.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/hjelp/9901?behov=everything&alder=ninety")]
    [InlineData("/hjelp/9901?behov=grief&behov=grief&behov=%00&alder=-5")]
    public async Task Get_CodesThatAreNone_AreLeftOut(string path) => Assert.NotNull((await site.Site.Page(path)).QuerySelector("#tekst"));

    [Fact]
    public async Task Measure_InPlainWords_SaysHowToGetItAndHowLongOneWaits()
    {
        var found = await site.Site.Page("/hjelp/9901?behov=many-things");
        var page = await site.Site.Page(found.QuerySelector(".help-hits a")!.GetAttribute("href")!);

        Assert.Equal("Familieveiviseren", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='tel:00009940']"));
        Assert.Contains("1 uke (målt", page.QuerySelector(".contact-box")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Det er gratis.", page.QuerySelector(".contact-box")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector(".danger-line"));
    }

    [Fact]
    public async Task Get_EveryPlace_NamesWhatItsOwnInhabitantsCanHave()
    {
        Assert.Contains("Trygghetssirkelen", await Names("9901", "parenting"));
        Assert.Contains("Foreldregruppe i barnehagen", await Names("9902", "parenting"));
        Assert.DoesNotContain("Trygghetssirkelen", await Names("9902", "parenting"));
    }

    /// <summary>A child's own words for harm, in each language, never answered by a school club.</summary>
    [Theory]
    [InlineData("/hjelp", "læreren tar på meg")]
    [InlineData("/hjelp", "han gjør ting med meg jeg ikke vil")]
    [InlineData("/nn/hjelp", "eg blir slegen")]
    [InlineData("/en/hjelp", "my stepdad beats me")]
    [InlineData("/hjelp", "nakenbilder på nett")]
    [InlineData("/hjelp", "jeg skal bli giftet bort")]
    [InlineData("/hjelp", "sulter meg")]
    public async Task Post_HarmInAChildsWords_ShowsTheDangerBoxAndNoWeakMatch(string path, string typed)
    {
        using var answer = await Ask(path, ("tekst", typed), ("sted", "9901"));
        var page = await Visitor.Read(answer);

        Assert.NotNull(page.QuerySelector(".danger-box"));
        var names = page.QuerySelectorAll(".help-hits h2").Select(one => one.TextContent).ToList();
        Assert.NotEmpty(names);
        Assert.DoesNotContain(names, name => name is "Skolelosen" or "Velkomstgruppa" or "Uteteamet");
    }

    /// <summary>Where nothing is found, whoever answers every question comes first, after the emergency numbers.</summary>
    [Theory]
    [InlineData("/hjelp/9902?behov=screens")]
    [InlineData("/nn/hjelp/9904?behov=screens")]
    [InlineData("/en/hjelp/9901?behov=school-absence&alder=8")]
    public async Task Get_NothingFound_ShowsTheOneDoorFirst(string path)
    {
        var page = await site.Site.Page(path);
        var order = page.QuerySelectorAll("main :is(h1, .one-door-call, .one-door, .help-nothing, .danger-line, #spor)").Select(one => one.ClassList.Length > 0 ? one.ClassList[one.ClassList.Length - 1] : one.LocalName).ToList();

        Assert.Equal("danger-line", order[0]);
        Assert.Equal(["one-door-call", "one-door", "help-nothing"], order[2..5]);
        Assert.Single(page.QuerySelectorAll(".danger-line"));
        Assert.Equal("tel:00000301", page.QuerySelector(".one-door-call a")!.GetAttribute("href"));
        Assert.Contains("Familiens hus: én dør inn", page.QuerySelectorAll(".one-door h2").Select(one => one.TextContent));
        Assert.Single(page.QuerySelectorAll(".one-door-call"));
    }

    [Theory]
    [InlineData("9901")]
    [InlineData("9902")]
    [InlineData("9903")]
    [InlineData("9904")]
    [InlineData("9905")]
    public async Task Get_EveryPlaceOfTheDemo_AnswersWhatAFamilyAsksFirst(string place)
    {
        foreach (var need in new[] { "school-absence", "drugs", "bullying", "grief", "disability", "many-things", "next-of-kin", "mental-health" })
        {
            Assert.NotEmpty(await Names(place, need));
        }
    }

    async Task<IEnumerable<string>> Names(string place, string need) =>
        (await site.Site.Page($"/hjelp/{place}?behov={need}")).QuerySelectorAll(".help-hits h2").Select(one => one.TextContent);

    static string First(IDocument page) => page.QuerySelector(".help-hits h2")!.TextContent;

    async Task<HttpResponseMessage> Ask(string path, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await Client.PostAsync(path, content, Site.Cancellation);
    }
}
