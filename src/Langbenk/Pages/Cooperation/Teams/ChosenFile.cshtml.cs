using Langbenk.Cooperation.Teams;
using Langbenk.Hosting;
using Langbenk.Pages.Work;
using Langbenk.Work.Drafts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Cooperation.Teams;

/// <summary>The file she has chosen and told nobody: to be read through before it is given, by her alone.</summary>
[Needs("cooperation.write"), About("retter", "mote")]
public sealed class ChosenFileModel(ReadTeams read, FindDraftFile files) : TeamPage(read)
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid fil)
    {
        if (!await Find(id, toWrite: true))
        {
            return Missing();
        }

        var form = FormKey.Replace($"/skriv/fil/{Request.RouteValues["fil"]}", "/skriv", StringComparison.Ordinal);
        return await files.Handle(Actor.AccountId, form, fil, Cancellation) is { } file && await files.Content(Actor.AccountId, form, fil, Cancellation) is { } content
            ? new DocumentResult(file.Name, file.MediaType, content) : Missing();
    }
}
