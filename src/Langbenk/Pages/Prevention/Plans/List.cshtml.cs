using Langbenk.Hosting;
using Langbenk.Prevention.Plans;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class ListModel(ListPlans list) : StaffPage
{
    public IReadOnlyList<ListPlans.Row> Plans { get; private set; } = [];

    public bool MayCreate => PlanActions.Create.MayBegin(Actor);

    public async Task OnGetAsync()
    {
        Plans = await list.Handle(Actor, Today, Cancellation);
        foreach (var plan in Plans)
        {
            Touch(PlanActions.Resource, plan.Id);
        }
    }
}
