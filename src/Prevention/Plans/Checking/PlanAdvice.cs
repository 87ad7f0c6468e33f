namespace Langbenk.Prevention.Plans.Checking;

/// <summary>What the law does not demand and a good plan has all the same.</summary>
static class PlanAdvice
{
    public static IEnumerable<PlanFinding> Of(PlanFacts facts) => [.. Goals(facts), .. Process(facts), .. Links(facts)];

    static IEnumerable<PlanFinding> Goals(PlanFacts facts)
    {
        if (facts.Goals is not { } goals)
        {
            yield break;
        }

        if (goals.Count == 0)
        {
            yield return Goal(CheckTexts.NoGoals);
        }

        foreach (var goal in goals.Where(goal => facts.Concerns(goal.MunicipalityId)))
        {
            if (!goal.HasResponsible)
            {
                yield return Goal(CheckTexts.GoalWithoutResponsible(goal.Title));
            }

            if (!goal.HasDeadline)
            {
                yield return Goal(CheckTexts.GoalWithoutDeadline(goal.Title));
            }

            if (!goal.HasMeasure)
            {
                yield return Goal(CheckTexts.GoalWithoutMeasure(goal.Title));
            }

            if (!goal.HasIndicator)
            {
                yield return Goal(CheckTexts.GoalWithoutIndicator(goal.Title));
            }
        }
    }

    static IEnumerable<PlanFinding> Process(PlanFacts facts)
    {
        if (!facts.HearingBegun)
        {
            yield return new PlanFinding(FindingLevel.Should, CheckTexts.NoHearing, null, MendAt.Hearing);
        }

        if (facts.LateMilestones > 0)
        {
            yield return new PlanFinding(FindingLevel.Should, CheckTexts.LateMilestones(facts.LateMilestones), null, MendAt.Milestones);
        }
    }

    static IEnumerable<PlanFinding> Links(PlanFacts facts)
    {
        var noSocietalPart = facts.Advised.Where(one => !facts.LinkedToSocietalPart.Contains(one.Id)).ToList();
        if (noSocietalPart.Count > 0)
        {
            yield return new PlanFinding(
                FindingLevel.Should, CheckTexts.NoSocietalPart(noSocietalPart), "pbl § 11-2", MendAt.Links, null, PlanCheck.OnlyOne(noSocietalPart));
        }

        var noEconomyPlan = facts.Advised.Where(one => !facts.LinkedToEconomy.Contains(one.Id)).ToList();
        if (noEconomyPlan.Count > 0)
        {
            yield return new PlanFinding(
                FindingLevel.Should, CheckTexts.NoEconomyPlan(noEconomyPlan), "koml § 14-4", MendAt.Links, null, PlanCheck.OnlyOne(noEconomyPlan));
        }
    }

    static PlanFinding Goal(Kernel.Text what) => new(FindingLevel.Should, what, null, MendAt.Goals);
}
