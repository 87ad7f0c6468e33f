using System.Net;
using Langbenk.Organisation;
using Langbenk.People.Numbers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.People;

/// <summary>Outside a demonstration: an installation that has recorded its choices takes persons, from whoever has said who she is.</summary>
public class OwnNumberPagesTests
{
    /// <summary>Of somebody born in 1855: numbers were given from 1964 on.</summary>
    const string NeverGiven = "01015550089";

    [Fact]
    public async Task Persons_OutsideADemonstration_OpenToWhoHasSaidWhoSheIs()
    {
        await using var site = await DemoSite.Start(_ => { });
        using var teacher = await DemoSite.SignIn(site, "laerer");
        var child = (await teacher.Page("/personer")).QuerySelector(".card-list a")!.GetAttribute("href")!;
        await BecomesReal(site, "laerer");

        foreach (var path in new[] { "/personer", "/personer/ny", child, $"/personer/{Guid.NewGuid()}", "/laget", "/uro" })
        {
            using var closed = await teacher.Get(path);
            Assert.Equal((HttpStatusCode.Redirect, "/konto/naere"), (closed.StatusCode, closed.Headers.Location?.OriginalString));
        }

        Assert.Equal("/konto/naere", (await teacher.Page("/oversikt")).QuerySelectorAll("a").First(one => one.TextContent.Contains("Skriv først hvem du er", StringComparison.Ordinal)).GetAttribute("href"));
        var ties = await teacher.Page("/konto/naere");
        Assert.Contains("Skriv først hvem du er selv", ties.QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        // Somebody near to her says nothing of who she is.
        await Says(teacher, "naer", SyntheticNumber.Make(new(1961, 1, 1), Sex.Female));
        using var still = await teacher.Get(child);
        Assert.Equal(HttpStatusCode.Redirect, still.StatusCode);
        // Nor does a person without a number, or a number that nobody has; and no person is listed to her before she has said it.
        Assert.Null(ties.QuerySelector("[name=person]"));
        using var invented = await teacher.Post("/konto/naere", ("hvem", "meg"), ("nummer", SyntheticNumber.Make(new(1985, 3, 4), Sex.Male).Reveal()));
        Assert.Contains("oppdiktet nummer", (await Visitor.Read(invented)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        using var chosen = await teacher.Post("/konto/naere", ("hvem", "naer"), ("nummer", ""), ("person", child.Split('/')[^1]));
        Assert.Contains("Skriv først hvem du er selv", (await Visitor.Read(chosen)).GetElementById("errors")!.TextContent, StringComparison.Ordinal);
        using var unseen = await teacher.Get(child);
        Assert.Equal(HttpStatusCode.Redirect, unseen.StatusCode);
        await Says(teacher, "meg", NationalNumber.Parse(NeverGiven));
        Assert.Null((await teacher.Page("/konto/naere")).QuerySelector(".note-box"));
        Assert.NotNull((await teacher.Page(child)).QuerySelector("h1"));
        Assert.DoesNotContain("Skriv først hvem du er", (await teacher.Page("/oversikt")).Body!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>The data protection officer is another eye on some emergencies: she says who she is before she sees them.</summary>
    [Fact]
    public async Task Officer_OutsideADemonstration_SaysWhoSheIsFirst()
    {
        await using var site = await DemoSite.Start(_ => { });
        using var officer = await DemoSite.SignIn(site, "personvern");
        await BecomesReal(site, "personvern");
        const string page = "/personer/nodtilganger/uten-leder";

        using var closed = await officer.Get(page);
        Assert.Equal((HttpStatusCode.Redirect, "/konto/naere"), (closed.StatusCode, closed.Headers.Location?.OriginalString));
        var ties = await officer.Page("/konto/naere");
        Assert.Contains("ett menneske med to kontoer", ties.QuerySelector(".note-box")!.TextContent, StringComparison.Ordinal);
        Assert.Null(ties.QuerySelector("a[href='/personer']"));
        Assert.DoesNotContain("ber du lederen", ties.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await officer.Page("/konto")).QuerySelector("a[href='/konto/naere']"));
        await Says(officer, "meg", NationalNumber.Parse(NeverGiven));
        Assert.NotNull((await officer.Page(page)).QuerySelector("h1"));
        Assert.Null((await officer.Page("/konto/naere")).QuerySelector("[formaction], form[action*=AskBack]"));
    }

    static async Task Says(Visitor visitor, string who, NationalNumber number)
    {
        using var said = await visitor.Post("/konto/naere", ("hvem", who), ("nummer", number.Reveal()));
        Assert.Equal("/konto/naere", said.Headers.Location!.OriginalString);
    }

    /// <summary>She signed in with two steps, to an account that is no demonstration's.</summary>
    static async Task BecomesReal(Site site, string userName)
    {
        await using var scope = site.Services.CreateAsyncScope();
        var data = scope.ServiceProvider.GetRequiredService<IOrganisationData>();
        Assert.Equal(1, await data.Accounts.Where(one => one.UserName == userName)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.Demo, false).SetProperty(one => one.TwoFactorEnabled, true), Site.Cancellation));
    }
}
