namespace Langbenk.Access;

/// <summary>
/// That a municipality, a service or an account has to do with something, from one day to another. Written by the module
/// that owns the thing, in the same transaction as the thing.
/// </summary>
public sealed class Relation
{
    public required Guid Id { get; init; }

    /// <summary>What kind of thing: "plan", "agreement", "measure" …</summary>
    public required string Resource { get; init; }

    public required Guid ResourceId { get; init; }

    public required RelationKind Kind { get; init; }

    public required Guid HolderId { get; init; }

    /// <summary>Kind and holder in one column, so that every question about access has the same shape.</summary>
    public string Key { get; init; } = "";

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public static Relation Of(string resource, Guid resourceId, RelationKind kind, Guid holder, DateOnly from) => new()
    {
        Id = Guid.CreateVersion7(),
        Resource = resource,
        ResourceId = resourceId,
        Kind = kind,
        HolderId = holder,
        Key = KeyOf(kind, holder),
        ValidFrom = from,
    };

    public static string KeyOf(RelationKind kind, Guid holder) => $"{(int)kind}:{holder:n}";
}

/// <summary>How the holder stands to the thing. The numbers are stored: they keep their meaning.</summary>
public enum RelationKind
{
    /// <summary>Leads it and answers for it.</summary>
    Lead = 1,

    /// <summary>Takes part with a say of its own: a municipality in a shared plan, a party to an agreement.</summary>
    Party = 2,

    /// <summary>Works in it: a service with duties in a plan, a member of a body.</summary>
    Member = 3,

    /// <summary>May read it: opened to a guest.</summary>
    Guest = 4,
}
