namespace Langbenk.Work.Drafts;

/// <summary>
/// A file that somebody has chosen in a form and not sent yet: a form holds no file over a submit. Its draft tells which; it is sealed, hers only and
/// thrown away as that is.
/// </summary>
public sealed class DraftFile
{
    /// <summary>The field of a draft that tells which file is chosen.</summary>
    public const string Field = "valgt-fil";

    /// <summary>The field a file is chosen in, where it is kept.</summary>
    public const string Input = "fil";

    public required Guid Id { get; init; }

    public required Guid OwnerId { get; init; }

    /// <summary>That of its draft, whatever the window.</summary>
    public required string Form { get; init; }

    /// <summary>What it is called and is: a list of what is chosen does not read the bytes.</summary>
    public required byte[] Sealed { get; init; }

    public required byte[] SealedContent { get; init; }

    public required DateOnly ExpiresOn { get; init; }
}

/// <summary>What is told of a chosen file before it is sent.</summary>
public sealed record ChosenFile(Guid Id, string Name, string MediaType, int Bytes);
