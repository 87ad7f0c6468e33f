using Langbenk.Organisation.Municipalities;
using Langbenk.Sharing.Consents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Sharing.Wordings;

static class WordingModel
{
    public static void MapWordings(this ModelBuilder model)
    {
        var wording = model.Entity<ConsentWording>().ToTable("consent_wording");
        wording.Property(one => one.Tag).HasMaxLength(LanguageTag.MaxLength);
        wording.Property(one => one.OwnName).HasMaxLength(ConsentWording.MaxNameLength);
        wording.Property(one => one.NorwegianName).HasMaxLength(ConsentWording.MaxNameLength);
        wording.Property(one => one.KindLines).HasMaxLength(ConsentWording.MaxKindsLength);
        wording.Property(one => one.Translator).HasMaxLength(ConsentWording.MaxTranslatorLength);
        wording.Property(one => one.AssuredByName).HasMaxLength(Consent.MaxNameLength);
        wording.Property(one => one.Version).IsConcurrencyToken();
        wording.ComplexProperty(one => one.Words, words =>
        {
            words.Property(one => one.Whole).HasMaxLength(WordingText.MaxWholeLength);
            foreach (var sentence in new[] { nameof(WordingText.BothTell), nameof(WordingText.OneTells), nameof(WordingText.BothLearn), nameof(WordingText.OneLearns), nameof(WordingText.BothOutside), nameof(WordingText.OneOutside), nameof(WordingText.Private), nameof(WordingText.Unborn), nameof(WordingText.Unnamed) })
            {
                words.Property(sentence).HasMaxLength(WordingText.MaxSentenceLength);
            }
        });
        wording.HasIndex(one => new { one.MunicipalityId, one.Mark }).IsUnique();
        wording.HasIndex(one => new { one.MunicipalityId, one.Tag }).IsUnique().HasFilter("ended_on is null");
        wording.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
    }

    /// <summary>What a consent was asked with, beside the Norwegian.</summary>
    public static void MapTranslation(this EntityTypeBuilder<Consent> consent) => consent.ComplexProperty(one => one.Theirs, theirs =>
    {
        theirs.Property(one => one.Tag).HasMaxLength(LanguageTag.MaxLength);
        theirs.Property(one => one.OwnName).HasMaxLength(ConsentWording.MaxNameLength);
        theirs.Property(one => one.Purpose).HasMaxLength(Consent.MaxTextLength);
        theirs.Property(one => one.Text).HasMaxLength(Consent.MaxInformedLength);
        theirs.Property(one => one.Translator).HasMaxLength(ConsentWording.MaxTranslatorLength);
    });
}
