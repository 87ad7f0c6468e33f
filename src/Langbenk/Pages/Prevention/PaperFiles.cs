using Langbenk.Export.Paper;
using Langbenk.Export.Pdf;
using Langbenk.Export.Word;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention;

/// <summary>A document to take away. The file's name says nothing of what it holds beyond its kind.</summary>
static class PaperFiles
{
    /// <summary>One for the whole program: it counts how many print at once.</summary>
    static readonly PdfPrinter Printer = new();

    public static IActionResult Word(PaperDocument document, string name) =>
        new FileContentResult(WordWriter.Write(document), WordWriter.ContentType) { FileDownloadName = name + ".docx" };

    /// <summary>Null when this machine cannot print now: the page itself can still be printed from the browser.</summary>
    public static async Task<IActionResult?> Pdf(PaperDocument document, string name, CancellationToken cancellation) =>
        await Printer.Print(PrintHtml.Write(document), cancellation) is PdfResult.Printed printed
            ? new FileContentResult(printed.Bytes, "application/pdf") { FileDownloadName = name + ".pdf" }
            : null;
}
