using Langbenk.Export.Excel;
using Langbenk.Export.Paper;
using Langbenk.Export.Pdf;
using Langbenk.Export.Word;
using Langbenk.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Langbenk.Pages.Prevention;

/// <summary>A document to take away. The file's name says nothing of what it holds beyond its kind.</summary>
static class PaperFiles
{
    const string PdfType = "application/pdf";
    const int SecondsToWait = 30;

    /// <summary>One printer for the whole program: it counts how many print at once.</summary>
    public static void Configure(IServiceCollection services) => services
        .AddSingleton<PdfPrinter>(_ => new PdfPrinter())
        .AddSingleton(one => new PdfShelf(one.GetRequiredService<PdfPrinter>(), new PdfShelfOptions(), one.GetRequiredService<TimeProvider>()));

    public static IActionResult Word(PaperDocument document, string name) =>
        new FileContentResult(WordWriter.Write(document), WordWriter.ContentType) { FileDownloadName = name + ".docx" };

    public static IActionResult Excel(string title, Language language, IReadOnlyList<Sheet> sheets, string name) =>
        new FileContentResult(ExcelWriter.Write(title, language.Tag(), sheets), ExcelWriter.ContentType) { FileDownloadName = name + ".xlsx" };

    /// <summary>Null when this machine cannot print now: the page itself can still be printed from the browser.</summary>
    public static async Task<IActionResult?> Pdf(PdfPrinter printer, PaperDocument document, string name, CancellationToken cancellation) =>
        File(await printer.Print(PrintHtml.Write(document), cancellation), name);

    /// <summary>The same for what everybody may ask for: a document that is on the shelf is not printed again.</summary>
    public static async Task<IActionResult?> Pdf(PdfShelf shelf, PaperDocument document, string name, CancellationToken cancellation) =>
        File(await shelf.Get(PrintHtml.Write(document), cancellation), name);

    /// <summary>The page that says what to do instead, as what it is: not now.</summary>
    public static PageResult NoPdf(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        page.Response.Headers.RetryAfter = $"{SecondsToWait}";
        return page.Page();
    }

    static FileContentResult? File(PdfResult result, string name) =>
        result is PdfResult.Printed printed ? new FileContentResult(printed.Bytes, PdfType) { FileDownloadName = name + ".pdf" } : null;
}
