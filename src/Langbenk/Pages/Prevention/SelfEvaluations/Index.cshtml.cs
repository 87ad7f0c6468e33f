using Langbenk.Hosting;
using Langbenk.Prevention;
using Langbenk.Prevention.SelfEvaluations;

namespace Langbenk.Pages.Prevention.SelfEvaluations;

[Needs("evaluation.read")]
public sealed class IndexModel(ListEvaluations list) : StaffPage
{
    public IReadOnlyList<IGrouping<(string Place, string Questionnaire), ListEvaluations.Line>> Groups { get; private set; } = [];

    public bool MayBegin => EvaluationActions.Begin.MayBegin(Actor);

    public async Task OnGetAsync() =>
        Groups = [.. (await list.Handle(Actor, Today, Cancellation)).GroupBy(line => (line.Place, line.Evaluation.Questionnaire))];
}
