namespace Langbenk.Access;

/// <summary>
/// A relation row as it counts now. Two things that were found to be one are used under one id; the rows stay where they were written, so that the
/// two can be parted again, and count for the id that is used.
/// </summary>
public abstract class RelationByUse
{
    public required string Key { get; init; }

    public required string Resource { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required DateOnly? ValidTo { get; init; }

    /// <summary>The id that is used.</summary>
    public required Guid Id { get; init; }
}

public sealed class HeldRelation : RelationByUse;

public sealed class UsedRelation : RelationByUse;

public sealed class NamedRelation : RelationByUse
{
    /// <summary>One of the ids that it has: the one that is used, or one that it was written under.</summary>
    public required Guid AsId { get; init; }
}
