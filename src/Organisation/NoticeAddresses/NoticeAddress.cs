using System.Security.Cryptography;
using System.Text;
using Langbenk.Kernel;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Organisation.NoticeAddresses;

/// <summary>
/// Where someone wants to be told by e-mail that there is something to look at. Nothing but a code goes there before she has
/// shown that it is hers. The row stays when she takes the address away: how many codes she has asked for is counted in it.
/// </summary>
public sealed class NoticeAddress
{
    /// <summary>RFC 5321 § 4.5.3.1.</summary>
    public const int MaxLength = 254;
    public const int MaxLocalLength = 64;

    public const int MostCodesADay = 5;
    public const int MostWrongCodes = 5;

    public static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(30);

    public required Guid AccountId { get; init; }

    /// <summary>Empty when she has none.</summary>
    public string Address { get; set; } = "";

    /// <summary>The language she wrote it in: her mail is in it.</summary>
    public Language Language { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? ConfirmedAt { get; set; }

    public bool IsOn { get; set; }

    /// <summary>Empty while no code has been sent, when it was used, and when it was guessed at too often.</summary>
    public string CodeHash { get; set; } = "";

    public DateTime? CodeExpiresAt { get; set; }

    public int WrongCodes { get; set; }

    /// <summary>When the day began in which codes are counted.</summary>
    public DateTime? CodesSince { get; set; }

    public int CodesAsked { get; set; }

    public int Version { get; private set; } = 1;

    public bool IsWaiting => Address.Length > 0 && ConfirmedAt is null;

    /// <summary>Plain letters only, and none that would end a header or begin another address.</summary>
    public static bool IsAddress(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxLength && text.Split('@') is [{ Length: > 0 and <= MaxLocalLength }, { Length: > 0 } domain]
            && text.All(letter => char.IsAsciiLetterOrDigit(letter) || "@.!#$%&'*+-/=?^_`{|}~".Contains(letter, StringComparison.Ordinal))
            && Array.TrueForAll(domain.Split('.'), part => part.Length > 0) && domain.Contains('.', StringComparison.Ordinal);
    }

    /// <summary>Of this account, this address and this code: a hash that was copied to another row fits nothing.</summary>
    internal string HashOf(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{AccountId:n} {Address} {code}")));
}

sealed class NoticeAddressMapping : IEntityTypeConfiguration<NoticeAddress>
{
    public void Configure(EntityTypeBuilder<NoticeAddress> address)
    {
        address.ToTable("notice_address");
        address.HasKey(one => one.AccountId);
        address.Property(one => one.Address).HasMaxLength(NoticeAddress.MaxLength);
        address.Property(one => one.Language).HasConversion<string>().HasMaxLength(2);
        address.Property(one => one.CodeHash).HasMaxLength(64);
        address.Property(one => one.Version).IsConcurrencyToken();
        address.HasOne<Account>().WithOne().HasForeignKey<NoticeAddress>(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
