using Langbenk.People.Numbers;

namespace Langbenk.People.Persons;

/// <summary>Who somebody was said to be before it was corrected: the number, the day and the sex decide who may say yes for a child.</summary>
public sealed class PersonChange : IPeopleEntity
{
    public const int MaxReasonLength = 500;

    public required Guid Id { get; init; }

    /// <summary>The registration that was corrected.</summary>
    public required Guid PersonId { get; init; }

    public required string? Number { get; init; }

    public required DateOnly? BirthDate { get; init; }

    public required bool BirthDateIsEstimate { get; init; }

    public required DateOnly? DueDate { get; init; }

    public required Sex Sex { get; init; }

    public required DateOnly On { get; init; }

    public required Guid ServiceId { get; init; }

    public required Guid ById { get; init; }

    public required string ByName { get; init; }

    /// <summary>How the service knows, and why.</summary>
    public required string Reason { get; init; }

    public NationalNumber? NationalNumber => Number is null ? null : Numbers.NationalNumber.Parse(Number);
}
