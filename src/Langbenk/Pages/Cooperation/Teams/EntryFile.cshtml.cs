using Langbenk.Cooperation.Teams;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Cooperation.Reports;
using Langbenk.Pages.Prevention;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>A note as a file for her service's own record. Its name tells nothing.</summary>
[Needs("cooperation.read")]
public sealed class EntryFileModel(ReadTeams read, LawBook book, Wording wording, PdfPrinter printer) : EntryPage(read)
{
    const string Name = "dokument";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid notat, string kind)
    {
        if (kind is not ("word" or "pdf") || !await FindEntry(id, notat))
        {
            return Missing();
        }

        var paper = EntryPaper.Of(Whole, Entry, WayName, Entry.Told.Select(one => (NameOf(one), one.On, GroundOf(one))), book, wording, ReportPaper.In(Lang));
        return kind == "word" ? PaperFiles.Word(paper, Name) : await PaperFiles.Pdf(printer, paper, Name, Cancellation) ?? this.NoPdf();
    }
}
