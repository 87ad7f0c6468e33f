using Langbenk.Hosting;
using Langbenk.Prevention.Packages;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Packages;

/// <summary>The file of an edition made here.</summary>
[Needs("package.export")]
public sealed class FileModel(ListPackages list) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        Touch("package", id);
        return await list.Download(Actor, id, Cancellation) is { } found
            ? File(found.Content, "application/json", $"langbenk-pakke-{found.Package.Edition}.json")
            : Missing();
    }
}
