using Langbenk.Organisation.Services;
using Langbenk.Prevention.Goals;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Coverage;

/// <summary>How many of all: the share of the goals that have something.</summary>
public readonly record struct Share(int Some, int Of)
{
    public int? Percent => Of == 0 ? null : (int)Math.Round(100m * Some / Of, MidpointRounding.AwayFromZero);
}

/// <summary>
/// One plan read the way the evaluation read six (statusrapport 2023, ch. 4.1): what it holds, how concrete it is, and whether it
/// says what is new. It counts what is written; whether it is good a person must judge.
/// </summary>
public sealed record PlanCoverage(ComparedPlan Plan)
{
    /// <summary>Ages that services are made for; a goal without ages counts for none.</summary>
    public static IReadOnlyList<(int From, int To)> AgeBands { get; } = [(Goal.BeforeBirth, 0), (1, 5), (6, 12), (13, 18), (19, 25)];

    public static IReadOnlyList<GoalLevels> AllLevels { get; } = [GoalLevels.Universal, GoalLevels.Selective, GoalLevels.Indicated];

    public int Years => Plan.PeriodTo - Plan.PeriodFrom + 1;

    public int Words { get; } = Plan.Texts.Values.Sum(WrittenWords.Count);

    /// <summary>The parts of the template that have a text.</summary>
    public IReadOnlyList<PlanPart> Parts { get; } = [.. PlanTemplate.Parts.Where(part => Has(Plan, part.Key))];

    public bool HasAllRequired => Plan.MayBeAdopted;

    public bool HasKnowledge => Has(Plan, "knowledge");

    /// <summary>The plan says in plain words what is new.</summary>
    public bool SaysWhatIsNew => Has(Plan, "what-is-new");

    public bool NamesBarriers { get; } = Plan.Texts.Values.Any(WrittenWords.NamesBarriers);

    /// <summary>It defines words itself, or uses some that its municipalities have adopted.</summary>
    public bool HasDefinitions => Has(Plan, "concepts") || Plan.AdoptedWords > 0;

    public bool UsesHeckman { get; } = Plan.Texts.Values.Any(text => text.Contains("heckman", StringComparison.OrdinalIgnoreCase));

    public bool HasMeasures => Plan.Goals.Any(goal => goal.Measures.Count > 0);

    public Share Of(Func<GoalView, bool> has)
    {
        ArgumentNullException.ThrowIfNull(has);
        return new Share(Plan.Goals.Count(has), Plan.Goals.Count);
    }

    public Share OfLevel(GoalLevels level) => Of(goal => goal.Goal.Levels.HasFlag(level));

    public Share OfAges((int From, int To) band) =>
        Of(goal => goal.Goal is { AgeFrom: { } from, AgeTo: { } to } && from <= band.To && to >= band.From);

    public Share Measured => Of(goal => goal.Measures.Count > 0);

    public Share Answered => Of(goal => goal.Goal.HasResponsible);

    public Share Timed => Of(goal => goal.Goal.Deadline is not null);

    public Share Followed => Of(goal => goal.Targets.Any());

    /// <summary>Goals with all four: something to do, someone to do it, by a day, and a way to see it.</summary>
    public Share Concrete => Of(goal => goal is { Measures.Count: > 0, Goal: { HasResponsible: true, Deadline: not null } } && goal.Targets.Any());

    /// <summary>The kinds of service that the plan gives responsibility to: in its text about it, or by a goal.</summary>
    public IReadOnlyList<ServiceKind> Responsible { get; } = [.. ServiceWords.Mentioned(Plan)];

    /// <summary>Services that work for the municipalities and that the plan gives no responsibility to, by kind, the most first.</summary>
    public IReadOnlyList<IGrouping<ServiceKind, NamedService>> Unmentioned =>
        [.. Plan.Services.Where(service => !Responsible.Contains(service.Kind)).GroupBy(service => service.Kind)
            .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key)];

    static bool Has(ComparedPlan plan, string key) => plan.Texts.TryGetValue(key, out var text) && WrittenWords.Count(text) > 0;
}
