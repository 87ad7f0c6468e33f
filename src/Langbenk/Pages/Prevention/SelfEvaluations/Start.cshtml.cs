using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.Places;
using Langbenk.Prevention.SelfEvaluations;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

[Needs("evaluation.begin")]
public sealed class StartModel(StartEvaluation start, FindPlaces places) : FormPage
{
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public IReadOnlyList<Choice> Forms => [.. Questionnaires.All.Select(one => new Choice(one.Key, T(one.Title), T(one.Lead)))];

    public async Task OnGetAsync()
    {
        await Fill();
        await Show(new FormValues { ["sted"] = Places.Count == 1 ? Places[0].Id.ToString() : "", ["aar"] = $"{Today.Year}" });
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ReadForm();
        if (OnlyDraft)
        {
            return await Keep();
        }

        var input = new StartEvaluation.Input(Values["skjema-valg"], Values.Id("sted") ?? Guid.Empty, Values.Number("aar") ?? 0);
        switch (await start.Handle(Actor, input, Today, Cancellation))
        {
            case StartEvaluation.Result.Started started:
                Touch(EvaluationActions.Resource, started.Evaluation.Id);
                return await Done($"/egenvurdering/{started.Evaluation.Id}");
            case StartEvaluation.Result.Refused { Problem: var problem }:
                return await Again(problem, problem == SelfEvaluationProblems.UnknownPlace ? "sted"
                    : problem == SelfEvaluationProblems.BadYear ? "aar" : "skjema-valg");
            default:
                return Missing();
        }
    }

    protected override async Task Fill() => Places = await places.Handle(EvaluationActions.Begin.ScopesOf(Actor), Today, Cancellation);
}
