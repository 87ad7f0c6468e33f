using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation;
using Langbenk.Organisation.Staff;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>One evaluation, its answers and actions, and the finished ones of the same place and questionnaire beside it. Four queries.</summary>
public sealed class ReadEvaluation(IPreventionData data, IOrganisationData organisation, IWorkData work, AccessGate gate) : IOperation
{
    public sealed record View(
        SelfEvaluation Evaluation, string Place, IReadOnlyDictionary<string, SelfAnswer> Answers, IReadOnlyList<Todo> Actions,
        IReadOnlyList<Column> Columns)
    {
        public Questionnaire Questionnaire => Questionnaires.Find(Evaluation.Questionnaire)!;
    }

    public sealed record Todo(SelfAction Action, WorkTask Task);

    /// <summary>One year (or round of it) of the comparison.</summary>
    public sealed record Column(SelfEvaluation Evaluation, IReadOnlyDictionary<string, int?> Answers, IReadOnlyList<GroupResult> Groups);

    /// <summary>Null when there is no such evaluation for her.</summary>
    public async Task<View?> Handle(Actor actor, Guid id, DateOnly today, CancellationToken cancellation = default)
    {
        var open = gate.Open(actor, EvaluationActions.Read, today);
        var found = await (
            from evaluation in data.All<SelfEvaluation>().Where(one => one.Id == id && open.Contains(one.Id))
            from service in organisation.Services.Where(one => one.Id == evaluation.ServiceId).DefaultIfEmpty()
            from municipality in organisation.Municipalities.Where(one => one.Id == evaluation.MunicipalityId).DefaultIfEmpty()
            select new { evaluation, Place = service!.Name ?? municipality!.Name }).AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var one = found.evaluation;
        var beside = await data.All<SelfEvaluation>().AsNoTracking()
            .Where(other => other.PlaceId == one.PlaceId && other.Questionnaire == one.Questionnaire
                && (other.Id == id || other.FinishedOn != null) && open.Contains(other.Id))
            .OrderBy(other => other.Year).ThenBy(other => other.Round).ToListAsync(cancellation);
        var ids = beside.Select(other => other.Id).ToList();
        var answers = await data.All<SelfAnswer>().AsNoTracking().Where(answer => ids.Contains(answer.EvaluationId)).ToListAsync(cancellation);
        var actions = await (
            from action in data.All<SelfAction>()
            where action.EvaluationId == id
            join task in work.Tasks on action.TaskId equals task.Id
            orderby task.Due, action.Id
            select new Todo(action, task)).AsNoTracking().ToListAsync(cancellation);
        return new View(
            one, found.Place, answers.Where(answer => answer.EvaluationId == id).ToDictionary(answer => answer.Question), actions,
            [.. beside.Select(other => ColumnOf(other, answers))]);
    }

    static Column ColumnOf(SelfEvaluation evaluation, List<SelfAnswer> answers)
    {
        var values = answers.Where(answer => answer.EvaluationId == evaluation.Id).ToDictionary(answer => answer.Question, answer => answer.Value);
        return new Column(evaluation, values, GroupResult.Of(Questionnaires.Find(evaluation.Questionnaire)!, values));
    }
}
