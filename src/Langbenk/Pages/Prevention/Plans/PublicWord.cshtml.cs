using Langbenk.Hosting;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The plan as a council adopted it, as Word.</summary>
[Steering]
public sealed class PublicWordModel(ReadAdoptions read, ReadPageWords words) : OpenPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune, CancellationToken cancellation) =>
        await read.ForEverybody(id, kommune, cancellation) is { } found
            ? PaperFiles.Word(PlanPaper.Of(found, await words.OfPlan(found.Text, cancellation), Lang), "plan")
            : NotFound();
}
