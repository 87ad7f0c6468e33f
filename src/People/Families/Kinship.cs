namespace Langbenk.People.Families;

/// <summary>How two people belong together, as one service knows it. <see cref="OtherId"/> is the person's mother, brother …</summary>
public sealed class Kinship : IPeopleEntity
{
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid PersonId { get; init; }

    public required Guid OtherId { get; init; }

    public required Kin Kin { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>It never was so. Kept, and read by nobody; what is no longer so has a last day instead, and still bars.</summary>
    public DateOnly? TakenBackOn { get; set; }

    public Guid? TakenBackById { get; set; }

    public string TakenBackWhy { get; set; } = "";

    /// <summary>The same, sent twice, is one; null when it has ended.</summary>
    public Guid? Mark { get; set; }
}

/// <summary>What the other is to the person. The numbers are stored.</summary>
public enum Kin
{
    Parent = 1,
    Child = 2,
    Sibling = 3,
    Partner = 4,
    StepParent = 5,
    StepChild = 6,
    Grandparent = 7,
    Grandchild = 8,
    FosterParent = 9,
    FosterChild = 10,
    OtherRelative = 11,
    Friend = 12,
}

public static class Kins
{
    /// <summary>What the person is to the other.</summary>
    public static Kin Inverse(this Kin kin) => kin switch
    {
        Kin.Parent => Kin.Child,
        Kin.Child => Kin.Parent,
        Kin.StepParent => Kin.StepChild,
        Kin.StepChild => Kin.StepParent,
        Kin.Grandparent => Kin.Grandchild,
        Kin.Grandchild => Kin.Grandparent,
        Kin.FosterParent => Kin.FosterChild,
        Kin.FosterChild => Kin.FosterParent,
        _ => kin,
    };

    /// <summary>So near that nobody may see the other's records (fvl § 6: related in direct line, siblings, married, fostered).</summary>
    public static bool IsNear(this Kin kin) => kin != Kin.Friend;
}
