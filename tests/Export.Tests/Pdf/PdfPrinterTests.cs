using System.Net;
using System.Net.Sockets;
using System.Text;
using Langbenk.Export.Pdf;
using Langbenk.Export.Tests.Support;

namespace Langbenk.Export.Tests.Pdf;

/// <summary>With the real Chromium.</summary>
public class PdfPrinterTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("nb", "nb-NO")]
    [InlineData("nn", "nn-NO")]
    public async Task Print_Plan_IsTaggedPdfInItsLanguage(string language, string tag)
    {
        using var printer = new PdfPrinter();

        var result = await printer.Print(PrintHtml.Write(Samples.Plan with { Language = language }), Cancellation);

        var pdf = Encoding.Latin1.GetString(Assert.IsType<PdfResult.Printed>(result).Bytes);
        Assert.StartsWith("%PDF-", pdf);
        Assert.Contains("/StructTreeRoot", pdf);
        Assert.Contains($"/Lang ({tag})", pdf);
        Assert.Contains("/Outlines", pdf);
    }

    [Fact]
    public async Task Print_PageThatAsksForTheNetwork_ReachesNothing()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using var printer = new PdfPrinter();

        var result = await printer.Print(
            $"<!doctype html><title>x</title><img src=\"http://127.0.0.1:{port}/a\"><img src=\"http://localhost:{port}/b\"><p>tekst", Cancellation);

        Assert.IsType<PdfResult.Printed>(result);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Print_NoChromium_IsNotAvailable()
    {
        using var printer = new PdfPrinter(new PdfOptions { ChromiumPath = "/finnes/ikke" });

        Assert.IsType<PdfResult.NotAvailable>(await printer.Print("<p>x", Cancellation));
    }
}
