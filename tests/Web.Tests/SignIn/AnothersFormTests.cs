using System.Net;
using Langbenk.Web.Tests.Prevention;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.SignIn;

/// <summary>A form that is sent after somebody else has signed in in the same browser: its words are hers who opened it, and nobody else sees them.</summary>
public class AnothersFormTests(DemoSite demo) : IClassFixture<DemoSite>
{
    const string Words = "Dette skrev Pernille, og ingen andre.";

    [Fact]
    public async Task Sent_IsADraftOfTheOneWhoOpenedIt_AndIsNotShown()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var (path, fields) = await Opened(planner);

        using var answer = await other.Send(path, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var told = (await Visitor.Read(answer)).QuerySelector("main")!.TextContent;
        Assert.Contains("Skjemaet ble åpnet av en annen", told, StringComparison.Ordinal);
        Assert.Contains("lagret som utkast hos den som åpnet skjemaet", told, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, told, StringComparison.Ordinal);
        Assert.DoesNotContain(Words, (await other.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Words, (await planner.Page(path)).QuerySelector("[name=mandat]")!.TextContent.Trim());
    }

    [Fact]
    public async Task Sent_ByOneWhoMayNotOpenThePage_IsNotHersEither()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("laerer");
        var (path, fields) = await Opened(planner);

        using var answer = await other.Send(path, fields);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(Words, await answer.Content.ReadAsStringAsync(Site.Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain("/organ/ny", (await other.Page("/oversikt")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal(Words, (await planner.Page(path)).QuerySelector("[name=mandat]")!.TextContent.Trim());
    }

    /// <summary>From a page that was left lying since yesterday, nobody makes drafts in her name.</summary>
    [Fact]
    public async Task Sent_AfterTwelveHours_IsSaidToBeInTheFormOnly()
    {
        using var planner = await demo.As("planlegger");
        using var other = await demo.As("planlegger2");
        var (path, fields) = await Opened(planner);
        fields = [.. fields.Select(one => one.Name == "skjema-eier" ? (one.Name, Aged(one.Value, TimeSpan.FromHours(13))) : one.Name == "mandat" ? (one.Name, "Skrevet i går, og lagt bort.") : one)];

        using var answer = await other.Send(path, fields);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("gå tilbake i nettleseren", (await Visitor.Read(answer)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
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
        Assert.DoesNotContain("Oppdiktet eier", (await planner.Page(path)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
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
