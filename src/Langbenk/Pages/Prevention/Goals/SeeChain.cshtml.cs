using Langbenk.Hosting;
using Langbenk.Prevention.Goals;
using Langbenk.Pages.Prevention.Terms;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Terms;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Goals;

/// <summary>The causal chain of a plan, drawn from its goals.</summary>
[Needs("plan.read")]
public sealed class SeeChainModel(ReadGoals read, ReadPageWords words, PageTerms terms) : StaffPage
{
    public ReadGoals.Of Of { get; private set; } = null!;

    public IReadOnlyList<ChainRow> Rows { get; private set; } = [];

    /// <summary>Where a gap is filled.</summary>
    public string Filled(ChainRow row, ChainBox box)
    {
        var (plan, goal) = (Of.Plan.Id, row.Goal.Goal.Id);
        return box.Gap switch
        {
            GoalGap.Measure => $"planer/{plan}/maal/{goal}#tiltak",
            GoalGap.Indicator => $"planer/{plan}/maal/{goal}/indikator",
            _ => $"planer/{plan}/maal/skriv/{goal}",
        };
    }

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await read.Handle(Actor, id, Today, Cancellation) is not { } of)
        {
            return Missing();
        }

        (Of, Rows) = (of, CausalChain.Of(of.Goals));
        terms.Words = await words.Of(of.Plan.LeadMunicipalityId, Cancellation);
        Touch(PlanActions.Resource, id);
        return Page();
    }
}
