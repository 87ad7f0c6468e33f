using Langbenk.Kernel;
using Langbenk.Organisation.Municipalities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Terms;

sealed class TermAgreementMapping : IEntityTypeConfiguration<TermAgreement>, IEntityTypeConfiguration<TermParty>
{
    public void Configure(EntityTypeBuilder<TermAgreement> agreement)
    {
        agreement.ToTable("term_agreement");
        agreement.HasOne<Municipality>().WithMany().HasForeignKey(one => one.LeadId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TermParty> party)
    {
        party.ToTable("term_party");
        party.HasKey(one => one.MunicipalityId);
        party.HasIndex(one => one.AgreementId);
        party.HasOne<Municipality>().WithOne().HasForeignKey<TermParty>(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        party.HasOne<TermAgreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }
}

sealed class TermMapping : IEntityTypeConfiguration<Term>, IEntityTypeConfiguration<TermSaying>, IEntityTypeConfiguration<TermDefinition>
{
    public void Configure(EntityTypeBuilder<Term> term)
    {
        term.ToTable("term");
        term.Property(one => one.Key).HasMaxLength(Term.MaxKeyLength);
        term.Property(one => one.Word).HasMaxLength(Term.MaxWordLength);
        term.Property(one => one.SortKey).HasMaxLength(SortKey.MaxLength);
        term.Property(one => one.Forms).HasMaxLength(Term.MaxFormsLength);
        term.Property(one => one.EndedWhy).HasMaxLength(Term.MaxReasonLength);
        term.Property(one => one.Version).IsConcurrencyToken();
        term.Ignore(one => one.FormList);
        term.HasIndex(one => new { one.AgreementId, one.Key }).IsUnique();
        term.HasOne<TermAgreement>().WithMany().HasForeignKey(one => one.AgreementId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TermSaying> saying)
    {
        saying.ToTable("term_saying");
        saying.Property(one => one.Kind).HasConversion<string>().HasMaxLength(20);
        saying.Property(one => one.Text).HasMaxLength(TermSaying.MaxTextLength);
        saying.Property(one => one.Source).HasMaxLength(TermSaying.MaxSourceLength);
        saying.Property(one => one.AuthorName).HasMaxLength(TermSaying.MaxNameLength);
        saying.Property(one => one.PlaceName).HasMaxLength(TermSaying.MaxNameLength);
        saying.HasIndex(one => one.TermId);
        saying.HasOne<Term>().WithMany().HasForeignKey(one => one.TermId).OnDelete(DeleteBehavior.Restrict);
        saying.HasOne<TermSaying>().WithMany().HasForeignKey(one => one.ProposalId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TermDefinition> definition)
    {
        definition.ToTable("term_definition");
        definition.Property(one => one.Text).HasMaxLength(TermSaying.MaxTextLength);
        definition.Property(one => one.Body).HasMaxLength(TermDefinition.MaxBodyLength);
        definition.HasIndex(one => one.TermId);
        definition.HasOne<Term>().WithMany().HasForeignKey(one => one.TermId).OnDelete(DeleteBehavior.Restrict);
    }
}
