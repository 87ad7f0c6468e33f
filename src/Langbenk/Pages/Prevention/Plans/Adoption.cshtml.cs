using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class AdoptionModel(FindPlan find, ReadAdoptions read, CompareAdopted compare) : StaffPage
{
    public FindPlan.Found Found { get; private set; } = null!;

    public IReadOnlyList<ReadAdoptions.Step> Steps { get; private set; } = [];

    public IReadOnlyList<CompareAdopted.Different> Different { get; private set; } = [];

    public bool MayRecord(Guid municipality) => Found.Plan.Status != PlanStatus.Revised && AdoptionRules.MayRecord(Actor, Found.Plan, municipality);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await find.Handle(Actor, id, PlanActions.Read, Today, Cancellation) is not { } found)
        {
            return Missing();
        }

        (Found, Steps, Different) = (found, await read.Handle(Actor, id, Today, Cancellation), await compare.Handle(found.Plan, Cancellation));
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
