using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Plans.Evaluations;

/// <summary>What the municipalities learnt from a plan while it was in force.</summary>
public sealed class PlanEvaluation : IPreventionEntity
{
    public const int MaxTextLength = 20_000;

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    public required DateOnly On { get; init; }

    public required string WhatWorked { get; init; }

    public required string WhatChanges { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Made of what was written and when it was: sent twice, it is one.</summary>
    public Guid? Mark { get; init; }
}

sealed class PlanEvaluationMapping : IEntityTypeConfiguration<PlanEvaluation>
{
    public void Configure(EntityTypeBuilder<PlanEvaluation> evaluation)
    {
        evaluation.ToTable("plan_evaluation");
        evaluation.Property(one => one.WhatWorked).HasMaxLength(PlanEvaluation.MaxTextLength);
        evaluation.Property(one => one.WhatChanges).HasMaxLength(PlanEvaluation.MaxTextLength);
        evaluation.HasIndex(one => new { one.PlanId, one.Mark }).IsUnique();
        evaluation.HasOne<Plan>().WithMany().HasForeignKey(one => one.PlanId).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
