using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Work.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.SelfEvaluations;

sealed class SelfEvaluationMapping :
    IEntityTypeConfiguration<SelfEvaluation>, IEntityTypeConfiguration<SelfAnswer>, IEntityTypeConfiguration<SelfAction>
{
    const int MaxQuestionLength = 60;

    public void Configure(EntityTypeBuilder<SelfEvaluation> evaluation)
    {
        evaluation.ToTable("self_evaluation");
        evaluation.Property(one => one.Questionnaire).HasMaxLength(SelfEvaluation.MaxKeyLength);
        evaluation.Property(one => one.TookPart).HasMaxLength(SelfEvaluation.MaxTookPartLength);
        evaluation.Property(one => one.Version).IsConcurrencyToken();
        evaluation.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        evaluation.HasIndex(one => new { one.PlaceId, one.Questionnaire, one.Year, one.Round }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<SelfAnswer> answer)
    {
        answer.ToTable("self_answer");
        answer.HasKey(one => new { one.EvaluationId, one.Question });
        answer.Property(one => one.Question).HasMaxLength(MaxQuestionLength);
        answer.Property(one => one.Comment).HasMaxLength(SelfAnswer.MaxCommentLength);
        answer.Property(one => one.Version).IsConcurrencyToken();
        answer.HasOne<SelfEvaluation>().WithMany().HasForeignKey(one => one.EvaluationId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SelfAction> action)
    {
        action.ToTable("self_action");
        action.Property(one => one.Question).HasMaxLength(MaxQuestionLength);
        action.Property(one => one.Action).HasMaxLength(SelfAction.MaxActionLength);
        action.Property(one => one.Position).HasMaxLength(SelfAction.MaxPositionLength);
        action.HasOne<SelfEvaluation>().WithMany().HasForeignKey(one => one.EvaluationId).OnDelete(DeleteBehavior.Restrict);
        action.HasOne<WorkTask>().WithOne().HasForeignKey<SelfAction>(one => one.TaskId).OnDelete(DeleteBehavior.Restrict);
        action.HasIndex(one => one.EvaluationId);
    }
}
