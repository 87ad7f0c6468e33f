using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class WholeModel(ReadWholePlan read) : StaffPage
{
    public Guid Id { get; private set; }

    public FrozenPlan Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, null, Today, Cancellation) is not { } text)
        {
            return Missing();
        }

        (Id, Text) = (id, text);
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
