using Langbenk.Kernel;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Competence;

static class CompetenceFaults
{
    public static Problem? Of(CountCompetence.Input input, DateOnly today) =>
        input.On > today ? CompetenceProblems.DayInTheFuture
        : OutOfRange(input.Positions) || OutOfRange(input.VacantPositions) ? CompetenceProblems.BadPositions
        : input.VacantPositions > input.Positions ? CompetenceProblems.TooManyVacant
        : input.People.Values.Append(input.LeftLastYear).Any(people => people is < 0 or > CompetenceCount.MostPeople) ? CompetenceProblems.BadPeople
        : !CountsTheLeaders(input) ? CompetenceProblems.LeaderNotCounted
        : input.Plan.Length > CompetenceCount.MaxPlanLength ? CompetenceProblems.PlanTooLong
        : PersonNumber.IsIn(input.Plan) ? CompetenceProblems.PersonNumberInText
        : null;

    static bool OutOfRange(decimal positions) => positions is < 0 or > CompetenceCount.MostPeople;

    static bool CountsTheLeaders(CountCompetence.Input input) => new[] { input.Leader, input.Deputy }
        .OfType<EducationCategory>()
        .GroupBy(category => category)
        .All(group => input.People.GetValueOrDefault(group.Key) >= group.Count());
}
