using Langbenk.People.Numbers;

namespace Langbenk.People.Persons;

/// <summary>
/// Who somebody is, and nothing about her: that a person exists is no secret, what a service knows of her is on its own
/// <see cref="Cards.Card"/>. Known by a national identity number, or by a day of birth, or not born yet.
/// </summary>
public sealed class Person : IPeopleEntity
{
    public const int MaxNameLength = 100;

    public required Guid Id { get; init; }

    public string? Number { get; set; }

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public string SortKey { get; set; } = "";

    /// <summary>The number's, when there is one; null for who is not born.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>Nobody has papers that show the day.</summary>
    public bool BirthDateIsEstimate { get; set; }

    /// <summary>The day an unborn child is due.</summary>
    public DateOnly? DueDate { get; set; }

    public Sex Sex { get; set; }

    /// <summary>Of the form that registered her: sent twice, it is stored once.</summary>
    public Guid? Once { get; set; }

    public int Version { get; private set; } = 1;

    public bool IsUnborn => BirthDate is null;

    public string Name => $"{GivenName} {FamilyName}".Trim();

    public NationalNumber? NationalNumber => Number is null ? null : Numbers.NationalNumber.Parse(Number);

    /// <summary>Whole years; who is born on 29 February has her day on the last of February in other years. Null for who is not born.</summary>
    public int? AgeOn(DateOnly day)
    {
        if (BirthDate is not { } born || born > day)
        {
            return null;
        }

        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }
}
