using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Langbenk.Organisation.Services;
using Langbenk.People;
using Langbenk.People.Numbers;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

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

public sealed class ReadReportBasis(IPeopleData people, IOrganisationData organisation, OpenPersons persons, LawBook book) : IOperation
{
    /// <param name="person">One that is open to whoever asks.</param>
    public async Task<ReportBasis> Of(Guid person, Guid service, DateOnly day, CancellationToken cancellation = default)
    {
        var ids = await persons.IdsOf(person, cancellation);
        var kind = await organisation.Services.Where(one => one.Id == service).Select(one => one.Kind).SingleAsync(cancellation);
        var about = await people.All<Person>().AsNoTracking().SingleAsync(one => one.Id == ids[0], cancellation);
        var isProtected = await people.All<AddressProtection>().AnyAsync(one => ids.Contains(one.PersonId) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day), cancellation);
        return new ReportBasis(about, isProtected, kind, book, day);
    }
}
