using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Langbenk.Work;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>What to do about it, as a task of the place. Allowed after the evaluation is finished: that is when one sees what to do.</summary>
public sealed class AddSelfAction(IPreventionData data, IWorkData work, AccessGate gate, FindPlaces places) : IOperation
{
    public sealed record Input(Guid EvaluationId, string Question, string Action, string Position, DateOnly? Due);

    public abstract record Result
    {
        Result() { }

        public sealed record Added(SelfAction Action) : Result;

        /// <summary>Every field that is wrong, so that all are mended at once; the problem is the first one's.</summary>
        public sealed record Refused(IReadOnlyList<Fault> Faults) : Result
        {
            public Problem Problem => Faults[0].Problem;
        }

        public sealed record NotFound : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        var open = gate.Open(actor, EvaluationActions.Finish, today);
        var evaluation = await data.All<SelfEvaluation>().AsNoTracking()
            .SingleOrDefaultAsync(one => one.Id == input.EvaluationId && open.Contains(one.Id), cancellation);
        if (evaluation is null)
        {
            return new Result.NotFound();
        }

        var (action, position) = (input.Action.Trim(), input.Position.Trim());
        if (Faults(action, position, input.Due, today) is { Count: > 0 } faults)
        {
            return new Result.Refused(faults);
        }

        if (await places.One(evaluation.PlaceId, today, cancellation) is not { } place)
        {
            return new Result.Refused(Fault.Of(SelfEvaluationProblems.UnknownPlace));
        }

        var task = new WorkTask
        {
            Id = Guid.CreateVersion7(),
            Title = action,
            Resource = EvaluationActions.Resource,
            ResourceId = evaluation.Id,
            Link = $"/egenvurdering/{evaluation.Id}",
            HolderId = place.Id,
            HolderName = place.Name,
            Due = input.Due!.Value,
        };
        var known = Questionnaires.Find(evaluation.Questionnaire)!.Questions.Any(question => question.Key == input.Question);
        var stored = new SelfAction
        {
            Id = Guid.CreateVersion7(),
            EvaluationId = evaluation.Id,
            Question = known ? input.Question : "",
            Action = action,
            Position = position,
            TaskId = task.Id,
        };
        work.Tasks.Add(task);
        data.All<SelfAction>().Add(stored);
        await data.SaveChangesAsync(cancellation);
        return new Result.Added(stored);
    }

    static IReadOnlyList<Fault> Faults(string action, string position, DateOnly? due, DateOnly today) => Fault.In(
        (nameof(Input.Action), action.Length is 0 or > SelfAction.MaxActionLength, SelfEvaluationProblems.ActionMissing),
        (nameof(Input.Action), PersonNumber.IsIn(action), SelfEvaluationProblems.PersonNumberInText),
        (nameof(Input.Position), position.Length is 0 or > SelfAction.MaxPositionLength, SelfEvaluationProblems.PositionMissing),
        (nameof(Input.Position), PersonNumber.IsIn(position), SelfEvaluationProblems.PersonNumberInText),
        (nameof(Input.Due), due is not { } day || day < today || !PlannedDay.IsWithin(day), SelfEvaluationProblems.BadDue));
}
