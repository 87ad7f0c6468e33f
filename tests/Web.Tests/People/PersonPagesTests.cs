using System.Net;
using Langbenk.Organisation;
using Langbenk.People.Numbers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.People;

/// <summary>Persons, as those meet them who work with children; a database of its own for what is changed.</summary>
public class PersonPagesTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task List_OfEach_IsHerOwnAndNobodySealedIsFound()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        using var nurse = await demo.As("helsesykepleier");

        // Others of these tests register more.
        Assert.Equal(["Haugen", "Solbakken", "Solbakken"], Names(await teacher.Page("/personer")).Select(name => name.Split(' ')[1]).Where(name => name is "Haugen" or "Solbakken"));
        Assert.Equal(["Jonas Solbakken", "Mari Solbakken", "Oliver Myrvold"], Names(await counsellor.Page("/personer")).Order());
        Assert.Contains("Ida Dal", Names(await nurse.Page("/personer")));
        foreach (var visitor in new[] { teacher, counsellor })
        {
            Assert.Empty(Names(await Searched(visitor, "Ida Dal")));
            Assert.Contains("Amina Warsame", Names(await Searched(visitor, "amina varsame")));
        }
    }

    [Fact]
    public async Task Search_WordsStandInNoAddressAndOneLetterIsTooLittle()
    {
        using var teacher = await demo.As("laerer");
        var form = (await teacher.Page("/personer")).QuerySelector("form[method=post] input[name=ord]")!;
        Assert.NotNull(form);
        using var little = await teacher.Post("/personer", ("ord", "j"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, little.StatusCode);
        var asked = await Visitor.Read(little);
        Assert.Contains("minst to bokstaver", asked.QuerySelector("#ord-error")!.TextContent, StringComparison.Ordinal);
        // Those she works with stand there still.
        Assert.Contains("Jonas Solbakken", asked.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Person_OpenToOneService_IsNotFoundForAColleagueWithoutTheTask()
    {
        using var teacher = await demo.As("laerer");
        using var nurse = await demo.As("helsesykepleier");
        using var rektor = await demo.As("rektor");
        using var privacy = await demo.As("personvern");
        var path = await PathOf(teacher, "Jonas");

        var page = await teacher.Page(path);
        Assert.Contains("Elvegata 4", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("foreldreansvar sammen med den andre", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Jonas", page.Title!, StringComparison.Ordinal);
        Assert.Contains("Jonas", (await rektor.Page(path)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        foreach (var other in new[] { nurse, privacy })
        {
            using var closed = await other.Get(path);
            using var guessed = await other.Get($"/personer/{Guid.NewGuid()}");
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
            Assert.Equal(await guessed.Content.ReadAsStringAsync(Site.Cancellation), await closed.Content.ReadAsStringAsync(Site.Cancellation));
        }
    }

    [Fact]
    public async Task Person_OfTwoServices_ShowsEachItsOwn()
    {
        using var teacher = await demo.As("laerer");
        using var counsellor = await demo.As("veileder");
        var path = await PathOf(teacher, "Jonas");

        var theirs = (await counsellor.Page(path)).Body!.TextContent;
        Assert.DoesNotContain("Elvegata", theirs, StringComparison.Ordinal);
        Assert.DoesNotContain("Per Haugen", theirs, StringComparison.Ordinal);
        // That the school is in the team with them, and asked for the consent, they were told; where the child goes to school they were not.
        Assert.DoesNotContain("2. trinn", theirs, StringComparison.Ordinal);
        Assert.Contains("Før det er gjort, kan ingen samtykke", theirs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_WithErrors_TellsAllAndKeepsWhatWasTyped_ThenRegisters()
    {
        using var teacher = await demo.As("laerer");
        using var wrong = await teacher.Post("/personer/ny", ("fornavn", "Emil 7"), ("etternavn", ""), ("nummer", "12345678901"), ("fodt", "5. mai"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var errors = await teacher.Post("/personer/ny", ("fornavn", "Emil 7"), ("etternavn", ""), ("nummer", "12345678901"));
        var page = await Visitor.Read(errors);
        Assert.Equal(["#nummer", "#etternavn", "#fornavn", "#hvorfor"], page.QuerySelectorAll("#errors a").Select(one => one.GetAttribute("href")));
        Assert.Equal("Emil 7", page.QuerySelector("input[name=fornavn]")!.GetAttribute("value"));

        using var real = await teacher.Post("/personer/ny", ("fornavn", "Emil"), ("etternavn", "Berg"), ("fodt", "5.5.2019"), ("hvorfor", "FollowedUp"));
        Assert.Equal(HttpStatusCode.Redirect, real.StatusCode);
        using var again = await teacher.Post("/personer/ny", ("fornavn", "Emill"), ("etternavn", "Berg"), ("fodt", "5.5.2019"), ("hvorfor", "FollowedUp"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        var like = await Visitor.Read(again);
        var use = like.QuerySelector("button[name=person]")!.GetAttribute("value")!;
        using var used = await teacher.Post("/personer/ny", "/personer/ny?handler=Use", ("person", use), ("hvorfor", "FollowedUp"));
        Assert.Equal(real.Headers.Location!.OriginalString, used.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Family_RegisteredFromTheChild_ComesBackAndDecides()
    {
        using var teacher = await demo.As("laerer");
        using var child = await teacher.Post("/personer/ny", ("fornavn", "Nora"), ("etternavn", "Lie"), ("fodt", "2.2.2018"), ("hvorfor", "FollowedUp"));
        var path = child.Headers.Location!.OriginalString;
        using var mother = await teacher.Post(
            $"/personer/ny?til={path.Split('/')[^1]}", ("til", path.Split('/')[^1]), ("fornavn", "Tone"), ("etternavn", "Lie"), ("fodt", "1.1.1990"), ("hvorfor", "FamilyOfSomebody"));
        var back = mother.Headers.Location!.OriginalString;
        Assert.StartsWith($"{path}/familie?hvem=", back, StringComparison.Ordinal);
        Assert.Equal("Tone Lie", (await teacher.Page(back)).QuerySelector("select[name=hvem] option[selected]")!.TextContent.Split(',')[0]);

        var who = back.Split('=')[1];
        using var noSource = await teacher.Post(back, $"{path}/familie", ("hvem", who), ("slekt", "Parent"), ("ansvar", "Sole"), ("kilde", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noSource.StatusCode);
        using var done = await teacher.Post(back, $"{path}/familie", ("hvem", who), ("slekt", "Parent"), ("ansvar", "Sole"), ("kilde", "Folkeregisteret"));
        Assert.Equal(path, done.Headers.Location!.OriginalString);
        Assert.Contains("foreldreansvar alene", (await teacher.Page(path)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Emergency_OpensForAColleagueAndTheLeaderSeesIt()
    {
        using var nurse = await demo.As("helsesykepleier");
        using var wrong = await nurse.Post("/personer/nodtilgang", ("nummer", SyntheticNumber.Make(new(2012, 1, 1), Sex.Male).Reveal()), ("hvorfor", "Gutten kom ikke hjem i kveld"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        Assert.Contains("eller du har ikke tilgang", (await Visitor.Read(wrong)).QuerySelector("#nummer-error")!.TextContent, StringComparison.Ordinal);
        using var short_ = await nurse.Post("/personer/nodtilgang", ("nummer", "1"), ("hvorfor", "haster"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, short_.StatusCode);
    }

    [Fact]
    public async Task Persons_UntilTheyAreSwitchedOn_AreNotFound()
    {
        await using var site = await DemoSite.Start(_ => { });
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var choices = await scope.ServiceProvider.GetRequiredService<IOrganisationData>().InstallationChoices.SingleAsync(Site.Cancellation);
            choices.PersonsOn = false;
            await scope.ServiceProvider.GetRequiredService<IOrganisationData>().SaveChangesAsync(Site.Cancellation);
        }

        using var teacher = await DemoSite.SignIn(site, "laerer");
        foreach (var path in new[] { "/personer", "/personer/ny", "/konto/naere" })
        {
            using var closed = await teacher.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        }

        Assert.DoesNotContain("personer", (await teacher.Page("/oversikt")).QuerySelector(".main-menu")!.InnerHtml, StringComparison.Ordinal);
    }

    static async Task<AngleSharp.Dom.IDocument> Searched(Visitor visitor, string words)
    {
        using var answer = await visitor.Post("/personer", ("ord", words));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Visitor.Read(answer);
    }

    static async Task<string> PathOf(Visitor visitor, string given) =>
        (await visitor.Page("/personer")).QuerySelectorAll(".card-list a").Single(one => one.TextContent.StartsWith(given, StringComparison.Ordinal)).GetAttribute("href")!;

    static IEnumerable<string> Names(AngleSharp.Dom.IDocument page) => page.QuerySelectorAll(".card-list > li > p:first-child strong").Select(one => one.TextContent);
}
