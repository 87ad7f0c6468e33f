using Langbenk.Cooperation.Teams;
using Langbenk.Hosting;
using Langbenk.Pages.Work;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>The file of a note that is a document: for who may read the note, to be saved and never shown in the browser.</summary>
[Needs("cooperation.read")]
public sealed class EntryDocumentModel(ReadTeams read, FindDocument find) : EntryPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid notat)
    {
        if (!await FindEntry(id, notat) || Entry.File is not { } file)
        {
            return Missing();
        }

        Touch("document", file.Id);
        return new DocumentResult(file.Name, file.MediaType, await find.Content(file.Id, Cancellation));
    }
}
