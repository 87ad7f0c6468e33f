using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Prevention.Wheel;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.read")]
public sealed class EvaluationModel(ReadEvaluations read, EvaluatePlan evaluate, ReadWheel wheel) : PlanForm
{
    protected override AccessAction Action => PlanActions.Read;

    public IReadOnlyList<PlanEvaluation> Evaluations { get; private set; } = [];

    /// <summary>When the wheel asks for it: this year, and what is late from the last.</summary>
    public IReadOnlyList<ReadWheel.Spoke> Spokes { get; private set; } = [];

    /// <summary>It is written, and the wheel does not say so yet.</summary>
    public bool IsWritten(ReadWheel.Spoke spoke)
    {
        ArgumentNullException.ThrowIfNull(spoke);
        return spoke.Done is null && Evaluations.Any(one => one.PlanId == Plan.Id && one.On.Year == spoke.Occurrence.Year);
    }

    public bool MayLead => Plan.Status != PlanStatus.Revised && Found.MayLead(Actor);

    /// <summary>A plan that no council has seen is written on, not replaced.</summary>
    public bool MayRevise => MayLead && RevisePlan.MayBegin(Plan.Status) && Found.NextId is null;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["dag"] = $"{Today:d.M.yyyy}" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id) || !MayLead)
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Date("dag") is not { } day)
        {
            return await Again(new FieldError("dag", T(PlanTexts.WriteDay)));
        }

        return await evaluate.Handle(new(Actor, id, day, Values["virket"], Values["endres"], Today), Cancellation) switch
        {
            EvaluatePlan.Result.Evaluated => await Done($"/planer/{id}/evaluering"),
            EvaluatePlan.Result.Refused { Problem: var problem } when problem == PlanProblems.EvaluatedLater => await Again(problem, "dag"),
            EvaluatePlan.Result.Refused refused => await Again(refused.Problem, Values.Trimmed("virket").Length == 0 ? "virket" : "endres"),
            _ => Missing(),
        };
    }

    protected override async Task Fill()
    {
        Evaluations = await read.Handle(Actor, Plan.Id, Today, Cancellation);
        Spokes = [.. (await wheel.OfPlan(Actor, Plan, Today.Year, Today, Cancellation)).Where(one => one.Activity.Kind == WheelKind.Evaluation)];
    }
}
