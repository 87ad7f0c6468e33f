namespace Langbenk.Cooperation.Discussions.Checking;

/// <summary>A place in the text that can tell who the child or the family is.</summary>
public sealed record Finding(FindingKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Never needed in a discussion without identity: it is removed, not confirmed.</summary>
    public bool MustGo => Kind <= FindingKind.PostalPlace;

    /// <summary>What she confirms as not identifying: these words, read in this way, wherever they stand.</summary>
    public string KeyIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return $"{Kind}:{text.Substring(Start, Length)}";
    }
}

/// <summary>In the order of how surely it identifies: where two readings of the same words meet, the first is told.</summary>
public enum FindingKind
{
    /// <summary>Eleven digits or more, whatever stands between them and whether or not they add up.</summary>
    NationalNumber = 1,
    Email = 2,
    Phone = 3,
    StreetAddress = 4,
    PostalPlace = 5,
    Date = 6,
    School = 7,
    ClassName = 8,
    ExactAge = 9,
    RareTrait = 10,
    Name = 11,
}
