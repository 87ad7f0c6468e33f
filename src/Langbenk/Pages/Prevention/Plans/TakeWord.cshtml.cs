using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The whole plan as it stands now, as Word.</summary>
[Needs("plan.read")]
public sealed class TakeWordModel(ReadWholePlan read) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, null, Today, Cancellation) is not { } text)
        {
            return Missing();
        }

        Touch(PlanActions.Resource, id);
        return PaperFiles.Word(PlanPaper.Of(text, Lang, []), "plan");
    }
}
