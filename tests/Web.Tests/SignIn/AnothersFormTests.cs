using System.Net;
using Langbenk.Organisation;
using Langbenk.Web.Tests.Prevention;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using static Langbenk.Web.Tests.Cooperation.SentForms;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A form that is sent after somebody else has signed in in the same browser: its words are hers who opened it, and nobody else sees them.</summary>
public class AnothersFormTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Words = "Dette skrev Pernille, og ingen andre.";

    [Fact]
    public async Task Sent_IsADraftOfTheOneWhoOpenedIt_AndIsNotShown()
    {
        using var browser = await demo.As("planlegger");
        var (path, fields) = await Opened(browser);
        await Becomes(browser, "planlegger2");

        using var answer = await browser.Send(path, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var told = (await Visitor.Read(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("Skjemaet ble åpnet av en annen", told, StringComparison.Ordinal);
        Assert.Contains("lagret som utkast hos den som åpnet det", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, told, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, (await browser.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var planner = await demo.As("planlegger");
        Assert.Equal(Words, (await planner.Page(path)).QuerySelector("[name=mandat]")!.TextContent.Trim());
    }

    /// <summary>A form about persons tells which place it was opened for: that is not taken for a place of the one who sends it.</summary>
    [Fact]
    public async Task Sent_OfAFormAboutPersons_IsTheSame_AndWritesOverNothing()
    {
        const string path = "/uro/ny";
        using var browser = await demo.As("laerer");
        var page = await browser.Page(path);
        var field = page.QuerySelector("form[data-draft] textarea")!.GetAttribute("name")!;
        var fields = AgreementPagesTests.With(AgreementPagesTests.FieldsOf(page), field, Words).Append(("form-token", Hidden(page, "form-token"))).ToArray();
        using var kept = await browser.Send(path, [.. fields, ("knapp", "utkast")]);
        Assert.Equal(HttpStatusCode.OK, kept.StatusCode);
        await Becomes(browser, "planlegger");

        using var answer = await browser.Send(path, [.. AgreementPagesTests.With(fields, field, "Planleggerens ord i det åpne skjemaet.")]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var told = (await Visitor.Read(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("lagret som utkast hos den som åpnet det", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Planleggerens ord", told, StringComparison.Ordinal);
        using var teacher = await demo.As("laerer");
        var newest = await teacher.Page(path);
        Assert.StartsWith("Planleggerens ord", newest.QuerySelector($"[name='{field}']")!.TextContent.Trim(), StringComparison.Ordinal);
        var drafts = newest.QuerySelectorAll(".draft-note a[href*='utkast=']").Select(one => one.GetAttribute("href")!);
        Assert.Contains(Words, await Task.WhenAll(drafts.Select(async one => (await teacher.Page(one)).QuerySelector($"[name='{field}']")!.TextContent.Trim())));
    }

    /// <summary>What she has sealed is worth nothing in another browser than the one it was opened in.</summary>
    [Fact]
    public async Task Sent_FromAnotherBrowser_IsKeptByNobody()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var (path, fields) = await Opened(planner);

        using var answer = await other.Send(path, [.. AgreementPagesTests.With(fields, "mandat", "Lagt inn fra et annet sted.")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("gå tilbake i nettleseren", (await Visitor.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var visitor in new[] { planner, other })
        {
            Assert.DoesNotContain("Lagt inn fra", (await visitor.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Sent_ByOneWhoMayNotOpenThePage_IsNotHersEither()
    {
        using var browser = await demo.As("planlegger");
        var (path, fields) = await Opened(browser);
        await Becomes(browser, "laerer");

        using var answer = await browser.Send(path, fields);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(Words, await answer.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("/organ/ny", (await browser.Page("/oversikt")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        using var planner = await demo.As("planlegger");
        Assert.Equal(Words, (await planner.Page(path)).QuerySelector("[name=mandat]")!.TextContent.Trim());
    }

    /// <summary>From a page that was left lying since yesterday, nobody makes drafts in her name.</summary>
    [Fact]
    public async Task Sent_AfterTwelveHours_IsSaidToBeInTheFormOnly()
    {
        using var browser = await demo.As("planlegger");
        var (path, fields) = await Opened(browser);
        await Becomes(browser, "planlegger2");
        fields = [.. fields.Select(one => one.Name == "skjema-eier" ? (one.Name, Aged(one.Value, TimeSpan.FromHours(13))) : one.Name == "mandat" ? (one.Name, "Skrevet i går, og lagt bort.") : one)];

        using var answer = await browser.Send(path, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("gå tilbake i nettleseren", (await Visitor.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var planner = await demo.As("planlegger");
        Assert.DoesNotContain("Skrevet i går", (await planner.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>What says that it is hers, and was not sealed here, is nobody's.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("ikke forseglet")]
    [InlineData("AAAA")]
    public async Task Sent_WithAnOwnerThatIsMadeUp_IsKeptByNobody(string owner)
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var (path, fields) = await Opened(planner);

        using var answer = await other.Send(path, [.. AgreementPagesTests.With([.. AgreementPagesTests.With(fields, "mandat", "Oppdiktet eier")], "skjema-eier", owner)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Vi forsto ikke", (await Visitor.Read(answer)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        foreach (var visitor in new[] { planner, other })
        {
            Assert.DoesNotContain("Oppdiktet eier", (await visitor.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>In the same browser, without signing out first.</summary>
    async Task Becomes(Visitor browser, string userName)
    {
        await using var scope = demo.Site.Services.CreateAsyncScope();
        var account = scope.ServiceProvider.GetRequiredService<IOrganisationData>().Accounts.Single(one => one.UserName == userName);
        using var signedIn = await browser.Post("/logg-inn", "/logg-inn?handler=Demo", ("konto", $"{account.Id}"));
        Assert.Equal(HttpStatusCode.Redirect, signedIn.StatusCode);
    }

    string Aged(string seal, TimeSpan by)
    {
        var protector = demo.Site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("who opened a form");
        var content = protector.Unprotect(Convert.FromBase64String(seal));
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(content.AsSpan(16), System.Buffers.Binary.BinaryPrimitives.ReadInt64BigEndian(content.AsSpan(16)) - by.Ticks);
        return Convert.ToBase64String(protector.Protect(content));
    }

    static async Task<(string Path, (string Name, string Value)[] Fields)> Opened(Visitor visitor)
    {
        const string path = "/organ/ny";
        var page = await visitor.Page(path);
        var token = page.QuerySelector("form[data-draft] input[name=form-token]")!.GetAttribute("value")!;
        return (path, [.. AgreementPagesTests.With(AgreementPagesTests.FieldsOf(page), "mandat", Words), ("form-token", token)]);
    }
}
