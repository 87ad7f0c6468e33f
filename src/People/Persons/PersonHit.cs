using Langbenk.People.Numbers;

namespace Langbenk.People.Persons;

/// <summary>A person as a list shows her: who she is, and whether her card is open to the one who asks.</summary>
public sealed record PersonHit(Guid Id, string Name, NationalNumber? Number, DateOnly? BirthDate, bool BirthDateIsEstimate, DateOnly? DueDate, bool IsOpen)
{
    public static PersonHit Of(Person person, bool isOpen)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new(person.Id, person.Name, person.NationalNumber, person.BirthDate, person.BirthDateIsEstimate, person.DueDate, isOpen);
    }
}
