using System.Security.Cryptography;
using System.Text;
using Langbenk.Organisation.Staff;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Langbenk.Prevention.Calendar;

/// <summary>
/// The secret address of one account's calendar. Only its hash is kept: who reads the database cannot read the calendar. An account
/// has at most one open.
/// </summary>
public sealed class CalendarToken : IPreventionEntity
{
    const int Bytes = 32;

    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the secret in hexadecimal.</summary>
    public required string Hash { get; set; }

    public required DateOnly OpenedOn { get; set; }

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public static bool IsSecret(string? text) => text is { Length: Bytes * 2 } && text.All(char.IsAsciiHexDigitLower);
}

sealed class CalendarTokenMapping : IEntityTypeConfiguration<CalendarToken>
{
    public void Configure(EntityTypeBuilder<CalendarToken> token)
    {
        token.ToTable("calendar_token");
        token.HasKey(one => one.AccountId);
        token.Property(one => one.Hash).HasMaxLength(64);
        token.HasIndex(one => one.Hash).IsUnique();
        token.HasOne<Account>().WithMany().HasForeignKey(one => one.AccountId).OnDelete(DeleteBehavior.Restrict);
    }
}
