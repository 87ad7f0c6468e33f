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

    public static Relation Of(string resource, Guid resourceId, RelationKind kind, Guid holder, DateOnly from, bool timeless = false) => new()
    {
        Id = NewId(timeless),
        Resource = resource,
        ResourceId = resourceId,
        Kind = kind,
        HolderId = holder,
        Key = KeyOf(kind, holder),
        ValidFrom = from,
    };

    /// <summary>That one person at work, in her role at one place, has to do with it: it opens nothing to her in another role.</summary>
    public static Relation OfStaff(string resource, Guid resourceId, RelationKind kind, Guid account, Guid place, DateOnly from, DateOnly? to = null, bool timeless = false) => new()
    {
        Id = NewId(timeless),
        Resource = resource,
        ResourceId = resourceId,
        Kind = kind,
        HolderId = account,
        Key = KeyOf(kind, account, place),
        ValidFrom = from,
        ValidTo = to,
    };

    /// <summary>Ids begin with the moment they were made, but not those of what is to be known by its day only.</summary>
    static Guid NewId(bool timeless) => timeless ? Guid.NewGuid() : Guid.CreateVersion7();

    public static string KeyOf(RelationKind kind, Guid holder) => $"{(int)kind}:{holder:n}";

    public static string KeyOf(RelationKind kind, Guid account, Guid place) => $"{(int)kind}:{account:n}:{place:n}";
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

    /// <summary>Works with it herself: one account in its role at one place.</summary>
    Works = 5,

    /// <summary>Opened it in an emergency, for a short time: one account in its role at one place.</summary>
    Emergency = 6,

    /// <summary>May never open it, whatever else opens it: her own case, or her family's. Held by an account.</summary>
    Barred = 7,

    /// <summary>Held by nobody: the thing opens only to those who are cleared for it besides.</summary>
    Sealed = 8,

    /// <summary>Has a ground of her own to open what is sealed: one account in its role at one place.</summary>
    Cleared = 9,
}

public static class RelationKinds
{
    /// <summary>Held by one person at work in her role at one place, not by the place.</summary>
    public static bool IsOfStaff(this RelationKind kind) => kind is RelationKind.Works or RelationKind.Emergency or RelationKind.Cleared;
}
