using Langbenk.Organisation.Municipalities;
using Langbenk.Prevention.Examples;
using Langbenk.Prevention.Packages;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Networks;

sealed class NetworkMapping : IEntityTypeConfiguration<Network>, IEntityTypeConfiguration<NetworkMember>,
    IEntityTypeConfiguration<NetworkPartner>, IEntityTypeConfiguration<NetworkProject>, IEntityTypeConfiguration<Gathering>
{
    public void Configure(EntityTypeBuilder<Network> network)
    {
        network.ToTable("network");
        network.Property(one => one.Name).HasMaxLength(Network.MaxNameLength);
        network.Property(one => one.SortKey).HasMaxLength(Kernel.SortKey.MaxLength);
        network.Property(one => one.SearchText).HasMaxLength(FoldedText.MaxLength);
        network.Property(one => one.County).HasMaxLength(Network.MaxPlaceLength);
        network.Property(one => one.Host).HasMaxLength(Network.MaxPlaceLength);
        network.Property(one => one.Source).HasMaxLength(Network.MaxSourceLength);
        network.Property(one => one.KnownKey).HasMaxLength(Network.MaxKeyLength);
        network.Property(one => one.Version).IsConcurrencyToken();
        network.HasIndex(one => new { one.IsOpen, one.SortKey });
        network.HasIndex(one => one.KnownKey).IsUnique();
        network.HasIndex(one => new { one.PackageId, one.OriginId }).IsUnique();
        network.HasOne<Municipality>().WithMany().HasForeignKey(one => one.MunicipalityId).OnDelete(DeleteBehavior.Restrict);
        network.HasOne<ImportedPackage>().WithMany().HasForeignKey(one => one.PackageId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NetworkMember> member)
    {
        member.ToTable("network_member");
        member.Property(one => one.Name).HasMaxLength(Network.MaxPlaceLength);
        member.Property(one => one.Number).HasMaxLength(4);
        member.HasOne<Network>().WithMany().HasForeignKey(one => one.NetworkId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NetworkPartner> partner)
    {
        partner.ToTable("network_partner");
        partner.Property(one => one.Name).HasMaxLength(Network.MaxPlaceLength);
        partner.HasOne<Network>().WithMany().HasForeignKey(one => one.NetworkId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<NetworkProject> project)
    {
        project.ToTable("network_project");
        project.Property(one => one.Theme).HasMaxLength(NetworkProject.MaxThemeLength);
        project.Property(one => one.Started).HasMaxLength(NetworkProject.MaxStartedLength);
        project.Property(one => one.Goal).HasMaxLength(NetworkProject.MaxGoalLength);
        project.Property(one => one.Status).HasConversion<string>().HasMaxLength(10);
        project.Property(one => one.Version).IsConcurrencyToken();
        project.HasOne<Network>().WithMany().HasForeignKey(one => one.NetworkId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Gathering> gathering)
    {
        gathering.ToTable("network_gathering");
        gathering.Property(one => one.Place).HasMaxLength(Gathering.MaxPlaceLength);
        gathering.Property(one => one.Programme).HasMaxLength(Gathering.MaxTextLength);
        gathering.Property(one => one.Notes).HasMaxLength(Gathering.MaxTextLength);
        gathering.Property(one => one.Version).IsConcurrencyToken();
        gathering.HasOne<Network>().WithMany().HasForeignKey(one => one.NetworkId).OnDelete(DeleteBehavior.Restrict);
    }
}
