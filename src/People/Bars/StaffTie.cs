namespace Langbenk.People.Bars;

/// <summary>
/// That a person is somebody at work here, or near to her: said by herself, or by a leader of hers. By number, whether or not the
/// person is registered yet; or a person that has none. It closes the person to her (fvl § 6; no role and no emergency overrides it).
/// </summary>
public sealed class StaffTie : IPeopleEntity
{
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>Null for a person without one, to whom a <see cref="TiedPerson"/> points.</summary>
    public string? Number { get; init; }

    /// <summary>What a person without a number was called when it was said.</summary>
    public string Called { get; init; } = "";

    /// <summary>The account's own person; else family or another tie.</summary>
    public required bool IsSelf { get; init; }

    public required DateOnly SaidOn { get; init; }

    public Guid? SaidById { get; init; }

    /// <summary>The service whose leader says it; null when she says it herself. The two stand each for itself, so that neither learns of the other.</summary>
    public Guid? ServiceId { get; init; }

    /// <summary>The same, said again, is one; null when it is taken back.</summary>
    public Guid? Mark { get; set; }

    /// <summary>She has told her leader that it was a mistake.</summary>
    public DateOnly? AskedBackOn { get; set; }

    public DateOnly? TakenBackOn { get; set; }

    public Guid? TakenBackById { get; set; }

    public string TakenBackWhy { get; set; } = "";
}

/// <summary>A person that a tie points at, or has pointed at by a number she had then: another number opens nobody.</summary>
public sealed class TiedPerson : IPeopleEntity
{
    public required Guid TieId { get; init; }

    public required Guid PersonId { get; init; }
}
