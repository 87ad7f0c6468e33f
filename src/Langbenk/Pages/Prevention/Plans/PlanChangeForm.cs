using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

/// <summary>A form that changes something of a plan. What others saved meanwhile is shown beside what was typed.</summary>
public abstract class PlanChangeForm : PlanForm
{
    /// <summary>The fields that differ from what is stored; after a conflict only.</summary>
    public IReadOnlyList<Difference> Differences { get; private set; } = [];

    /// <summary>Somebody took it away while she wrote: her words stay on the page, and there is nothing to save them on.</summary>
    public bool IsGone { get; private set; }

    protected override AccessAction Action => PlanActions.Write;

    protected async Task<bool> FindAlive(Guid id) => await Find(id) && Plan.Status != PlanStatus.Revised;

    protected Task<IActionResult> Conflict(int version, params IEnumerable<Difference> fields)
    {
        Differences = [.. fields.Where(one => one.Theirs != one.Yours)];
        Values["versjon"] = $"{version}";
        return Conflict(T(PlanChangeTexts.ChangedMeanwhile));
    }

    protected Task<IActionResult> Gone()
    {
        IsGone = true;
        return Conflict(T(PlanChangeTexts.RemovedMeanwhile));
    }
}

/// <summary>One field after a conflict: what the others saved, and what was typed here.</summary>
public sealed record Difference(Text Label, string Theirs, string Yours);
