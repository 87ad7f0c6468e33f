using Langbenk.Kernel;

namespace Langbenk.Prevention.Goals;

/// <summary>What can be wrong with a goal by itself.</summary>
static class GoalFaults
{
    const GoalLevels AllLevels = GoalLevels.Universal | GoalLevels.Selective | GoalLevels.Indicated;

    public static Problem? Of(WriteGoal.Input input)
    {
        if (TypedText.Line(input.Text).Length is 0 or > Goal.MaxTextLength)
        {
            return GoalProblems.BadText;
        }

        if (TypedText.Clean(input.Change).Length > Goal.MaxLongTextLength || TypedText.Clean(input.Effect).Length > Goal.MaxLongTextLength)
        {
            return GoalProblems.TextTooLong;
        }

        if (TypedText.Line(input.Position).Length > Goal.MaxPositionLength)
        {
            return GoalProblems.BadPosition;
        }

        if (!AgesFit(input.AgeFrom, input.AgeTo) || (input.Levels & ~AllLevels) != 0)
        {
            return GoalProblems.BadAges;
        }

        if (input.Theme.Length > 0 && GoalThemes.Find(input.Theme) is null)
        {
            return GoalProblems.BadTheme;
        }

        // One answers for it, not two.
        return input switch
        {
            { ServiceId: not null, ResponsibleMunicipalityId: not null } => GoalProblems.UnknownResponsible,
            _ when !PlannedDay.IsWithin(input.Deadline) => GoalProblems.BadDeadline,
            _ => null,
        };
    }

    static bool AgesFit(int? from, int? to) => (from, to) switch
    {
        (null, null) => true,
        ({ } low, { } high) => Goal.BeforeBirth <= low && low <= high && high <= Goal.OldestAge,
        _ => false,
    };
}
