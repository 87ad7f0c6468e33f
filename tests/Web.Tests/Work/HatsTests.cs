using System.Net;
using AngleSharp.Dom;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Work;

/// <summary>Who works at two places writes for one of them at a time: neither's words stand in the other's form.</summary>
public class HatsTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Words = "Lærerens ord om en elev, som Nav ikke skal ha";

    [Fact]
    public async Task Draft_OfOnePlace_IsNotShownNorSentForTheOther()
    {
        var (school, nav) = await TwoPlaces();
        using var her = await demo.As("laerer");
        await ActAs(her, school);
        using (var kept = await her.Post("/uro/ny", ("skjema-sted", Hat(await her.Page("/uro/ny"))), ("sett", Words), ("knapp", "utkast")))
        {
            Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        }

        var opened = await her.Page("/uro/ny");
        Assert.Equal(Words, opened.QuerySelector("#sett")!.TextContent.Trim());
        await ActAs(her, nav);

        Assert.Equal("", (await her.Page("/uro/ny")).QuerySelector("#sett")!.TextContent.Trim());
        Assert.Null((await her.Page("/oversikt")).QuerySelector("a[href='/uro/ny']"));
        using var sent = await her.Send(
            "/uro/ny", ("form-token", opened.QuerySelector("input[name=form-token]")!.GetAttribute("value")!), ("skjema-sted", Hat(opened)), ("sett", Words + ", og litt til"),
            ("sted", "Kiosken"), ("grad", "GreyZone"), ("neste", "NothingNow"));
        Assert.Equal("/oversikt?rolle=byttet", sent.Headers.Location!.OriginalString);
        Assert.NotNull((await her.Page("/oversikt?rolle=byttet")).QuerySelector("[role=alert]"));
        Assert.DoesNotContain("Kiosken", (await her.Page("/uro")).Body!.TextContent, StringComparison.Ordinal);

        await ActAs(her, school);
        Assert.NotNull((await her.Page("/oversikt")).QuerySelector("a[href='/uro/ny']"));
        Assert.Equal(Words + ", og litt til", (await her.Page("/uro/ny")).QuerySelector("#sett")!.TextContent.Trim());
    }

    [Fact]
    public async Task Button_OfAPageOpenedForOnePlace_DoesNothingForTheOther()
    {
        var (school, nav) = await TwoPlaces();
        using var her = await demo.As("laerer");
        await ActAs(her, school);
        var team = (await her.Page("/laget")).QuerySelectorAll(".card-list a").First(one => one.TextContent == "Jonas Solbakken").GetAttribute("href")!;
        var opened = await her.Page(team);
        var hat = Hat(opened);
        foreach (var path in new[] { team, "/oppgaver", "/laget", opened.QuerySelector("a[href*='/samtykke/']")!.GetAttribute("href")!, team + "/skriv", "/personer", "/uro/ny" })
        {
            // Every form that does something carries a token; whatever searches does not.
            var forms = (await her.Page(path)).QuerySelectorAll("form").Where(one => one.QuerySelector("input[name=form-token]") is not null);
            Assert.All(forms, one => Assert.Equal(hat, one.QuerySelector("input[name=skjema-sted]")?.GetAttribute("value")));
        }

        var offer = opened.QuerySelectorAll("form").Single(one => one.GetAttribute("action")?.Contains("handler=Offer", StringComparison.Ordinal) == true);
        (string, string)[] pressed = [.. offer.QuerySelectorAll("input").Append(offer.QuerySelector("button[name=tjeneste]")!).Select(one => (one.GetAttribute("name")!, one.GetAttribute("value")!))];
        await ActAs(her, nav);
        using var sent = await her.Send(offer.GetAttribute("action")!, pressed);
        Assert.Equal("/oversikt?rolle=byttet", sent.Headers.Location!.OriginalString);

        await ActAs(her, school);
        Assert.NotEmpty((await her.Page(team)).QuerySelectorAll("form[action*='handler=Offer']"));
        Assert.Null((await her.Page("/oversikt")).QuerySelector($"a[href='{team}']"));
        using var hers = await her.Send(offer.GetAttribute("action")!, pressed);
        Assert.Equal(team, hers.Headers.Location!.OriginalString);
    }

    static string Hat(IDocument page) => page.QuerySelector("input[name=skjema-sted]")!.GetAttribute("value")!;

    static async Task ActAs(Visitor her, Guid role)
    {
        using var chosen = await her.Post("/konto/opptre", ("rolle", role.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, chosen.StatusCode);
    }

    async Task<(Guid School, Guid Nav)> TwoPlaces()
    {
        using var scope = demo.Site.Services.CreateScope();
        var data = scope.ServiceProvider.GetRequiredService<IOrganisationData>();
        var account = data.Accounts.Single(one => one.UserName == "laerer").Id;
        var counsellor = data.Accounts.Single(one => one.UserName == "veileder").Id;
        var nav = data.RoleHoldings.First(one => one.AccountId == counsellor && one.Role == Role.Caseworker);
        if (data.RoleHoldings.Count(one => one.AccountId == account && one.Role == Role.Caseworker) == 1)
        {
            await scope.ServiceProvider.GetRequiredService<GiveRole>().Handle(account, Role.Caseworker, nav.ServiceId!.Value, new DateOnly(2020, 1, 1));
        }

        var held = data.RoleHoldings.Where(one => one.AccountId == account && one.Role == Role.Caseworker).ToList();
        return (held.Single(one => one.ServiceId != nav.ServiceId).Id, held.Single(one => one.ServiceId == nav.ServiceId).Id);
    }
}
