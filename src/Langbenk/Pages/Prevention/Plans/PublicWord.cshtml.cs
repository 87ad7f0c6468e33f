using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The plan as a council adopted it, as Word.</summary>
public sealed class PublicWordModel(ReadAdoptions read, Reader reader) : OpenPage
{
    public async Task<IActionResult> OnGetAsync(Guid id, Guid kommune, CancellationToken cancellation)
    {
        if (await read.ForEverybody(id, kommune, cancellation) is not { } found)
        {
            return NotFound();
        }

        var council = found.Council;
        return PaperFiles.Word(PlanPaper.Of(found.Text, Lang,
        [
            (T(PlanTexts.Municipality), council.Place), (T(PlanAdoptionTexts.StatusOf(Langbenk.Prevention.Plans.AdoptionStatus.Adopted)), reader.Day(council.On)),
            (T(PlanAdoptionTexts.CaseNumber), council.CaseNumber),
        ]), "plan");
    }
}
