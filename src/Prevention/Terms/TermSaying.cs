namespace Langbenk.Prevention.Terms;

/// <summary>Something that was said about a word: a definition proposed, or a comment to one.</summary>
public sealed class TermSaying : IPreventionEntity
{
    public const int MaxTextLength = 2000;
    public const int MaxSourceLength = 300;
    public const int MaxNameLength = 120;

    public required Guid Id { get; init; }

    public required Guid TermId { get; init; }

    public required TermSayingKind Kind { get; init; }

    /// <summary>The proposal that a comment answers; null when it is about the word.</summary>
    public Guid? ProposalId { get; init; }

    public required string Text { get; init; }

    /// <summary>What a proposal rests on, in the proposer's words.</summary>
    public string Source { get; init; } = "";

    public required Guid AccountId { get; init; }

    /// <summary>Who said it, and for which service or municipality, as it was called that day.</summary>
    public required string AuthorName { get; init; }

    public required Guid PlaceId { get; init; }

    public required string PlaceName { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime SaidAt { get; init; }
}

public enum TermSayingKind
{
    Proposal,
    Comment,
}

/// <summary>What a word was agreed to mean, from one day until the next definition took its place. None is ever removed.</summary>
public sealed class TermDefinition : IPreventionEntity
{
    public const int MaxBodyLength = 160;

    public required Guid Id { get; init; }

    public required Guid TermId { get; init; }

    public required string Text { get; init; }

    public required DateOnly AdoptedOn { get; init; }

    /// <summary>Who adopted it: the council, the steering group, the leaders' meeting.</summary>
    public required string Body { get; init; }

    public DateOnly? ReplacedOn { get; set; }
}
