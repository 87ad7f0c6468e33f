using Langbenk.Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Hearings;

/// <summary>The days on which anybody may say what she thinks of the plan.</summary>
public sealed class Hearing : IPreventionEntity
{
    public const int MaxQuestionLength = 4000;
    public const int MaxWhyLength = 1000;
    public const int LeastWeeks = 6;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required DateOnly OpensOn { get; init; }

    /// <summary>The last day an answer is received.</summary>
    public required DateOnly ClosesOn { get; set; }

    /// <summary>What the municipalities want to know.</summary>
    public string Question { get; set; } = "";

    /// <summary>Set when it was sent out by mistake. What came in is kept, and its page says so.</summary>
    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>The reason, for everybody to read.</summary>
    public string? WithdrawnWhy { get; set; }

    public int Version { get; private set; } = 1;

    /// <summary>Less than what is the least for the State's own hearings (utredningsinstruksen 3-3); no provision gives a number for this plan.</summary>
    public static bool IsShort(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber < LeastWeeks * 7;

    public bool IsOpenOn(DateOnly day) => WithdrawnOn is null && new DateInterval(OpensOn, ClosesOn).Contains(day);

    /// <summary>Open, or to be opened.</summary>
    public bool IsAheadOn(DateOnly day) => WithdrawnOn is null && ClosesOn >= day;
}

/// <summary>
/// One answer. From a service or municipality it says which; from an inhabitant it carries only what she chose to call herself.
/// </summary>
public sealed class HearingAnswer : IPreventionEntity
{
    public const int MaxTextLength = 20_000;
    public const int MaxWhoLength = 100;
    public const int MaxCommentLength = 4000;

    public required Guid Id { get; init; }

    public required Guid HearingId { get; init; }

    /// <summary>The account that answered for a place; null for an inhabitant.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The place's name, or what an inhabitant calls herself ("mor til to"), or nothing.</summary>
    public string Who { get; init; } = "";

    /// <summary>The part it is about; empty for the whole plan.</summary>
    public string PartKey { get; init; } = "";

    public required string Text { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Made of who sent it and what: the same sent twice is one answer. None from a form that does not tell which it is.</summary>
    public Guid? Mark { get; init; }

    public AnswerVerdict Verdict { get; set; } = AnswerVerdict.NotYet;

    /// <summary>Why it was taken in or not.</summary>
    public string Comment { get; set; } = "";

    public int Version { get; private set; } = 1;
}

public enum AnswerVerdict
{
    NotYet,
    TakenIn,
    PartlyTakenIn,
    NotTakenIn,
}

sealed class HearingMapping : IEntityTypeConfiguration<Hearing>, IEntityTypeConfiguration<HearingAnswer>
{
    public void Configure(EntityTypeBuilder<Hearing> hearing)
    {
        hearing.ToTable("hearing");
        hearing.Property(one => one.Question).HasMaxLength(Hearing.MaxQuestionLength);
        hearing.Property(one => one.WithdrawnWhy).HasMaxLength(Hearing.MaxWhyLength);
        hearing.Property(one => one.Version).IsConcurrencyToken();
        hearing.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<HearingAnswer> answer)
    {
        answer.ToTable("hearing_answer");
        answer.Property(one => one.Who).HasMaxLength(Organisation.Services.Service.MaxNameLength);
        answer.Property(one => one.PartKey).HasMaxLength(PlanSection.MaxKeyLength);
        answer.Property(one => one.Text).HasMaxLength(HearingAnswer.MaxTextLength);
        answer.Property(one => one.Verdict).HasConversion<string>().HasMaxLength(20);
        answer.Property(one => one.Comment).HasMaxLength(HearingAnswer.MaxCommentLength);
        answer.Property(one => one.Version).IsConcurrencyToken();
        answer.HasIndex(one => new { one.HearingId, one.Mark }).IsUnique();
        answer.HasOne<Hearing>().WithMany().HasForeignKey(one => one.HearingId).OnDelete(DeleteBehavior.Restrict);
        answer.HasOne<Organisation.Staff.Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
