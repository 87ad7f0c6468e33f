namespace Langbenk.Work.Drafts;

/// <summary>What someone has typed in a form and not sent yet. Sealed with keys outside the database; her own only; it expires.</summary>
public sealed class Draft
{
    public const int MaxFormLength = 160;
    public const int MaxBytes = 4 * 1024 * 1024;
    public const int DaysKept = 60;

    public required Guid OwnerId { get; init; }

    /// <summary>Which form of which thing: the path of the page, and after an @ the place it is written for where that matters.</summary>
    public required string Form { get; init; }

    /// <summary>The thing in whose address it was written first, when that has become a part of the one in its address now; it goes back when they are parted.</summary>
    public Guid? WrittenAt { get; set; }

    public required byte[] Sealed { get; set; }

    /// <summary>UTC.</summary>
    public required DateTime SavedAt { get; set; }

    public required DateOnly ExpiresOn { get; set; }
}

/// <summary>Seals and opens what a draft holds; for its owner only.</summary>
public interface IDraftSeal
{
    byte[] Seal(Guid owner, byte[] content);

    /// <summary>Null when it was sealed for another, or with keys that are gone.</summary>
    byte[]? Open(Guid owner, byte[] content);
}
