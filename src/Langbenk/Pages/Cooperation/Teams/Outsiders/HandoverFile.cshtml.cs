using Langbenk.Cooperation.Teams;
using Langbenk.Cooperation.Teams.Meetings;
using Langbenk.Cooperation.Teams.Outsiders;
using Langbenk.Export.Pdf;
using Langbenk.Hosting;
using Langbenk.Law.Rulebook;
using Langbenk.Pages.Prevention;
using Langbenk.Sharing.Handovers;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams.Outsiders;

/// <summary>What is to be handed over, as a file. Its name tells nothing; what is stopped is no file.</summary>
[Needs("cooperation.write")]
public sealed class HandoverFileModel(ReadTeams read, ReadHandovers handovers, TellOutsider tell, ReadMeetings meetings, LawBook book, Wording wording, PdfPrinter printer)
    : OneHandoverPage(read, handovers, tell, meetings, book, wording)
{
    const string Name = "dokument";

    public async Task<IActionResult> OnGetAsync(Guid id, Guid sak, string kind)
    {
        if (kind is not ("word" or "pdf") || !await FindOne(id, sak) || Paper is not { Document: var document })
        {
            return Missing();
        }

        return kind == "word" ? PaperFiles.Word(document, Name) : await PaperFiles.Pdf(printer, document, Name, Cancellation) ?? this.NoPdf();
    }
}
