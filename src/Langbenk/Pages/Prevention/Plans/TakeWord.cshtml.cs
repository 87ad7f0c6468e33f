using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>The whole plan as it stands now, as Word.</summary>
[Needs("plan.read")]
public sealed class TakeWordModel(ReadWholePlan read, ReadPageWords words) : StaffPage
{
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, null, Today, Cancellation) is not { } text)
        {
            return Missing();
        }

        Touch(PlanActions.Resource, id);
        return PaperFiles.Word(PlanPaper.Of(text, await words.OfPlan(text, Cancellation), Lang, []), "plan");
    }
}
