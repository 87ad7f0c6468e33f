using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.Texts;
using Microsoft.AspNetCore.Mvc;

namespace Langbenk.Pages.People;

/// <summary>A page about one person, as the service that she acts for knows her.</summary>
public abstract class PersonPage(ReadPerson read) : FormPage
{
    public WholePerson Whole { get; private set; } = null!;

    public string NameOf => Whole.Person.Name.Length > 0 ? Whole.Person.Name : T(PersonTexts.NoName(Whole.Person.IsUnborn));

    /// <summary>Another person, when she is open too.</summary>
    protected async Task<Person?> Read(Guid id) => (await read.Handle(Actor, id, Today, Cancellation) as ReadPerson.Result.Found)?.Person.Person;

    /// <summary>Null when she is there and open; else what the page answers.</summary>
    /// <param name="toChange">Whoever may only read her, in an emergency, gets the same answer as if she were not there.</param>
    protected async Task<IActionResult?> Find(Guid id, bool toChange = false)
    {
        var found = await read.Handle(Actor, id, Today, Cancellation);
        if (found is ReadPerson.Result.Moved moved)
        {
            return await ToUsed(moved.Main);
        }

        if (found is not ReadPerson.Result.Found { Person: var whole } || (toChange && !whole.MayChange))
        {
            return Missing();
        }

        Whole = whole;
        Touch("person", id);
        return null;
    }

    /// <summary>The page shows her family.</summary>
    protected void TouchFamily()
    {
        foreach (var member in Whole.Family.On(Today))
        {
            Touch("person", member.Person.Id);
        }
    }
}

/// <summary>The fields that say who somebody is, on the form that registers and the one that corrects.</summary>
static class WhoFields
{
    public static PersonDetails Read(FormValues values) => new(
        values.Trimmed("nummer"), values.Trimmed("fornavn"), values.Trimmed("etternavn"), values.Date("fodt"), values.Has("usikker", "ja"), values.Date("termin"),
        values.Choice<Sex>("kjonn") ?? Sex.Unknown)
    {
        RemovesNumber = values.Has("uten-nummer", "ja"),
        Why = values["hvorfor"],
    };

    /// <summary>What a form did not ask is as it was: who may correct the name alone is asked for the name alone.</summary>
    public static PersonDetails Over(PersonDetails typed, FormValues values, Person stored) => typed with
    {
        BirthDate = values.Fields.ContainsKey("fodt") || stored.Number is not null ? typed.BirthDate : stored.BirthDate,
        BirthDateIsEstimate = values.Fields.ContainsKey("fodt") ? typed.BirthDateIsEstimate : stored.BirthDateIsEstimate,
        // Of a child that is born the day it was due stands in the form still.
        DueDate = stored.IsUnborn && typed.DueDate == stored.DueDate && (typed.Number.Length > 0 || typed.BirthDate is not null) ? null
            : values.Fields.ContainsKey("termin") ? typed.DueDate : stored.DueDate,
        Sex = values.Fields.ContainsKey("kjonn") ? typed.Sex : stored.Sex,
    };

    /// <summary>What is stored, without the number: its place is empty, and empty is unchanged.</summary>
    public static FormValues Of(Person person) => new FormValues
    {
        ["nummer"] = "",
        ["fornavn"] = person.GivenName,
        ["etternavn"] = person.FamilyName,
        ["fodt"] = person.Number is null && person.BirthDate is { } born ? Typed(born) : "",
        ["termin"] = person.DueDate is { } due ? Typed(due) : "",
        ["kjonn"] = $"{person.Sex}",
        ["versjon"] = $"{person.Version}",
        ["gjelder"] = $"{person.Id}",
    }.SetAll("usikker", person.BirthDateIsEstimate ? ["ja"] : []);

    /// <summary>A day that cannot be read is told as such, before anything else is asked about it.</summary>
    public static IEnumerable<FieldError> Unreadable(FormValues values, Func<Kernel.Text, string> t) =>
        new[] { "fodt", "termin" }.Where(field => values.Trimmed(field).Length > 0 && values.Date(field) is null).Select(field => new FieldError(field, t(SettingsTexts.DateWrong)));

    public static string FieldOf(PersonField field) => field switch
    {
        PersonField.Number => "nummer",
        PersonField.GivenName => "fornavn",
        PersonField.FamilyName => "etternavn",
        PersonField.BirthDate => "fodt",
        PersonField.DueDate => "termin",
        PersonField.Sex => "kjonn",
        _ => "hvorfor",
    };

    public static string Typed(DateOnly day) => $"{day.Day}.{day.Month}.{day.Year}";
}
