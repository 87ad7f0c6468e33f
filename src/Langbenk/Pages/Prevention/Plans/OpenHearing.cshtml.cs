using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.lead")]
public sealed class OpenHearingModel(OpenHearing open) : PlanForm
{
    const int UsualDays = 42;

    protected override AccessAction Action => PlanActions.Lead;

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["fra"] = $"{Today:d.M.yyyy}", ["til"] = $"{Today.AddDays(UsualDays):d.M.yyyy}" });
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

        if (Values.Date("fra") is not { } from || Values.Date("til") is not { } to)
        {
            return await Again(new FieldError(Values.Date("fra") is null ? "fra" : "til", T(PlanTexts.WriteDay)));
        }

        return await open.Handle(new(Actor, id, from, to, Values["sporsmal"], Today), Cancellation) switch
        {
            OpenHearing.Result.Opened => await Done($"/planer/{id}/horing"),
            OpenHearing.Result.Refused refused => await Again(refused.Problem, refused.Problem == HearingProblems.QuestionTooLong ? "sporsmal" : "til"),
            _ => Missing(),
        };
    }
}
