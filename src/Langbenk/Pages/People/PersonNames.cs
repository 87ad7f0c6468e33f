using Langbenk.People.Persons;
using Langbenk.Texts;

namespace Langbenk.Pages.People;

/// <summary>What somebody is called on a page, also before she has a name, or when her record is closed to the reader.</summary>
public static class PersonNames
{
    public static string Of(Person? person, Translate t)
    {
        ArgumentNullException.ThrowIfNull(t);
        return person is null ? t(ConsentTexts.Someone) : person.Name.Length > 0 ? person.Name : t(PersonTexts.NoName(person.IsUnborn));
    }

    public static string Of(PersonHit hit, Translate t)
    {
        ArgumentNullException.ThrowIfNull(hit);
        ArgumentNullException.ThrowIfNull(t);
        return hit.Name.Length > 0 ? hit.Name : t(PersonTexts.NoName(hit.BirthDate is null));
    }
}
