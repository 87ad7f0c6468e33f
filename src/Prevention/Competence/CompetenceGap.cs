using Langbenk.Prevention.InternalControl;

namespace Langbenk.Prevention.Competence;

/// <summary>How a post stands to the requirement of bvl § 15-6.</summary>
public enum PostStanding
{
    Met,

    /// <summary>A relevant bachelor's degree: years of work, or work and further education, are still missing.</summary>
    LacksExperience,

    /// <summary>Neither a master's degree nor a relevant bachelor's degree.</summary>
    LacksEducation,

    /// <summary>Nobody holds the post: whoever gets it must meet the requirement.</summary>
    Vacant,
}

public sealed record PostGap(CompetenceRole Post, EducationCategory? Has, PostStanding Standing);

/// <summary>What is missing, in how many posts, and how long there is.</summary>
public sealed record CompetenceGap(IReadOnlyList<PostGap> Posts, DateOnly By, int MonthsLeft)
{
    public int Missing => Posts.Count(post => post.Standing != PostStanding.Met);

    /// <summary>In force: what is missing is no longer a plan but a breach.</summary>
    public bool InForce => MonthsLeft == 0;

    public static CompetenceGap Of(EducationCategory? leader, EducationCategory? deputy, DateOnly today) => new(
        [new(CompetenceRole.Leader, leader, StandingOf(leader)), new(CompetenceRole.Deputy, deputy, StandingOf(deputy))],
        CompetenceRequirement.From,
        MonthsUntil(CompetenceRequirement.From, today));

    public static PostStanding StandingOf(EducationCategory? category) => category switch
    {
        null => PostStanding.Vacant,
        { } has when CompetenceRequirement.IsMetBy(has) => PostStanding.Met,
        EducationCategory.RelevantBachelor => PostStanding.LacksExperience,
        _ => PostStanding.LacksEducation,
    };

    /// <summary>Whole months, rounded up: on the last day before there is still one.</summary>
    static int MonthsUntil(DateOnly day, DateOnly today)
    {
        if (today >= day)
        {
            return 0;
        }

        var months = ((day.Year - today.Year) * 12) + day.Month - today.Month;
        return today.AddMonths(months) < day ? months + 1 : months;
    }
}
