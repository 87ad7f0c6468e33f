namespace Langbenk.Prevention.Terms;

/// <summary>A word that the services are to agree on; one of <see cref="CommonWords"/> or one of their own.</summary>
public sealed class Term : IPreventionEntity
{
    public const int MaxKeyLength = 60;
    public const int MaxWordLength = 60;
    public const int MaxFormsLength = 1200;
    public const int MaxForms = 40;
    public const int MaxReasonLength = 300;

    public required Guid Id { get; init; }

    public required Guid AgreementId { get; init; }

    /// <summary>Part of the page's address.</summary>
    public required string Key { get; init; }

    public required string Word { get; init; }

    public string SortKey { get; init; } = "";

    /// <summary>The inflections it is found by in a text, one a line, in lower case.</summary>
    public required string Forms { get; set; }

    public required DateOnly AddedOn { get; init; }

    /// <summary>Changes when a definition is adopted: two people do not adopt past each other.</summary>
    public DateOnly? AdoptedOn { get; set; }

    /// <summary>The day it was taken off the list: withdrawn when it never had a meaning, else no longer marked. Its history stays.</summary>
    public DateOnly? EndedOn { get; set; }

    public string EndedWhy { get; set; } = "";

    public int Version { get; private set; } = 1;

    public IReadOnlyList<string> FormList => Forms.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
