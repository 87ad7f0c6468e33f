using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

[Needs("evaluation.finish")]
public sealed class FinishModel(FinishEvaluation finish) : EvaluationFormPage
{
    public int Unanswered => View.Columns.Single(column => column.Evaluation.Id == View.Evaluation.Id).Groups.Sum(group => group.Unanswered);

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Open(id))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Open(id))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        return await finish.Handle(Actor, id, Values["var-med"], Today, Cancellation) switch
        {
            FinishEvaluation.Result.Done => await Done($"/egenvurdering/{id}"),
            FinishEvaluation.Result.Refused refused => await Again(
                refused.Problem, refused.Problem == SelfEvaluationProblems.NothingAnswered ? "skjema" : "var-med"),
            _ => Missing(),
        };
    }

    async Task<bool> Open(Guid id) => await Find(id, EvaluationActions.Finish) && View.Evaluation.FinishedOn is null;
}
