using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Kernel;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Evaluations;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class ReviseModel(RevisePlan revise) : PlanForm
{
    protected override AccessAction Action => PlanActions.Lead;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        var years = Plan.PeriodTo - Plan.PeriodFrom;
        await Show(new FormValues
        {
            ["tittel"] = Plan.Title,
            ["fra"] = $"{Plan.PeriodTo + 1}",
            ["til"] = $"{Plan.PeriodTo + 1 + years}",
        });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        if (Values.Number("fra") is not { } from || Values.Number("til") is not { } to)
        {
            return await Again([.. new[] { "fra", "til" }.Where(field => Values.Number(field) is null).Select(field => new FieldError(field, T(PlanTexts.WriteYear)))]);
        }

        return await revise.Handle(new(Actor, id, Values["tittel"], from, to, Today) { Language = Lang }, Cancellation) switch
        {
            RevisePlan.Result.Begun begun => await Done($"/planer/{begun.Plan.Id}"),
            RevisePlan.Result.Refused refused => await Again(refused.Problem, FieldOf(refused.Problem)),
            _ => Missing(),
        };
    }

    static string FieldOf(Problem problem) => problem == PlanProblems.BadTitle || problem == PlanProblems.HoldsPersonNumber ? "tittel"
        : problem == PlanProblems.BadPeriod ? "til" : "skjema";
}
