using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

[Needs("evaluation.finish")]
public sealed class ActionModel(AddSelfAction add) : EvaluationFormPage
{
    public IReadOnlyList<Choice> Statements =>
        [new("", T(EvaluationResultTexts.TheWhole)), .. View.Questionnaire.Questions.Select(question => new Choice(question.Key, T(question.Statement)))];

    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await Find(id, EvaluationActions.Finish))
        {
            return Missing();
        }

        await Show(new FormValues());
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        ReadForm();
        if (!await Find(id, EvaluationActions.Finish))
        {
            return Missing();
        }

        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new AddSelfAction.Input(id, Values["paastand"], Values["handling"], Values["stilling"], Values.Date("frist"));
        return await add.Handle(Actor, input, Today, Cancellation) switch
        {
            AddSelfAction.Result.Added => await Done($"/egenvurdering/{id}"),
            AddSelfAction.Result.Refused refused => await Again(refused.Faults, FieldOf),
            _ => Missing(),
        };
    }

    static string FieldOf(string input) => input switch
    {
        nameof(AddSelfAction.Input.Position) => "stilling",
        nameof(AddSelfAction.Input.Due) => "frist",
        _ => "handling",
    };
}
