using Langbenk.Access;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A form that changes something of a plan. What others saved meanwhile is shown beside what was typed.</summary>
public abstract class PlanChangeForm : PlanForm
{
    /// <summary>Somebody took it away while she wrote: her words stay on the page, and there is nothing to save them on.</summary>
    public bool IsGone { get; private set; }

    protected override AccessAction Action => PlanActions.Write;

    protected async Task<bool> FindAlive(Guid id) => await Find(id) && Plan.Status != PlanStatus.Revised;

    protected Task<IActionResult> Gone()
    {
        IsGone = true;
        return Conflict(T(PlanChangeTexts.RemovedMeanwhile), PlanChangeTexts.YouRemovedMeanwhile);
    }
}
