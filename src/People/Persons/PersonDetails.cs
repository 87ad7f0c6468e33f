using Langbenk.Kernel;
using Langbenk.People.Names;
using Langbenk.People.Numbers;

namespace Langbenk.People.Persons;

/// <summary>What somebody typed about who a person is, and what is wrong with it, field by field.</summary>
public sealed record PersonDetails(
    string Number, string GivenName, string FamilyName, DateOnly? BirthDate, bool BirthDateIsEstimate, DateOnly? DueDate, Sex Sex)
{
    /// <summary>An unborn child is known at most this long before it is due, and is born by so long after.</summary>
    const int MonthsBeforeDue = 10;
    const int DaysAfterDue = 28;

    /// <summary>That she has no number after all is said; a field that was left empty is not that.</summary>
    public bool RemovesNumber { get; init; }

    /// <summary>How it is known, where who she is is corrected.</summary>
    public string Why { get; init; } = "";

    /// <summary>The first that would make her somebody else to the law than what is stored; null for a name and a due date.</summary>
    public PersonField? IsOther(Person stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        var number = Read();
        return number?.Reveal() != stored.Number ? PersonField.Number
            : (number?.BirthDate ?? BirthDate) != stored.BirthDate || (number is null && stored.BirthDate is not null && BirthDateIsEstimate != stored.BirthDateIsEstimate) ? PersonField.BirthDate
            : (number?.Sex ?? Sex) != stored.Sex ? PersonField.Sex
            : null;
    }

    /// <summary>A child that lives is not born earlier before its due date.</summary>
    const int MonthsEarly = 5;

    /// <summary>Within which a child is to have a name: navneloven § 2.</summary>
    const int MonthsToName = 6;

    /// <summary>That an unborn child is born, about when it was due, is nothing that stood there and was wrong.</summary>
    public bool IsBirthOf(Person stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return stored.IsUnborn && stored.DueDate is { } due && (Read()?.BirthDate ?? BirthDate) is { } born && born >= due.AddMonths(-MonthsEarly) && born <= due.AddMonths(1);
    }

    /// <summary>With what is stored where nothing was typed about the number: nobody needs to be shown it to keep it.</summary>
    public PersonDetails Over(Person stored)
    {
        ArgumentNullException.ThrowIfNull(stored);
        return (RemovesNumber, string.IsNullOrWhiteSpace(Number)) switch
        {
            (false, true) => this with { Number = stored.Number ?? "" },
            (true, true) => this with { BirthDate = BirthDate ?? (DueDate is null ? stored.BirthDate : null), Sex = Sex == Sex.Unknown ? stored.Sex : Sex },
            _ => this,
        };
    }

    public NationalNumber? Read() => NationalNumber.TryParse(Number, out var number) ? number : null;

    /// <param name="syntheticOnly">In a demonstration: a real person's number is refused.</param>
    public IEnumerable<FieldProblem> Faults(DateOnly today, bool syntheticOnly)
    {
        var number = Read();
        if (!string.IsNullOrWhiteSpace(Number) && number is null)
        {
            yield return new(PersonField.Number, PeopleProblems.BadNumber);
        }
        else if (number is { IsSynthetic: false } && syntheticOnly)
        {
            yield return new(PersonField.Number, PeopleProblems.RealPersonInDemo);
        }
        else if (number is null && DayFault(today) is { } fault)
        {
            yield return fault;
        }
        else if (number is { } read && ((BirthDate is { } typed && typed != read.BirthDate) || DueDate is not null))
        {
            yield return new(PersonField.BirthDate, PeopleProblems.NumberSaysOtherwise);
        }
        else if (number is { } born && born.BirthDate > today)
        {
            yield return new(PersonField.Number, PeopleProblems.BornTomorrow);
        }

        foreach (var fault in NameFaults(mayLack: (number is null && DueDate is not null) || (number?.BirthDate ?? BirthDate) > today.AddMonths(-MonthsToName)))
        {
            yield return fault;
        }
    }

    FieldProblem? DayFault(DateOnly today) => (BirthDate, DueDate) switch
    {
        (null, null) => new(PersonField.BirthDate, PeopleProblems.NoDay),
        ({ }, { }) => new(PersonField.DueDate, PeopleProblems.BornAndUnborn),
        ({ } born, null) when born > today => new(PersonField.BirthDate, PeopleProblems.BornTomorrow),
        ({ } born, null) when born < today.AddYears(-125) => new(PersonField.BirthDate, PeopleProblems.BadDay),
        (null, { } due) when due > today.AddMonths(MonthsBeforeDue) || due < today.AddDays(-DaysAfterDue) => new(PersonField.DueDate, PeopleProblems.BadDueDate),
        _ => null,
    };

    IEnumerable<FieldProblem> NameFaults(bool mayLack)
    {
        if (!mayLack && GivenName.Trim().Length == 0)
        {
            yield return new(PersonField.GivenName, PeopleProblems.NoName);
        }

        if (!mayLack && FamilyName.Trim().Length == 0)
        {
            yield return new(PersonField.FamilyName, PeopleProblems.NoFamilyName);
        }

        foreach (var (field, name) in new[] { (PersonField.GivenName, GivenName), (PersonField.FamilyName, FamilyName) })
        {
            if (name.Trim().Length > Person.MaxNameLength || name.Any(char.IsControl))
            {
                yield return new(field, PeopleProblems.NameTooLong);
            }
            else if (name.Any(char.IsAsciiDigit))
            {
                yield return new(field, PeopleProblems.DigitsInName);
            }
        }
    }

    /// <summary>Writes them into a person; the caller has asked for faults first.</summary>
    public void Into(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        var number = Read();
        person.Number = number?.Reveal();
        (person.GivenName, person.FamilyName) = (GivenName.Trim(), FamilyName.Trim());
        person.SortKey = SortKey.Of($"{person.FamilyName} {person.GivenName}");
        person.BirthDate = number?.BirthDate ?? BirthDate;
        person.BirthDateIsEstimate = number is null && BirthDate is not null && BirthDateIsEstimate;
        person.DueDate = person.BirthDate is null ? DueDate : null;
        person.Sex = number?.Sex ?? Sex;
    }

    /// <summary>How alike two names are: 0 the same, 1 as like as one mistyped letter in each part, 2 not alike.</summary>
    public static int Unlikeness(string one, string other)
    {
        var (mine, theirs) = (NameKey.Parts(one), NameKey.Parts(other));
        var (fewer, more) = mine.Count <= theirs.Count ? (mine, theirs) : (theirs, mine);
        if (fewer.Count == 0 || fewer.All(more.Contains))
        {
            return fewer.Count == 0 ? 2 : 0;
        }

        return fewer.All(part => more.Any(that => NameKey.Distance(part, that) <= (part.Length < 5 ? 1 : 2))) ? 1 : 2;
    }
}

public enum PersonField
{
    Number,
    GivenName,
    FamilyName,
    BirthDate,
    DueDate,
    Sex,
    Why,
    Purpose,
}

/// <summary>What is wrong with one field.</summary>
public sealed record FieldProblem(PersonField Field, Problem Problem);
