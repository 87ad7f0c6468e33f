using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Work.Documents;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.InternalControl;

/// <summary>A file of a duty, to be saved and never shown in the browser.</summary>
[Needs("duty.read")]
public sealed class FileModel(FindDocument find, AccessGate gate) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid fil)
    {
        if (!await gate.IsOpen(Actor, ControlActions.Read, id, Today, Cancellation)
            || await find.Handle(fil, Cancellation) is not { Resource: ControlActions.Resource } document || document.ResourceId != id)
        {
            return Missing();
        }

        Touch(ControlActions.Resource, id);
        return File(await find.Content(fil, Cancellation), document.MediaType, document.Name);
    }
}
