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
        await scope.ServiceProvider.GetRequiredService<GiveRole>().Handle(account, Role.Caseworker, nav.ServiceId!.Value, new DateOnly(2020, 1, 1));
        var held = data.RoleHoldings.Where(one => one.AccountId == account && one.Role == Role.Caseworker).ToList();
        return (held.Single(one => one.ServiceId != nav.ServiceId).Id, held.Single(one => one.ServiceId == nav.ServiceId).Id);
    }
}
