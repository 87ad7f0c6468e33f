using Langbenk.Hosting;
using Langbenk.Sharing.Consents;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Sharing;

/// <summary>The signed paper of an answer: for the service that asked, to be saved and never shown in the browser.</summary>
[Needs("consent.read")]
public sealed class PaperModel(ReadConsents read, FindDocument find) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid svar)
    {
        if (await read.One(Actor, id, Today, Cancellation) is not { Row: { IsOwn: true } row, Circle: var circle }
            || row.Answers.FirstOrDefault(one => one.Answer.Id == svar)?.Answer.DocumentId is not { } paper
            || await find.Handle(paper, Cancellation) is not { Resource: SignedPaper.Resource } document || document.ResourceId != svar)
        {
            return Missing();
        }

        Touch("consent", id);
        Touch("person", circle.Child.Id);
        Touch("document", paper);
        return File(await find.Content(paper, Cancellation), document.MediaType, document.Name);
    }
}
