using Langbenk.Access;
using Langbenk.Kernel;
using Langbenk.Law.Rulebook;
using Langbenk.Organisation;
using Langbenk.People;
using Langbenk.People.Persons;
using Langbenk.People.Protection;
using Microsoft.EntityFrameworkCore;

namespace Langbenk.Cooperation.Reports;

public sealed class ReadReportBasis(IPeopleData people, IOrganisationData organisation, OpenPersons persons, AccessGate gate, LawBook book) : IOperation
{
    /// <param name="person">One that is open to whoever asks.</param>
    public async Task<ReportBasis> Of(Guid person, Guid service, DateOnly day, CancellationToken cancellation = default)
    {
        var ids = await persons.IdsOf(person, cancellation);
        var kind = await organisation.Services.Where(one => one.Id == service).Select(one => one.Kind).SingleAsync(cancellation);
        var about = await people.All<Person>().AsNoTracking().SingleAsync(one => one.Id == ids[0], cancellation);
        var isProtected = await IsProtected(ids, day, cancellation);
        return new ReportBasis(about, isProtected, kind, book, day);
    }

    /// <summary>Nothing that tells where she is may come on paper.</summary>
    public Task<bool> IsProtected(IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancellation = default) =>
        people.All<AddressProtection>().AnyAsync(one => ids.Contains(one.PersonId) && one.ValidFrom <= day && (one.ValidTo == null || one.ValidTo >= day), cancellation);

    /// <summary>Those of them who are open to the cleared only: a text that others read does not name them unasked.</summary>
    public async Task<IReadOnlySet<Guid>> Sealed(IReadOnlyList<Guid> ids, DateOnly day, CancellationToken cancellation = default) =>
        await gate.Sealed(day).Where(id => ids.Contains(id)).ToHashSetAsync(cancellation);
}
