using System.Net;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Prevention;
using Langbenk.Prevention.Packages;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Prevention.GoalPlan;

namespace Langbenk.Web.Tests.Prevention;

public class TermTests(DemoSite demo) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Word_ProposedByAServiceAndAdopted_IsReadByEveryoneWithoutACookie()
    {
        using var planner = await demo.As("planlegger");
        using var nurse = await demo.As("helsesykepleier");
        await Begin(planner);
        using var added = await planner.Post("/ord/nytt", ("ord", "Trygg base"), ("boyninger", "trygge basen"));
        var word = added.Headers.Location!.ToString();
        using var said = await nurse.Post(word, ("hva", "forslag"), ("tekst", "En voksen barnet kan lene seg på."));
        var use = (await planner.Page(word)).QuerySelector($"a[href*='{word}/vedta/']")!.GetAttribute("href")!;
        var form = await planner.Page(use);
        Assert.Equal("En voksen barnet kan lene seg på.", form.QuerySelector("#tekst")!.TextContent.Trim());

        using var adopted = await planner.Post(use, ("tekst", "En voksen barnet kan lene seg på."), ("hvem", "ledermøtet"), ("dato", "3.2.2026"), ("versjon", "1"));
        using var open = await demo.Site.Get("/begreper/9901");

        Assert.Equal("/ord/trygg-base", word);
        Assert.Equal(HttpStatusCode.Redirect, adopted.StatusCode);
        Assert.Contains("Hanne Helse, Storfjell helsestasjon", Text(await planner.Page(word)), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        Assert.False(open.Headers.Contains("Set-Cookie"));
        var text = Text(await Visitor.Read(open));
        Assert.Contains("En voksen barnet kan lene seg på. Vedtatt 3. februar 2026 av ledermøtet", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hanne", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Word_InAGoal_CanBeOpened()
    {
        using var planner = await demo.As("planlegger");
        await Begin(planner);
        using var added = await planner.Post("/ord/nytt", ("ord", "lag rundt barnet"), ("boyninger", ""));
        using var adopted = await planner.Post("/ord/lag-rundt-barnet/vedta", ("tekst", "De som hjelper, sammen."), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));

        var goal = await Goal(planner, await Start(demo), "Et mål", ("endring", "Vi bygger Lag rundt barnet."));
        var page = await planner.Page(goal);

        var button = page.QuerySelector("button.term")!;
        Assert.Equal("Lag rundt barnet", button.TextContent);
        Assert.Equal("lag rundt barnet: De som hjelper, sammen.", page.GetElementById(button.GetAttribute("popovertarget")!)!.TextContent);

        using var example = await planner.Post("/laering/eksempler/ny", ("tittel", "Torsdager"), ("hva", "Vi møter lag rundt barnet hver uke."), ("sprak", "nb"));
        var read = await planner.Page(example.Headers.Location!.OriginalString);
        Assert.Equal("lag rundt barnet", Assert.Single(read.QuerySelectorAll("main button.term")).TextContent);
    }

    [Fact]
    public async Task Word_AdoptedPastAnother_IsAConflictThatShowsTheirs()
    {
        using var planner = await demo.As("planlegger");
        using var director = await demo.As("direktor");
        await Begin(planner);
        using var added = await planner.Post("/ord/nytt", ("ord", "terskel"), ("boyninger", ""));
        using var first = await director.Post("/ord/terskel/vedta", ("tekst", "Direktørens"), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));

        using var late = await planner.Post("/ord/terskel/vedta", ("tekst", "Planleggerens"), ("hvem", "rådet"), ("dato", "3.2.2026"), ("versjon", "1"));
        var page = await Visitor.Read(late);

        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
        Assert.Contains("Direktørens", Text(page), StringComparison.Ordinal);
        Assert.Equal("Planleggerens", page.QuerySelector("#tekst")!.TextContent.Trim());
    }

    [Fact]
    public async Task Word_OfAnotherMunicipality_IsTakenIntoDiscussionWithOneClick()
    {
        using var planner = await demo.As("planlegger");
        using var nurse = await demo.As("helsesykepleier");
        await Begin(planner);
        await Import("Fellesvakt", "Én telefon for alle <b>tjenester</b>.");
        Assert.Null((await nurse.Page("/ord")).QuerySelector("button[name=ta-inn]"));
        var page = await planner.Page("/ord");
        Assert.Contains("Fra Vik: rådet 1.2.2026", Text(page), StringComparison.Ordinal);
        var button = page.QuerySelector("button[name=ta-inn]")!;

        using var taken = await planner.Post("/ord", ("ta-inn", button.GetAttribute("value")!));
        using var again = await planner.Post("/ord", ("ta-inn", button.GetAttribute("value")!));
        using var guess = await planner.Post("/ord", ("ta-inn", $"{Guid.NewGuid()}"));

        Assert.Equal(["/ord/fellesvakt", "/ord/fellesvakt"], new[] { taken, again }.Select(one => one.Headers.Location!.ToString()));
        Assert.Equal(HttpStatusCode.NotFound, guess.StatusCode);
        var word = await nurse.Page("/ord/fellesvakt");
        Assert.Contains("Én telefon for alle <b>tjenester</b>.", Assert.Single(word.QuerySelectorAll("article.saying")).TextContent, StringComparison.Ordinal);
        Assert.Contains("Kilde: Vik: rådet 1.2.2026", Text(word), StringComparison.Ordinal);
        Assert.Null((await planner.Page("/ord")).QuerySelector("button[name=ta-inn]"));
    }

    /// <summary>As a package of Vik's brings it.</summary>
    async Task Import(string word, string definition)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IPreventionData>();
        var account = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.First().Id;
        var package = new ImportedPackage
        {
            Id = Guid.CreateVersion7(),
            Fingerprint = "vik",
            MunicipalityNumber = "9990",
            MunicipalityName = "Vik",
            Edition = 1,
            CreatedOn = new(2026, 2, 1),
            Digest = "vik",
            ImportedOn = new(2026, 2, 1),
            ImportedById = account,
            Status = PackageStatus.Current,
            Examples = 0,
            Terms = 1,
            Networks = 0,
        };
        data.All<ImportedPackage>().Add(package);
        data.All<ImportedTerm>().Add(new() { Id = Guid.CreateVersion7(), PackageId = package.Id, Word = word, SortKey = SortKey.Of(word), Definition = definition, Source = "rådet 1.2.2026" });
        await data.SaveChangesAsync(Site.Cancellation);
    }

    [Theory]
    [InlineData("administrator", "/ord")]
    [InlineData("personvern", "/ord")]
    [InlineData("nav", "/ord/nytt")]
    [InlineData("planlegger", "/ord/finnes-ikke")]
    [InlineData("planlegger", "/ord/finnes-ikke/vedta")]
    public async Task Page_ForThoseWhoMayNot_IsNotFound(string who, string path)
    {
        using var visitor = await demo.As(who);

        using var answer = await visitor.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("/begreper/0000")]
    [InlineData("/begreper/x")]
    public async Task Public_UnknownMunicipality_IsNotFound(string path)
    {
        using var answer = await demo.Site.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    /// <summary>The demonstration may have begun already; then nothing is asked.</summary>
    static async Task Begin(Visitor planner)
    {
        if ((await planner.Page("/ord")).QuerySelector("#leder option[selected]") is { } lead)
        {
            using var begun = await planner.Post("/ord", ("leder", lead.GetAttribute("value")!));
            Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        }
    }
}
