using Langbenk.Hosting;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Adoptions;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class WholeModel(ReadWholePlan read, ReadPageWords words, PageTerms terms) : StaffPage
{
    public Guid Id { get; private set; }

    public FrozenPlan Text { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, null, Today, Cancellation) is not { } text)
        {
            return Missing();
        }

        (Id, Text, terms.Words) = (id, text, await words.OfPlan(text, Cancellation));
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
