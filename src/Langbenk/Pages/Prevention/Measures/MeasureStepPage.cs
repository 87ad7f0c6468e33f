using Langbenk.Kernel;
using Langbenk.Prevention;
using Langbenk.Prevention.Measures;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Measures;

/// <summary>A small form on one measure: waiting time, evaluation, end.</summary>
public abstract class MeasureStepPage(FindMeasure find) : FormPage
{
    public MeasureFile Found { get; private set; } = null!;

    protected abstract FormValues Stored { get; }

    /// <summary>Whether she may do this to the measure that was found.</summary>
    protected virtual bool Lets(MeasureFile file) => file.MayChange;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Look(id))
        {
            return Missing();
        }

        await Show(Stored);
        return Page();
    }

    protected async Task<bool> Look(Guid id)
    {
        if (await find.Handle(Actor, id, Today, Cancellation) is not { } file || !Lets(file) || file.Measure.Status == MeasureStatus.Ended)
        {
            return false;
        }

        Touch(MeasureActions.Resource, id);
        Found = file;
        return true;
    }

    protected async Task<IActionResult> After(MeasureStep step, Guid id, Func<Problem, string> field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return step switch
        {
            MeasureStep.Done => await Done($"/tiltak/{id}"),
            MeasureStep.Refused refused => await Again(refused.Problems[0], field(refused.Problems[0])),
            MeasureStep.Conflict => await Conflict(T(MeasureProblems.ChangedByOther.Title)),
            _ => Missing(),
        };
    }

    protected string Written(DateOnly day) => Service<Reader>().Day(day);
}
