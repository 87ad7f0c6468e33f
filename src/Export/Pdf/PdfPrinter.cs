using System.ComponentModel;
using System.Diagnostics;

namespace Langbenk.Export.Pdf;

/// <summary>
/// Prints HTML to tagged PDF with Chromium. The HTML must be one that <see cref="PrintHtml"/> wrote: its policy is what keeps a page
/// from reading files of the machine. One printer serves the whole program, for it counts how many run at once.
/// </summary>
public sealed class PdfPrinter(PdfOptions options) : IDisposable
{
    readonly SemaphoreSlim _places = new(options.AtOnce);

    public PdfPrinter()
        : this(new PdfOptions())
    {
    }

    /// <summary>Only the caller's own cancellation is thrown; all else that can go wrong is a result.</summary>
    public async Task<PdfResult> Print(string html, CancellationToken cancellation)
    {
        if (!File.Exists(options.ChromiumPath))
        {
            return new PdfResult.NotAvailable();
        }

        if (!await _places.WaitAsync(options.TimeLimit, cancellation).ConfigureAwait(false))
        {
            return new PdfResult.Failed(PdfFailure.Busy);
        }

        string? folder = null;
        try
        {
            folder = Directory.CreateTempSubdirectory("langbenk-pdf-").FullName;
            return await PrintIn(folder, html, cancellation).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A full disk.
            return new PdfResult.Failed(PdfFailure.DidNotStart);
        }
        finally
        {
            _places.Release();
            await Delete(folder).ConfigureAwait(false);
        }
    }

    public void Dispose() => _places.Dispose();

    async Task<PdfResult> PrintIn(string folder, string html, CancellationToken cancellation)
    {
        var page = Path.Combine(folder, "page.html");
        var pdf = Path.Combine(folder, "page.pdf");
        await File.WriteAllTextAsync(page, html, cancellation).ConfigureAwait(false);

        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(options.TimeLimit);
        try
        {
            await Run(ChromiumCommand.For(options.ChromiumPath, folder, page, pdf), limit.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new PdfResult.Failed(PdfFailure.TookTooLong);
        }
        catch (Win32Exception)
        {
            return new PdfResult.Failed(PdfFailure.DidNotStart);
        }

        return File.Exists(pdf) && await File.ReadAllBytesAsync(pdf, cancellation).ConfigureAwait(false) is { Length: > 0 } bytes
            ? new PdfResult.Printed(bytes)
            : new PdfResult.Failed(PdfFailure.MadeNoDocument);
    }

    static async Task Run(ProcessStartInfo start, CancellationToken limit)
    {
        using var process = Process.Start(start)!;
        try
        {
            process.StandardInput.Close();
            // Unread output fills its pipe and stops Chromium.
            await Task.WhenAll(
                process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, limit),
                process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit),
                process.WaitForExitAsync(limit)).ConfigureAwait(false);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }
    }

    // A helper process of Chromium may write its last lines while the folder goes.
    static async Task Delete(string? folder)
    {
        for (var attempt = 0; attempt < 5 && Directory.Exists(folder); attempt++)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
            }
            catch (IOException)
            {
                await Task.Delay(50).ConfigureAwait(false);
            }
        }
    }
}
