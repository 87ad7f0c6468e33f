using Langbenk.Organisation.Municipalities;
using Langbenk.Organisation.Services;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Organisation.Admissions;

sealed class AdmissionMapping : IEntityTypeConfiguration<Admission>
{
    public void Configure(EntityTypeBuilder<Admission> admission)
    {
        admission.ToTable("admission");
        admission.Property(one => one.UserName).HasMaxLength(Account.MaxUserNameLength);
        admission.Property(one => one.Name).HasMaxLength(Account.MaxNameLength);
        admission.Property(one => one.Role).HasConversion<string>().HasMaxLength(40);
        admission.Property(one => one.AskedByName).HasMaxLength(Account.MaxNameLength);
        admission.Property(one => one.EndedByName).HasMaxLength(Account.MaxNameLength);
        admission.Property(one => one.Reason).HasMaxLength(Admission.MaxReasonLength);
        admission.Property(one => one.Version).IsConcurrencyToken();
        admission.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
        admission.HasOne<Account>().WithMany().HasForeignKey(one => one.AskedById).OnDelete(DeleteBehavior.Restrict);
        admission.HasOne<Account>().WithMany().HasForeignKey(one => one.EndedById).OnDelete(DeleteBehavior.Restrict);
        admission.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        admission.HasOne<Service>().WithMany().HasForeignKey(one => one.ServiceId).OnDelete(DeleteBehavior.Restrict);
    }
}
