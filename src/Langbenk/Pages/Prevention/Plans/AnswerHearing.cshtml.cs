using Langbenk.Access;
using Langbenk.Hosting;
using Langbenk.Prevention.Plans;
using Langbenk.Prevention.Plans.Hearings;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.Plans;

[Needs("plan.answer")]
public sealed class AnswerHearingModel(AnswerHearing answer) : PlanForm
{
    protected override AccessAction Action => PlanActions.Answer;

    public IReadOnlyList<Choice> Places => [.. Actor.Holdings.DistinctBy(held => held.ScopeId).Select(held => new Choice(held.ScopeId.ToString(), held.Place))];

    public IReadOnlyList<Choice> Parts =>
        [new Choice("", T(PlanHearingTexts.WholePlan)), .. PlanTemplate.Parts.Select(part => new Choice(part.Key, T(part.Title)))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id))
        {
            return Missing();
        }

        await Show(new FormValues { ["sted"] = Actor.Acting?.ScopeId.ToString() ?? "" });
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid hearing)
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

        return await answer.Handle(new(hearing, Actor, Values.Id("sted"), "", Values["del"], Values["svar"], Today), Cancellation) switch
        {
            AnswerHearing.Result.Received => await Done($"/planer/{id}/horing"),
            AnswerHearing.Result.Refused refused => await Again(refused.Problem, refused.Problem == HearingProblems.NotYourPlace ? "sted" : "svar"),
            _ => Missing(),
        };
    }
}
