using Langbenk.Organisation.Staff;
using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Competence;

/// <summary>All that is wrong with the numbers, a fault for each field.</summary>
public static class CompetenceFaults
{
    /// <summary>The name of the fault of one group of people.</summary>
    public static string PeopleOf(EducationCategory category) => $"{nameof(CountCompetence.Input.People)}-{category}";

    public static IReadOnlyList<Fault> Of(Actor actor, CountCompetence.Input input, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Fault.In(
        [
            (nameof(input.On), !Kernel.PastDay.IsWithin(input.On, today), CompetenceProblems.NotADayThatHasBeen),
            (nameof(input.Positions), OutOfRange(input.Positions), CompetenceProblems.BadPositions),
            (nameof(input.VacantPositions), OutOfRange(input.VacantPositions), CompetenceProblems.BadPositions),
            (nameof(input.VacantPositions), input.VacantPositions > input.Positions, CompetenceProblems.TooManyVacant),
            (nameof(input.LeftLastYear), NotPeople(input.LeftLastYear), CompetenceProblems.BadPeople),
            .. input.People.Select(group => (PeopleOf(group.Key), NotPeople(group.Value), CompetenceProblems.BadPeople)),
            (nameof(input.Leader), !CountsTheLeaders(input), CompetenceProblems.LeaderNotCounted),
            (nameof(input.Plan), input.Plan.Length > CompetenceCount.MaxPlanLength, CompetenceProblems.PlanTooLong),
            (nameof(input.Plan), Kernel.PersonNumber.IsIn(input.Plan), CompetenceProblems.PersonNumberInText),
            (nameof(input.ServiceId), !CompetenceActions.Count.MayIn(actor, input.ServiceId), CompetenceProblems.UnknownService),
        ]);
    }

    static bool NotPeople(int people) => people is < 0 or > CompetenceCount.MostPeople;

    static bool OutOfRange(decimal positions) => positions is < 0 or > CompetenceCount.MostPeople;

    static bool CountsTheLeaders(CountCompetence.Input input) => new[] { input.Leader, input.Deputy }
        .OfType<EducationCategory>()
        .GroupBy(category => category)
        .All(group => input.People.GetValueOrDefault(group.Key) >= group.Count());
}
