using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Guidance.SavedAnswers;

sealed class SavedAnswerMapping : IEntityTypeConfiguration<SavedAnswer>
{
    public void Configure(EntityTypeBuilder<SavedAnswer> answer)
    {
        answer.ToTable("saved_answer");
        answer.HasKey(a => a.Code);
        answer.Property(a => a.Code)
            .HasConversion(code => code.Value, value => ReadCode(value))
            .HasMaxLength(AnswerCode.Length);
        answer.Property(a => a.Kind)
            .HasConversion(kind => Word(kind), word => Enum.Parse<AnswerKind>(word, true))
            .HasMaxLength(10);
        answer.Property(a => a.RequestJson).HasMaxLength(SavedAnswer.MaxRequestLength);
        answer.Property(a => a.RuleId).HasMaxLength(SavedAnswer.MaxRuleIdLength);
        answer.Property(a => a.Outcome).HasMaxLength(SavedAnswer.MaxOutcomeLength);
        answer.Property(a => a.Version).IsConcurrencyToken();
    }

    static AnswerCode ReadCode(string value) => AnswerCode.TryParse(value, out var code)
        ? code
        : throw new InvalidOperationException("The database holds an answer code that is none.");

    static string Word(AnswerKind kind) => kind.ToString().ToLowerInvariant();
}
