using Langbenk.Law.Rulebook;
using Langbenk.Organisation.Services;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;

namespace Langbenk.Cooperation.Reports;

/// <summary>What stands around a report on the day it is written: whom it can be about, and which duty binds the service.</summary>
public sealed record ReportBasis(Person Person, bool IsProtected, ServiceKind Kind, LawBook Book, DateOnly Day)
{
    const int OfAge = 18, MayExpect = 10;

    public IReadOnlyList<ReportAbout> Abouts => AboutsOf(Person, Day);

    /// <summary>Herself, while she is a child; and whom she may expect.</summary>
    public static IReadOnlyList<ReportAbout> AboutsOf(Person person, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(person);
        var age = person.AgeOn(day);
        return person.IsUnborn ? [ReportAbout.Unborn]
            : [.. age < OfAge ? [ReportAbout.Child] : Array.Empty<ReportAbout>(), .. age >= MayExpect && person.Sex != Sex.Male ? [ReportAbout.Expected] : Array.Empty<ReportAbout>()];
    }

    public ReportDuty Duty(ReportAbout about) => ReportDuty.Of(Book, Kind, about, Day);
}
