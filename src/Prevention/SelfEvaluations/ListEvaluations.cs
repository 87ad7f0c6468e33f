using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>The newest on top, with how far each has come. One query.</summary>
public sealed class ListEvaluations(IPreventionData data, IOrganisationData organisation, AccessGate gate) : IOperation
{
    public sealed record Line(SelfEvaluation Evaluation, string Place, int Answered)
    {
        public Questionnaire Questionnaire => Questionnaires.Find(Evaluation.Questionnaire)!;
    }

    public async Task<IReadOnlyList<Line>> Handle(Actor actor, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, EvaluationActions.Read, today);
        var answers = data.All<SelfAnswer>();
        return await (
            from evaluation in data.All<SelfEvaluation>().Where(one => open.Contains(one.Id))
            from service in organisation.Services.Where(one => one.Id == evaluation.ServiceId).DefaultIfEmpty()
            from municipality in organisation.Municipalities.Where(one => one.Id == evaluation.MunicipalityId).DefaultIfEmpty()
            orderby evaluation.Year descending, evaluation.Round descending, evaluation.Id descending
            select new Line(
                evaluation, service!.Name ?? municipality!.Name,
                answers.Count(one => one.EvaluationId == evaluation.Id && one.Value != null)))
            .AsNoTracking().ToListAsync(cancellation);
    }
}
