using Langbenk.Hosting;
using Langbenk.Prevention.Coverage;
using Langbenk.Prevention.Plans;

namespace Langbenk.Pages.Prevention.Coverage;

/// <summary>Plans side by side, with what the evaluation found in six beside them.</summary>
[Needs("plan.read")]
public sealed class CompareModel(ComparePlans compare) : StaffPage
{
    public IReadOnlyList<PlanCoverage> Plans { get; private set; } = [];

    public IReadOnlyList<CoverageRow> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Plans = await compare.Handle(Actor, Today, Cancellation);
        foreach (var plan in Plans)
        {
            Touch(PlanActions.Resource, plan.Plan.PlanId);
        }

        Rows = new CoverageTable(Plans, Lang).Rows;
    }
}
