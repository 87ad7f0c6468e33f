using Langbenk.Kernel;

namespace Langbenk.Prevention.Examples;

/// <summary>
/// Something a municipality has tried and recommends to others. Its contact is a service in a municipality, never a person.
/// It is the municipality's own, a fact every installation has, or came in a package from another installation.
/// </summary>
public sealed class Example : IPreventionEntity
{
    public const int MaxKeyLength = 40;
    public const int MaxReasonLength = 2000;

    public required Guid Id { get; init; }

    public string Title { get; private set; } = "";

    public string SortKey { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    public string What { get; private set; } = "";

    public string Why { get; private set; } = "";

    public string ForWhom { get; private set; } = "";

    /// <summary>Codes with a space before, between and after.</summary>
    public string Levels { get; private set; } = "";

    /// <summary>Codes with a space before, between and after.</summary>
    public string Themes { get; private set; } = "";

    public string MunicipalitySize { get; private set; } = "";

    public string Cost { get; private set; } = "";

    public string Evidence { get; private set; } = "";

    public string Experience { get; private set; } = "";

    public string ContactService { get; private set; } = "";

    public string ContactMunicipality { get; private set; } = "";

    public string Source { get; private set; } = "";

    public string Address { get; private set; } = "";

    /// <summary>The language it is written in.</summary>
    public Language Language { get; set; }

    public required ExampleStatus Status { get; set; }

    /// <summary>Whose it is; none when it is a known fact or came from elsewhere.</summary>
    public Guid? MunicipalityId { get; init; }

    public Guid? WrittenById { get; init; }

    public Guid? SubmittedById { get; set; }

    public DateOnly? SubmittedOn { get; set; }

    public Guid? ReviewedById { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    public string ReviewReason { get; set; } = "";

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? WithdrawnOn { get; set; }

    /// <summary>Which of <see cref="FirstExamples"/> it is; its words are read there, in the reader's language.</summary>
    public string? KnownKey { get; init; }

    /// <summary>The package it came in, and what it is called where it came from.</summary>
    public Guid? PackageId { get; set; }

    public Guid? OriginId { get; init; }

    /// <summary>Of what was written first, so that the same sent twice is one; none when it has been changed since, and of what others wrote.</summary>
    public Guid? Mark { get; set; }

    public int Version { get; private set; } = 1;

    public ExampleText Text => new(
        Title, What, Why, ForWhom, Codes.Split(Levels), MunicipalitySize, Cost, Evidence, Experience, ContactService,
        ContactMunicipality, Source, Address, Codes.Split(Themes));

    public void Write(ExampleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        (Title, What, Why, ForWhom) = (text.Title, text.What, text.Why, text.ForWhom);
        (Cost, Evidence, Experience, Source, Address) = (text.Cost, text.Evidence, text.Experience, text.Source, text.Address);
        (ContactService, ContactMunicipality) = (text.ContactService, text.ContactMunicipality);
        (Levels, Themes, MunicipalitySize) = (Codes.Join(text.Levels), Codes.Join(text.Themes), text.MunicipalitySize);
        SortKey = Kernel.SortKey.Of(Title);
        SearchText = FoldedText.Of(Title, What, Why, ForWhom, ContactService, ContactMunicipality, Experience, Evidence, Cost);
    }
}

public enum ExampleStatus
{
    Draft,
    Submitted,
    Published,
    Returned,
}
