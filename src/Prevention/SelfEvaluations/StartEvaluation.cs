using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Langbenk.Prevention.Places;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Prevention.SelfEvaluations;

/// <summary>A new round for the year. One round at a time: the one before must be finished.</summary>
public sealed class StartEvaluation(IPreventionData data, IAccessData access, FindPlaces places) : IOperation
{
    public const int FirstYear = 2015;

    public sealed record Input(string Questionnaire, Guid PlaceId, int Year);

    public abstract record Result
    {
        Result() { }

        public sealed record Started(SelfEvaluation Evaluation) : Result;

        public sealed record Refused(Problem Problem) : Result;
    }

    public async Task<Result> Handle(Actor actor, Input input, DateOnly today, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (Questionnaires.Find(input.Questionnaire) is null)
        {
            return new Result.Refused(SelfEvaluationProblems.UnknownQuestionnaire);
        }

        if (!EvaluationActions.Begin.MayIn(actor, input.PlaceId) || await places.One(input.PlaceId, today, cancellation) is not { } place)
        {
            return new Result.Refused(SelfEvaluationProblems.UnknownPlace);
        }

        if (input.Year < FirstYear || input.Year > today.Year)
        {
            return new Result.Refused(SelfEvaluationProblems.BadYear);
        }

        var rounds = await data.All<SelfEvaluation>().AsNoTracking()
            .Where(one => one.PlaceId == place.Id && one.Questionnaire == input.Questionnaire && one.Year == input.Year)
            .ToListAsync(cancellation);
        if (rounds.Exists(one => one.FinishedOn is null))
        {
            return new Result.Refused(SelfEvaluationProblems.UnfinishedRound);
        }

        var evaluation = Begin(input, place, rounds.Count + 1, today);
        data.All<SelfEvaluation>().Add(evaluation);
        access.Relations.AddRange(PlaceRelations.Of(EvaluationActions.Resource, evaluation.Id, place, today));
        try
        {
            await data.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            if (!await data.All<SelfEvaluation>().AnyAsync(
                one => one.PlaceId == place.Id && one.Questionnaire == input.Questionnaire && one.Year == input.Year && one.Round == evaluation.Round, cancellation))
            {
                throw;
            }

            // Someone else began the same round in the same moment.
            return new Result.Refused(SelfEvaluationProblems.UnfinishedRound);
        }

        return new Result.Started(evaluation);
    }

    static SelfEvaluation Begin(Input input, Place place, int round, DateOnly today) => new()
    {
        Id = Guid.CreateVersion7(),
        Questionnaire = input.Questionnaire,
        PlaceId = place.Id,
        ServiceId = place.ServiceId,
        MunicipalityId = place.MunicipalityId,
        Year = input.Year,
        Round = round,
        StartedOn = today,
    };
}
