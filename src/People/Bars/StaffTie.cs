namespace Langbenk.People.Bars;

/// <summary>
/// That a person is somebody at work here, or near to her: what she has said herself, by number, whether or not the person is
/// registered yet. It closes the person to her for good (fvl § 6; no role and no emergency overrides it).
/// </summary>
public sealed class StaffTie : IPeopleEntity
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Number { get; init; }

    /// <summary>The account's own person; else family or another tie.</summary>
    public required bool IsSelf { get; init; }

    public required DateOnly SaidOn { get; init; }
}
