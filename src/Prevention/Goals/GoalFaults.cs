using Langbenk.Kernel;
using Langbenk.Prevention.Indicators;
using Langbenk.Prevention.Plans;

namespace Langbenk.Prevention.Goals;

/// <summary>Everything that is wrong with a goal by itself, in the order of the form.</summary>
public static class GoalFaults
{
    const GoalLevels AllLevels = GoalLevels.Universal | GoalLevels.Selective | GoalLevels.Indicated;

    public static IReadOnlyList<Problem> Of(WriteGoal.Input input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var position = TypedText.Line(input.Position);
        (bool Wrong, Problem Problem)[] all =
        [
            (TypedText.Line(input.Text).Length is 0 or > Goal.MaxTextLength, GoalProblems.BadText),
            (PersonNumber.IsIn(input.Text, input.Change, input.Effect, input.Position), PlanProblems.HoldsPersonNumber),
            (TypedText.Clean(input.Change).Length > Goal.MaxLongTextLength || TypedText.Clean(input.Effect).Length > Goal.MaxLongTextLength, GoalProblems.TextTooLong),
            // One answers for it, not two.
            (input is { ServiceId: not null, ResponsibleMunicipalityId: not null }, GoalProblems.UnknownResponsible),
            (position.Length > Goal.MaxPositionLength, GoalProblems.BadPosition),
            (position.Length > 0 && input is { ServiceId: null, ResponsibleMunicipalityId: null }, GoalProblems.PositionOfNobody),
            (!PlannedDay.IsWithin(input.Deadline), GoalProblems.BadDeadline),
            (!AgesFit(input.AgeFrom, input.AgeTo) || (input.Levels & ~AllLevels) != 0, GoalProblems.BadAges),
            (input.Theme.Length > 0 && GoalThemes.Find(input.Theme) is null, GoalProblems.BadTheme),
        ];
        return [.. all.Where(one => one.Wrong).Select(one => one.Problem)];
    }

    /// <summary>A number that must not be a target is no goal either. What stands already may stay: the rest of the goal can be changed.</summary>
    public static Problem? Steering(string typed, string stored)
    {
        var text = TypedText.Line(typed);
        return text != stored && TypedIndicator.CountAsGoal(text) is { } followed ? GoalProblems.SteersByCount(followed) : null;
    }

    static bool AgesFit(int? from, int? to) => (from, to) switch
    {
        (null, null) => true,
        ({ } low, { } high) => Goal.BeforeBirth <= low && low <= high && high <= Goal.OldestAge,
        _ => false,
    };
}
