using System.Net;
using Langbenk.Hosting;
using Langbenk.Prevention.Packages;
using Microsoft.Extensions.DependencyInjection;

namespace Langbenk.Web.Tests.Prevention;

public class PackageTests(DemoSite site) : IClassFixture<DemoSite>
{
    [Fact]
    public async Task Package_MadeHere_IsDownloadedAsTheFileThatWasSigned_AndRefusedAsOnesOwn()
    {
        using var planner = await site.As("planlegger");
        var make = await planner.Page("/laering/pakker/lag");
        var network = make.QuerySelector("input[name=nettverk]")!.GetAttribute("value")!;
        var avsender = make.QuerySelector("input[name=avsender]")!.GetAttribute("value")!;
        await LearningTests.Follow(planner, await planner.Post("/laering/pakker/lag", ("avsender", avsender), ("nettverk", network)));

        var link = (await planner.Page("/laering/pakker")).QuerySelector("a[download]")!.GetAttribute("href")!;
        using var file = await planner.Get(link);
        var bytes = await file.Content.ReadAsByteArrayAsync(Site.Cancellation);

        Assert.Equal("attachment", file.Content.Headers.ContentDisposition!.DispositionType);
        var read = Assert.IsType<ReadPackage.Result.Read>(ReadPackage.From(bytes));
        Assert.Equal(KeyFingerprint.Of(site.Site.Services.GetRequiredService<IPackageKeys>().PublicKey.Span), read.Fingerprint);
        using var again = await Upload(planner, bytes);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.StatusCode);
        using var other = await site.As("planlegger2");
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(link)).StatusCode);
    }

    [Theory]
    [InlineData(new byte[0], "Velg en fil først.")]
    [InlineData(new byte[] { 1, 2, 3 }, "ikke en pakke fra Langbenk")]
    public async Task Upload_OfWhatIsNoPackage_SaysSo(byte[] bytes, string message)
    {
        using var planner = await site.As("planlegger");

        using var answer = await Upload(planner, bytes);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(message, (await Visitor.Read(answer)).QuerySelector("#pakke-error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_FromAnUnknownPublisher_WaitsForTheFingerprint_AndIsThenImportedAndWithdrawn()
    {
        using var planner = await site.As("planlegger");
        using var other = await site.As("planlegger2");
        using var keys = new ForeignKeys();
        var bytes = WritePackage.Of(new(1, new(2026, 1, 2), new("4649", "Lillevik", keys.Fingerprint), [], [new("uro <b>", "Noe du har sett.", "")], []), keys);

        using var uploaded = await Upload(planner, bytes);
        var waiting = uploaded.Headers.Location!.OriginalString;
        var page = await planner.Page(waiting);

        Assert.Equal(keys.Fingerprint, string.Concat(page.QuerySelectorAll(".fingerprint code").Select(one => one.TextContent)));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get(waiting)).StatusCode);
        using var administrator = await site.As("administrator");
        Assert.DoesNotContain("Noe du har sett", (await administrator.Page("/laering/pakker")).Body!.TextContent, StringComparison.Ordinal);
        var imported = await LearningTests.Follow(planner, await planner.Post(waiting, waiting + "?handler=Trust"));
        Assert.Contains("uro <b>", imported.Document.Body!.TextContent, StringComparison.Ordinal);
        using var again = await Upload(planner, bytes);
        Assert.Contains("Ingenting er endret", (await Visitor.Read(again)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await planner.Post(imported.Path, imported.Path + "?handler=Withdraw")).StatusCode);
        Assert.DoesNotContain("Noe du har sett", (await planner.Page("/laering/pakker")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_IsInTheKeysDirectory_ForItsOwnerAlone()
    {
        var settings = site.Site.Services.GetRequiredService<LangbenkSettings>();
        _ = site.Site.Services.GetRequiredService<IPackageKeys>().PublicKey;
        var file = Path.Combine(settings.DataDirectory, "keys", "package.key");

        Assert.True(File.Exists(file));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }

        using var again = new PackageKeyFile(settings);
        Assert.True(again.PublicKey.Span.SequenceEqual(site.Site.Services.GetRequiredService<IPackageKeys>().PublicKey.Span));
    }

    static Task<HttpResponseMessage> Upload(Visitor visitor, byte[] bytes) =>
        visitor.Upload("/laering/pakker/hent", "/laering/pakker/hent", "pakke", "pakke.json", bytes);
}
